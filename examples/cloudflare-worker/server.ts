// Bundles the worker and serves it with workerd, as `wrangler dev` would.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'rolldown';
import { host, port, sayWhere } from '../start.ts';

await build({
  cwd: import.meta.dirname,
  input: 'worker.ts',
  platform: 'neutral',
  // In a project that has installed the packages, without the first.
  resolve: { conditionNames: ['@wirepact/source', 'workerd', 'worker', 'import'] },
  output: { file: 'dist/worker.js', format: 'esm' },
  logLevel: 'warn',
});

const runtime = spawn(
  workerd(),
  ['serve', '--control-fd=3', `--socket-addr=http=${host}:${port}`, join(import.meta.dirname, 'worker.capnp')],
  { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] },
);

// workerd tells on the extra pipe what it listens on.
createInterface({ input: runtime.stdio[3] as Readable }).on('line', (line) => {
  const said = JSON.parse(line) as { event: string; port: number };
  if (said.event === 'listen') sayWhere(said.port);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => runtime.kill(signal));
process.once('exit', () => runtime.kill());
runtime.once('exit', (code) => process.exit(code ?? 0));

/** The binary for this machine; its packages are called `workerd-linux-64`, `workerd-darwin-arm64` and so on. */
function workerd(): string {
  const name = `@cloudflare/workerd-${process.platform}-${process.arch.replace('x64', '64')}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/bin/workerd`);
  } catch {
    console.error(`There is no workerd for this machine: ${name} is not installed. Run \`pnpm install\`.`);
    process.exit(1);
  }
}
