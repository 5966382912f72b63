#!/usr/bin/env node
// Behind `pnpm release:rehearse [step] [--keep]`: a whole release, against a registry that lives as long as it takes, in a
// copy of the repository.
//
// With a step it does that one and what it needs. --keep leaves the copy and the projects behind to look at.
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
const before = await stateOfTree();
try {
  const isWhole = await inTurn(chosen());
  const overview = rehearsal.overview();
  if (overview) process.stdout.write(`\n${overview}\n`);
  const isAsItWas = await compareTree();
  if (isWhole && isAsItWas) {
    const what = wanted === undefined ? 'Released in rehearsal' : `Rehearsed up to ${wanted}`;
    process.stdout.write(`\n${what} in ${seconds(begun)}. The tree is as it was.\n`);
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
    if (more.length > 0) throw new Error('Give one step at most.');
    if (step !== undefined && !names.includes(step)) {
      throw new Error(`There is no step "${step}". There is: ${names.join(', ')}.`);
    }
    return { step, keep: values.keep ?? false };
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exit(2);
  }
}

/** All steps, or the one that is wanted and what it needs. */
function chosen(): Step[] {
  const { preparations, uses } = rehearsal;
  const last = preparations.findIndex(({ name }) => name === wanted);
  if (last >= 0) return preparations.slice(0, last + 1);
  return [...preparations, ...uses.filter(({ name }) => wanted === undefined || name === wanted)];
}

/** Takes one step after another, with a line for each. Gives `false` at the first that fails, and says why. */
async function inTurn(steps: readonly Step[]): Promise<boolean> {
  for (const { name, about, run: take } of steps) {
    const line = `${name.padEnd(10)} ${about}`.padEnd(80);
    const started = performance.now();
    if (process.stdout.isTTY) process.stdout.write(`  … ${line}`);
    const say = (mark: string, outcome = ''): void => {
      const start = process.stdout.isTTY ? '\r' : '';
      process.stdout.write(`${start}  ${mark} ${line} ${seconds(started).padStart(7)}\n`);
      if (outcome) process.stdout.write(`               ${outcome}\n`);
    };
    try {
      say('✓', await take());
    } catch (error) {
      say('✗');
      const message = stripVTControlCharacters((error as Error).message);
      process.stderr.write(`\n${message}\n\nTo take it alone, with what it needs: pnpm release:rehearse ${name}\n`);
      return false;
    }
  }
  return true;
}

/** Whether the tree is as it was at the beginning; says what is not. */
async function compareTree(): Promise<boolean> {
  const after = await stateOfTree();
  const gone = before.filter((line) => !after.includes(line)).map((line) => `- ${line}`);
  const come = after.filter((line) => !before.includes(line)).map((line) => `+ ${line}`);
  const changes = [...gone, ...come].join('\n');
  if (changes) process.stderr.write(`\nThe tree has changed, by this or by somebody else meanwhile:\n${changes}\n`);
  return !changes;
}

/** What `git` says of the tree, of its commit, and of its tags, line by line. */
async function stateOfTree(): Promise<string[]> {
  const ask = (...args: string[]): Promise<string> => run('git', args, { cwd: repository });
  const parts = [await ask('rev-parse', 'HEAD'), await ask('tag', '--list'), await ask('status', '--porcelain')];
  return parts.join('').split('\n');
}

function seconds(since: number): string {
  return `${((performance.now() - since) / 1000).toFixed(1)} s`;
}
