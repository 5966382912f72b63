#!/usr/bin/env node
// Serves the built site and the mock of every API on one port: node docs/serve.ts [--port 4010]
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createMockHandler } from '@wirepact/mock';
import { siteHandler } from './src/site-handler.ts';

try {
  const port = readPort();
  const site = siteHandler();
  const mock = await createMockHandler();
  const server = createServer((request, response) =>
    mock.handles(request.url ?? '/') ? mock.handler(request, response) : site(request, response),
  );
  server.on('error', (error: NodeJS.ErrnoException) => {
    const taken = error.code === 'EADDRINUSE';
    fail(taken ? `Port ${port} is taken. Choose another one with --port.` : error.message, 1);
  });
  server.listen(port, '127.0.0.1', () => {
    const base = `http://localhost:${(server.address() as AddressInfo).port}`;
    const rows = [
      ['Documentation', base],
      ...mock.apis.map(({ title, name }) => [`Mock of ${title}`, `${base}/${name}`]),
    ];
    const width = Math.max(...rows.map(([what]) => what!.length));
    const [first] = mock.apis;
    process.stdout.write(`\n${rows.map(([what, where]) => `  ${what!.padEnd(width)}  ${where}`).join('\n')}\n`);
    process.stdout.write(`\nTry it:\n\n  ${first!.curl(base)}\n\nPress Ctrl-C to stop.\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
} catch (error) {
  fail((error as Error).message, 1);
}

function readPort(): number {
  let text: string;
  try {
    text = parseArgs({ options: { port: { type: 'string', default: '4010' } } }).values.port;
  } catch (error) {
    return fail(`${(error as Error).message}\nUsage: node docs/serve.ts [--port 4010]`, 2);
  }
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : fail(`"${text}" is no port. Give a number from 0 to 65535, such as --port 4011.`, 2);
}

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
