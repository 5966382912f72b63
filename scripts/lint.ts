#!/usr/bin/env node
// pnpm lint:spec [--root <folder>] [api…]
import { parseArgs } from 'node:util';
import { runCommand } from './src/command.ts';
import { findApis, repository } from './src/contract/apis.ts';
import { countProofs } from './src/lint/count-proofs.ts';
import { lintApis } from './src/lint/lint-apis.ts';

await runCommand('lint', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: repository } },
  });
  const checked = await lintApis(values.root, positionals);
  for (const api of findApis(values.root, positionals)) {
    const proofs = countProofs(api);
    if (proofs) process.stdout.write(`${proofs}\n`);
  }
  process.stdout.write(`lint: ${checked.join(', ')}: no problems\n`);
  return 0;
});
