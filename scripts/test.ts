#!/usr/bin/env node
// Behind `npm test [stage…]`: every check of the repository, one line for each stage.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { repository } from './src/contract/apis.ts';

/** What is run, in this order; each stage is a few turbo tasks, so that what has not changed is not run again. */
const stages: { name: string; about: string; tasks: string[] }[] = [
  { name: 'lint', about: 'contracts, code, formatting', tasks: ['lint:spec', 'lint:code'] },
  { name: 'drift', about: 'generated files are what the contracts give', tasks: ['generate:check'] },
  { name: 'types', about: 'every package, and what must not compile', tasks: ['typecheck'] },
  { name: 'unit', about: 'scripts, packages, mock, command line', tasks: ['unit'] },
  { name: 'contract', about: 'every example against four witnesses, and mutants', tasks: ['contract'] },
  { name: 'examples', about: 'every example started and driven', tasks: ['examples'] },
  { name: 'growth', about: 'a fifth API from one folder and one line', tasks: ['fifth-api'] },
  { name: 'packages', about: 'packed, checked, installed, used', tasks: ['packages:check'] },
  { name: 'docs', about: 'built, and read in a browser', tasks: ['docs:build', 'docs:test'] },
  { name: 'consumers', about: 'runtimes, TypeScript versions, sizes, a registry', tasks: ['consumers'] },
];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => stages.every((stage) => stage.name !== name));
if (unknown !== undefined) {
  process.stderr.write(`There is no stage "${unknown}". There are: ${stages.map(({ name }) => name).join(', ')}.\n`);
  process.exit(2);
}

const started = performance.now();
const chosen = stages.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
for (const [index, { name, about, tasks }] of chosen.entries()) {
  const line = `${name.padEnd(9)} ${about}`.padEnd(64);
  if (process.stdout.isTTY) process.stdout.write(`  … ${line}`);
  const begun = performance.now();
  const { code, output } = await turbo(tasks);
  const time = `${seconds(performance.now() - begun)}${output.includes('FULL TURBO') ? '  unchanged' : ''}`;
  process.stdout.write(`${process.stdout.isTTY ? '\r' : ''}  ${code === 0 ? '✓' : '✗'} ${line} ${time}\n`);
  if (code !== 0) {
    process.stdout.write(`\n${readable(output)}\n\nTo run only this again: npm test ${name}\n`);
    process.stdout.write(`\nstages: ${index} passed, 1 failed\n`);
    process.exit(1);
  }
}
process.stdout.write(`\nIn ${seconds(performance.now() - started).trim()}\n`);
if (chosen.some(({ name }) => name === 'contract')) {
  process.stdout.write('Mutants, and every survivor with its reason: checks/contract-tests/.cache/report.md\n');
}
if (chosen.some(({ name }) => name === 'consumers')) {
  const report = 'checks/consumers/.cache/runtimes.txt';
  const lines = readFileSync(join(repository, report), 'utf8').split('\n');
  for (const line of lines.filter((line) => line.includes(' was not run: '))) process.stdout.write(`${line}\n`);
  process.stdout.write(`Runtimes, and where they differ with the reason: ${report}\n`);
}
process.stdout.write(`stages: ${chosen.length} passed, 0 failed\n`);

function turbo(tasks: readonly string[]): Promise<{ code: number; output: string }> {
  const args = ['run', ...tasks, '--output-logs=errors-only', '--log-order=grouped', '--log-prefix=none'];
  const child = spawn('turbo', args, { cwd: repository, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ code: code ?? 1, output })));
}

/** What the failing tool said, without what the task runner says around it. */
function readable(output: string): string {
  const around =
    /^\s*(•|turbo \d|Tasks:|Cached:|Time:|Failed:|::|\$ |cache (miss|hit)|WARNING {2}no output|ERROR {2}run failed)|ERROR {2}command|ELIFECYCLE/;
  return output
    .split('\n')
    .filter((line) => !around.test(stripVTControlCharacters(line)))
    .join('\n')
    .trim();
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`.padStart(7);
}
