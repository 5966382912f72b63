#!/usr/bin/env node
// Behind `npm test`: every check of the repository, one line for each stage.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { repository } from './src/apis.ts';

/** What is run, in this order; each stage is a few turbo tasks, so that what has not changed is not run again. */
const stages = [
  { name: 'lint', about: 'contracts, code, formatting', tasks: ['lint:spec', 'lint:code'] },
  { name: 'drift', about: 'generated files are up to date', tasks: ['generate:check'] },
  { name: 'types', about: 'every package, and what must not compile', tasks: ['typecheck'] },
  { name: 'unit', about: 'scripts, packages, mock, command line', tasks: ['unit'] },
  { name: 'contract', about: 'every example against four witnesses, and mutants', tasks: ['contract'] },
  { name: 'packages', about: 'packed, checked, installed, used', tasks: ['package:check'] },
  { name: 'docs', about: 'built, and read in a browser', tasks: ['docs:build', 'docs:test'] },
];

const started = performance.now();
for (const [index, { name, about, tasks }] of stages.entries()) {
  const line = `${name.padEnd(9)} ${about}`.padEnd(64);
  if (process.stdout.isTTY) process.stdout.write(`  … ${line}`);
  const begun = performance.now();
  const { code, output } = await turbo(tasks);
  const time = seconds(performance.now() - begun);
  const cached = /FULL TURBO/.test(output) ? '  unchanged' : '';
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}  ${code === 0 ? '✓' : '✗'} ${line} ${time}${cached}\n`);
  if (code !== 0) {
    process.stdout.write(
      `\n${readable(output)}\n\nTo run only this again: npx pnpm ${tasks.length === 1 ? 'exec ' : 'exec '}turbo run ${tasks.join(' ')}\n`,
    );
    process.stdout.write(`\nstages: ${index} passed, 1 failed\n`);
    process.exit(1);
  }
}
process.stdout.write(`\nstages: ${stages.length} passed, 0 failed\n`);
process.stdout.write(`in ${seconds(performance.now() - started).trim()}\n`);

function turbo(tasks: readonly string[]): Promise<{ code: number; output: string }> {
  const child = spawn(
    'turbo',
    ['run', ...tasks, '--output-logs=errors-only', '--log-order=grouped', '--log-prefix=none'],
    {
      cwd: repository,
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}

/** What the failing tool said, without what turbo says around it. */
function readable(output: string): string {
  const noise =
    /^(turbo \d|• |\s*Tasks:|\s*Cached:|\s*Time:|\s*Failed:|::(end)?group::|>|\s*$|.*ELIFECYCLE|.*run failed: command)/;
  return output
    .split('\n')
    .filter((line) => !noise.test(line))
    .join('\n');
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
}
