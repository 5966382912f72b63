#!/usr/bin/env node
// pnpm generate [--check] [--root <folder>] [api…]
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findApis, repository } from './src/contract/apis.ts';
import { runCommand } from './src/command.ts';
import { isUnchanged, remember } from './src/stamp.ts';

await runCommand('generate', generate, '; nothing was written');

async function generate(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: repository } },
  });
  const { check, root } = values;
  const apis = findApis(root, positionals);
  const everything = positionals.length === 0;
  if (everything && isUnchanged(root, apis)) return report('nothing has changed');

  // Imported late, because an unchanged repository does not need it.
  const { generateRepository } = await import('./src/generate/repository.ts');
  const stale = [...(await generateRepository(root, apis))].filter(
    ([file, text]) => !(existsSync(file) && text !== undefined && readFileSync(file, 'utf8') === text),
  );
  const names = stale.map(([file]) => `  ${relative(root, file)}\n`).join('');
  if (check && stale.length > 0) {
    process.stderr.write(`These generated files do not match their sources:\n${names}`);
    process.stderr.write('Run `pnpm generate` and commit the result.\n');
    return 1;
  }
  for (const [file, text] of stale) {
    if (text === undefined) rmSync(file);
    else write(file, text);
  }
  if (everything) remember(root, apis);
  return report(stale.length === 0 ? 'everything is up to date' : `wrote\n${names.trimEnd()}`);
}

function report(message: string): 0 {
  process.stdout.write(`generate: ${message}\n`);
  return 0;
}

/** Replaces a file at once, so that an interrupted run leaves the old file. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}`);
  writeFileSync(temporary, text);
  renameSync(temporary, file);
}
