#!/usr/bin/env node
// Behind `npm start`: serves the mock and the sandbox at once, builds the documentation meanwhile, and serves each page when it is
// ready.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { repository } from './src/contract/apis.ts';
import { buildSite, type SiteState } from './src/build-site.ts';

const targets = readTargets();
const port = Number(process.env['PORT'] ?? 4010);
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT=${process.env['PORT']} is not a port. Use a number from 1 to 65535, such as PORT=4011.`, 2);
}
if (!(await isFree(port))) fail(`Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`, 1);

if (needsGenerating()) generate();

const stopping = new AbortController();
const server = spawn(
  process.execPath,
  [
    '--conditions=@wirepact/source',
    'docs/serve.ts',
    '--port',
    String(port),
    '--building',
    ...targets.map((target) => `--allow-target=${target}`),
  ],
  { cwd: repository, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stopping.abort();
    server.kill(signal);
  });
}
server.on('exit', (code) => {
  stopping.abort();
  process.exit(code ?? 0);
});
// The server reports once, when it listens. Building earlier would only delay the mock.
server.once('message', ({ url }: { url: string }) => void build(url));

async function build(url: string): Promise<void> {
  const start = performance.now();
  const state = await buildSite(repository, stopping.signal, (step) => {
    process.stdout.write(`  [${step.done}/${step.total}] ${step.step}\n`);
    tell(server, step);
  });
  if (stopping.signal.aborted) return;
  tell(server, state);
  if (state.state === 'failed') {
    process.stderr.write(
      `\n${state.reason}\n\nThe mock and the sandbox still respond. Fix this, then run \`npm start\` again.\n`,
    );
  } else {
    process.stdout.write(`\nThe documentation is complete, after ${seconds(start)}: ${url}\n`);
  }
}

function tell(child: ChildProcess, state: SiteState): void {
  if (child.connected) child.send(state);
}

/**
 * Whether the generated files may differ from the contracts. In a fresh clone without changes they do not: they are
 * committed, and CI compares them.
 */
function needsGenerating(): boolean {
  if (existsSync(join(repository, '.cache/generate.sha256'))) return true;
  const sources = ['spec', 'scripts/src', 'packages'];
  const { status, stdout } = spawnSync('git', ['status', '--porcelain', '--', ...sources], {
    cwd: repository,
    encoding: 'utf8',
  });
  return status !== 0 || stdout !== '';
}

function generate(): void {
  process.stdout.write('Generating … ');
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.ts'], {
    cwd: repository,
    encoding: 'utf8',
  });
  process.stdout.write(`${status === 0 ? seconds(start) : 'failed'}\n`);
  if (status !== 0) fail(`${stdout}${stderr}`, 1);
}

function isFree(wanted: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}

/** Origins on this machine that the sandbox may call. */
function readTargets(): string[] {
  try {
    const options = { 'allow-target': { type: 'string', multiple: true } } as const;
    return parseArgs({ options }).values['allow-target'] ?? [];
  } catch (error) {
    return fail(`${(error as Error).message}\nUsage: npm start -- [--allow-target http://127.0.0.1:3000]`, 2);
  }
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
