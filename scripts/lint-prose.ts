#!/usr/bin/env node
// pnpm lint:prose [file or folder…]
import { resolve } from 'node:path';
import process from 'node:process';
import { repository } from './src/contract/apis.ts';
import { runCommand } from './src/command.ts';
import { findTurns } from './src/lint/prose/find-turns.ts';
import { ProblemError } from './src/problem.ts';

await runCommand('lint:prose', async () => {
  const only = process.argv.slice(2).map((path) => resolve(path));
  const problems = findTurns(repository).filter(
    ({ file }) => only.length === 0 || only.some((path) => file.startsWith(path)),
  );
  if (problems.length > 0) throw new ProblemError(problems);
  process.stdout.write('lint:prose: no problems\n');
  return 0;
});
