// Bundles the worker and serves it with workerd, as `wrangler dev` would.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { build } from 'rolldown';
import { host, port, printAddress } from '../start.ts';

await build({
  cwd: import.meta.dirname,
  input: 'worker.ts',
  platform: 'neutral',
  // In a project with installed packages, leave the first condition out.
  resolve: { conditionNames: ['@wirepact/source', 'workerd', 'worker', 'import'] },
  output: { file: 'dist/worker.js', format: 'esm' },
  logLevel: 'warn',
});

const runtime = spawn(
  findWorkerd(),
  ['serve', '--control-fd=3', `--socket-addr=http=${host}:${port}`, join(import.meta.dirname, 'worker.capnp')],
  { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] },
);

// workerd reports its port on the extra pipe.
createInterface({ input: runtime.stdio[3] as Readable }).on('line', (line) => {
  const message = JSON.parse(line) as { event: string; port: number };
  if (message.event === 'listen') printAddress(message.port);
});

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => runtime.kill(signal));
process.once('exit', () => runtime.kill());
runtime.once('exit', (code) => process.exit(code ?? 0));

/** The path of the binary for this machine, from a package such as `workerd-linux-64` or `workerd-darwin-arm64`. */
function findWorkerd(): string {
  const name = `@cloudflare/workerd-${process.platform}-${process.arch.replace('x64', '64')}`;
  try {
    return createRequire(import.meta.url).resolve(`${name}/bin/workerd`);
  } catch {
    console.error(`workerd needs the package ${name}, which is not installed. Run \`pnpm install\`.`);
    process.exit(1);
  }
}
