#!/usr/bin/env node
// pnpm lint:spec [--root <folder>] [api…]
import { parseArgs } from 'node:util';
import { runCommand } from './src/command.ts';
import { findApis, repository } from './src/contract/apis.ts';
import { countProofs } from './src/lint/count-proofs.ts';

await runCommand('lint', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: repository } },
  });
  const apis = findApis(values.root, positionals);
  // Imported late, because a wrong argument does not need it.
  const { lintApis } = await import('./src/lint/lint-apis.ts');
  const checked = await lintApis(values.root, positionals);
  for (const api of apis) {
    const proofs = countProofs(api);
    if (proofs) process.stdout.write(`${proofs}\n`);
  }
  process.stdout.write(`lint: ${checked.join(', ')}: no problems\n`);
  return 0;
});
