#!/usr/bin/env node
// pnpm lint:spec [--root <folder>] [api…]
import { parseArgs } from 'node:util';
import { runCommand } from './src/command.ts';
import { repository } from './src/contract/apis.ts';
import { lintApis } from './src/lint/lint-apis.ts';

await runCommand('lint', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: repository } },
  });
  const checked = await lintApis(values.root, positionals);
  process.stdout.write(`lint: ${checked.join(', ')}: no problems\n`);
  return 0;
});
