#!/usr/bin/env node
// Behind `npm start`: generates, builds the documentation, and serves it together with the mock on one port.
import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import process from 'node:process';
import { repository } from './src/contract/apis.ts';

const port = Number(process.env['PORT'] ?? 4010);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT=${process.env['PORT']} is not a port. Give a number from 1 to 65535, such as PORT=4011.`, 2);
}
// Asked before the long steps, so that nobody waits for them in vain.
if (!(await isFree(port))) fail(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`, 1);

step('Generating', 'node', ['scripts/generate.ts']);
step('Building the documentation', 'turbo', ['run', 'docs:build', '--output-logs=errors-only', '--log-prefix=none']);

const server = spawn(process.execPath, ['--conditions=@wirepact/source', 'docs/serve.ts', '--port', String(port)], {
  cwd: repository,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));

function step(title: string, command: string, args: readonly string[]): void {
  process.stdout.write(`${title} … `);
  const begun = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: repository, encoding: 'utf8' });
  process.stdout.write(`${status === 0 ? `${((performance.now() - begun) / 1000).toFixed(1)} s` : 'failed'}\n`);
  if (status !== 0) fail(`${stdout}${stderr}`, 1);
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
