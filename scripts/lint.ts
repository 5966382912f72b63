#!/usr/bin/env node
// pnpm lint:spec [--root <folder>] [api…]
import { parseArgs } from 'node:util';
import { findApis, repository } from './src/contract/apis.ts';
import { runCommand } from './src/command.ts';
import { lintApi } from './src/lint/index.ts';
import { ProblemError, tidy } from './src/problem.ts';
import { loadConfig } from './src/redocly.ts';

await runCommand('lint', async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { root: { type: 'string', default: repository } },
  });
  const config = await loadConfig();
  const apis = findApis(values.root, positionals);
  const problems = (await Promise.all(apis.map((api) => lintApi(api, config)))).flat();
  if (problems.length > 0) throw new ProblemError(tidy(problems));
  process.stdout.write(`lint: ${apis.map((api) => api.id).join(', ')}: no problems\n`);
  return 0;
});
