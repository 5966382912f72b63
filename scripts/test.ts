#!/usr/bin/env node
// Behind `npm test [stage…]`: runs every check of the repository side by side, and prints one line per stage.
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { repository } from './src/contract/apis.ts';
import { selectStages, type Stage } from './src/stages/stages.ts';
import { runTasks } from './src/stages/turbo.ts';
import { listTasks } from './src/stages/tasks.ts';

const chosen = selectStages(process.argv.slice(2));
if (typeof chosen === 'string') {
  process.stderr.write(`${chosen}\n`);
  process.exit(2);
}

const started = performance.now();
const open = new Map(chosen.map((stage) => [stage.name, new Set(listTasks(repository, stage.tasks))]));
const changed = new Set<string>();
let passed = 0;
showWaiting();
const failure = await runTasks(
  chosen.flatMap(({ tasks }) => tasks),
  { folder: repository, cores: availableParallelism() },
  ({ id, isCached }) => {
    for (const stage of chosen) {
      const left = open.get(stage.name);
      if (!left?.delete(id)) continue;
      if (!isCached) changed.add(stage.name);
      if (left.size > 0) continue;
      open.delete(stage.name);
      passed++;
      show('✓', stage, changed.has(stage.name) ? `after ${seconds()}` : 'unchanged');
    }
  },
);

if (failure) {
  // A task that no stage names, such as a build, fails for the first stage that is still waiting.
  const stage =
    chosen.find(({ name }) => open.get(name)?.has(failure.id)) ?? chosen.find(({ name }) => open.has(name))!;
  show('✗', stage, `after ${seconds()}`);
  process.stdout.write(`\n${failure.id}\n${failure.output}\n\nTo run only this again: npm test ${stage.name}\n`);
  const unfinished = chosen.filter(({ name }) => name !== stage.name && open.has(name)).map(({ name }) => name);
  if (unfinished.length > 0) process.stdout.write(`Stopped before they finished: ${unfinished.join(', ')}\n`);
  process.stdout.write(`\nstages: ${passed} passed, 1 failed\n`);
  process.exit(1);
}

process.stdout.write(`\nIn ${seconds().trim()}\n`);
const ran = (name: string): boolean => chosen.some((stage) => stage.name === name);
if (ran('contract')) {
  process.stdout.write('Mutants, and every survivor with its reason: checks/contract-tests/.cache/report.md\n');
}
if (ran('consumers')) {
  const report = 'checks/consumers/.cache/runtimes.txt';
  const lines = readFileSync(join(repository, report), 'utf8').split('\n');
  for (const line of lines.filter((line) => line.includes(' was not run: '))) process.stdout.write(`${line}\n`);
  process.stdout.write(`Runtimes, and where they differ with the reason: ${report}\n`);
}
process.stdout.write(`stages: ${passed} passed, 0 failed\n`);

function show(mark: '✓' | '✗', { name, about }: Stage, note: string): void {
  clearLine();
  process.stdout.write(`  ${mark} ${name.padEnd(9)} ${about.padEnd(54)} ${note}\n`);
  if (mark === '✓') showWaiting();
}

/** In a terminal, the last line names what has not finished yet. */
function showWaiting(): void {
  if (process.stdout.isTTY && open.size > 0) process.stdout.write(`  … ${[...open.keys()].join(', ')}`);
}

function clearLine(): void {
  if (process.stdout.isTTY) process.stdout.write('\r\u001B[K');
}

function seconds(): string {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`.padStart(7);
}
