#!/usr/bin/env node
// Serves the built site and the mock of every API on one port: node docs/serve.ts [--port 4010]
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createHost } from '@wirepact/http-host';
import { createMock } from '@wirepact/mock';
import type { MockedApi } from '@wirepact/mock';
import { siteHandler } from './src/site-handler.ts';

try {
  const port = readPort();
  const site = siteHandler();
  const mock = await createMock();
  const server = await createHost({ mounts: mock.mounts, fallback: site }).listen({ port });
  process.stdout.write(welcome(`http://localhost:${server.port}`, mock.apis));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.close().finally(() => process.exit(0)));
  }
} catch (error) {
  fail((error as Error).message, 1);
}

function welcome(base: string, apis: readonly MockedApi[]): string {
  const rows: [what: string, where: string][] = [
    ['Documentation', base],
    ...apis.map(({ title, name }): [string, string] => [`Mock of ${title}`, `${base}/${name}`]),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const list = rows.map(([what, where]) => `  ${what.padEnd(width)}  ${where}`).join('\n');
  return `\n${list}\n\nTry it:\n\n  ${apis[0]!.curl(base)}\n\nPress Ctrl-C to stop.\n`;
}

function readPort(): number {
  let text: string;
  try {
    text = parseArgs({ options: { port: { type: 'string', default: '4010' } } }).values.port;
  } catch (error) {
    return fail(`${(error as Error).message}\nUsage: node docs/serve.ts [--port 4010]`, 2);
  }
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  return port <= 65_535 ? port : fail(`"${text}" is not a port. Use a number from 0 to 65535, such as --port 4011.`, 2);
}

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
