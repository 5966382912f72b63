#!/usr/bin/env node
// pnpm release:rehearse [step] [--keep]: a whole release in a copy of the repository, against a temporary registry.
//
// With a step, runs only that step and the steps it needs. --keep keeps the copy and the projects.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs, stripVTControlCharacters } from 'node:util';
import { repository } from '../registry/packages.ts';
import { run } from '../registry/run.ts';
import { prepareRehearsal, type Step } from './rehearsal.ts';

const folder = join(tmpdir(), `wirepact-release-${process.pid}`);
const rehearsal = prepareRehearsal(folder);
const { step: wanted, keep } = readArguments();

mkdirSync(folder);
process.on('exit', () => keep || rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));
process.on('SIGTERM', () => process.exit(143));

const begun = performance.now();
const before = await readTreeState();
try {
  const isComplete = await runInTurn(chooseSteps());
  const overview = rehearsal.overview();
  if (overview) process.stdout.write(`\n${overview}\n`);
  const isUnchanged = await compareTree();
  if (isComplete && isUnchanged) {
    const what = wanted === undefined ? 'Released in rehearsal' : `Rehearsed up to ${wanted}`;
    process.stdout.write(`\n${what} in ${formatSeconds(begun)}. The tree is unchanged.\n`);
  } else {
    process.exitCode = 1;
  }
} finally {
  await rehearsal.close();
  if (keep) process.stdout.write(`The copy and the projects are in ${folder}\n`);
}

function readArguments(): { step: string | undefined; keep: boolean } {
  try {
    const { values, positionals } = parseArgs({ allowPositionals: true, options: { keep: { type: 'boolean' } } });
    const [step, ...more] = positionals;
    const names = [...rehearsal.preparations, ...rehearsal.uses].map(({ name }) => name);
    if (more.length > 0) throw new Error('Give at most one step.');
    if (step !== undefined && !names.includes(step)) {
      throw new Error(`There is no step "${step}". Steps: ${names.join(', ')}.`);
    }
    return { step, keep: values.keep ?? false };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

/** Returns all steps, or the requested step and the steps it needs. */
function chooseSteps(): Step[] {
  const { preparations, uses } = rehearsal;
  const last = preparations.findIndex(({ name }) => name === wanted);
  if (last >= 0) return preparations.slice(0, last + 1);
  return [...preparations, ...uses.filter(({ name }) => wanted === undefined || name === wanted)];
}

/** Runs steps in order and prints a line for each. Stops at the first failure, prints the reason and returns `false`. */
async function runInTurn(steps: readonly Step[]): Promise<boolean> {
  for (const { name, about, run } of steps) {
    const line = `${name.padEnd(10)} ${about}`.padEnd(80);
    const started = performance.now();
    if (process.stdout.isTTY) process.stdout.write(`  … ${line}`);
    const print = (mark: string, outcome = ''): void => {
      const start = process.stdout.isTTY ? '\r' : '';
      process.stdout.write(`${start}  ${mark} ${line} ${formatSeconds(started).padStart(7)}\n`);
      if (outcome) process.stdout.write(`               ${outcome}\n`);
    };
    try {
      print('✓', await run());
    } catch (error) {
      print('✗');
      const message = stripVTControlCharacters((error as Error).message);
      process.stderr.write(
        `\n${message}\n\nTo run only this step and the steps it needs: pnpm release:rehearse ${name}\n`,
      );
      return false;
    }
  }
  return true;
}

/** Whether the tree is the same as at the beginning. Prints the differences. */
async function compareTree(): Promise<boolean> {
  const after = await readTreeState();
  const removed = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const added = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  const changes = [...removed, ...added].join('\n');
  if (changes) process.stderr.write(`\nThe tree has changed, by this command or by another program:\n${changes}\n`);
  return !changes;
}

/** Returns the commit, the tags and the status of the tree, line by line. */
async function readTreeState(): Promise<string[]> {
  const git = (...args: string[]): Promise<string> => run('git', args, { cwd: repository });
  const parts = [await git('rev-parse', 'HEAD'), await git('tag', '--list'), await git('status', '--porcelain')];
  return parts.join('').split('\n');
}

function formatSeconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
