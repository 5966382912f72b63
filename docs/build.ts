#!/usr/bin/env node
// Builds the whole site into dist/: the guides and the reference of the packages with VitePress, a reference for each API
// with Redoc, and llms.txt. An interrupted or failed build leaves dist/ as it was.
//
// Prints a line such as "[3/11] platform: REST reference (2.3 s)" for each finished step; `npm start` shows these lines.
// With DOCS_FIRST_PAGES=1, which `npm start` sets, the guides are also built alone, so that they can be read earlier.
// With DOCS_REFERENCES=platform, only that API gets a reference: most of the time is spent on references.
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { readReferences, type Api } from './src/apis.ts';
import { dist, guides, references, staging } from './src/build/folders.ts';
import { planReferences, type PlannedReference } from './src/build/references.ts';
import { runNode } from './src/build/run-node.ts';
import { llmsFull, llmsIndex } from './src/llms.ts';
import { findPackages } from './src/packages/packages.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(1));

try {
  const apis = await readReferences();
  const planned = planReferences(apis, references, process.env['DOCS_REFERENCES']);
  await rm(staging, { recursive: true, force: true });
  await mkdir(references, { recursive: true });
  await buildParts(planned);
  await assemble(apis);
} catch (error) {
  process.stderr.write(`The documentation could not be built.\n${readable((error as Error).message)}\n`);
  // Also stops the steps that are still running.
  process.exit(1);
}

/** Runs the steps on two cores: a few pages first, then the rest. */
async function buildParts(planned: readonly PlannedReference[]): Promise<void> {
  const wantsFirstPages = process.env['DOCS_FIRST_PAGES'] === '1';
  const [firstReference, ...otherReferences] = planned;
  const step = countSteps(otherReferences.length + 3 + Number(wantsFirstPages));

  await Promise.all([
    wantsFirstPages && step('guides, first version', () => runScript('first-pages.ts')),
    (async () => {
      await step(firstReference!.name, firstReference!.write);
      await step('packages: pages', () => runScript('package-pages.ts'));
    })(),
  ]);
  await Promise.all([
    step('guides and packages', () => runScript('guides.ts')),
    (async () => {
      for (const { name, write } of otherReferences) await step(name, write);
    })(),
  ]);
}

/** Puts the parts together, and puts the result in the place of the previous site. */
async function assemble(apis: readonly Api[]): Promise<void> {
  await writeFile(join(guides, 'llms.txt'), llmsIndex(apis, findPackages()));
  await writeFile(join(guides, 'llms-full.txt'), llmsFull(apis));
  await rename(join(references, 'reference'), join(guides, 'reference'));
  if (existsSync(dist)) await rename(dist, join(staging, 'previous'));
  await rename(guides, dist);
  await rm(staging, { recursive: true, force: true });
}

/** The output of a failed step, without colours, blank lines and the progress that VitePress prints. */
function readable(output: string): string {
  return stripVTControlCharacters(output)
    .split('\n')
    .filter((line) => line.trim() !== '' && !/^(- |✓ |✖ |x Build failed)/.test(line))
    .join('\n');
}

function runScript(name: string): Promise<void> {
  return runNode([join(import.meta.dirname, 'src/build', name)]);
}

/** Returns a function that runs a step and prints how many of them are done. */
function countSteps(total: number): (name: string, work: () => Promise<void>) => Promise<void> {
  let done = 0;
  return async (name, work) => {
    const start = performance.now();
    await work();
    done += 1;
    process.stdout.write(`[${done}/${total}] ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)\n`);
  };
}
