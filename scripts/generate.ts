#!/usr/bin/env node
// pnpm generate [--check] [--root <folder>] [api…]
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { findApis, repository, type Api } from './src/apis.ts';
import { isUnchanged, remember } from './src/stamp.ts';
import { runCommand } from './src/command.ts';

await runCommand(
  'generate',
  async () => {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { check: { type: 'boolean', default: false }, root: { type: 'string', default: repository } },
    });
    const { check, root } = values;
    const apis = findApis(root, positionals);
    if (positionals.length === 0 && isUnchanged(root, apis)) {
      process.stdout.write('generate: nothing has changed\n');
      return 0;
    }

    const stale: string[] = [];
    for (const [file, text] of await generateAll(apis)) {
      if (existsSync(file) && text !== undefined && readFileSync(file, 'utf8') === text) continue;
      stale.push(relative(root, file));
      if (check) continue;
      if (text === undefined) rmSync(file);
      else write(file, text);
    }
    if (check && stale.length > 0) {
      process.stderr.write(
        `These generated files are not what spec/ gives:\n${stale.map((file) => `  ${file}\n`).join('')}`,
      );
      process.stderr.write('Run `pnpm generate` and commit what it writes.\n');
      return 1;
    }
    remember(root, findApis(root));
    process.stdout.write(
      stale.length === 0
        ? 'generate: everything is up to date\n'
        : `generate: wrote\n${stale.map((file) => `  ${file}\n`).join('')}`,
    );
    return 0;
  },
  '; nothing was written',
);

/** The text of every generated file; `undefined` for one that should no longer exist. */
async function generateAll(apis: readonly Api[]): Promise<Map<string, string | undefined>> {
  // Loaded only now, because an unchanged repository is answered without them.
  const [{ loadConfig }, { loadContract }, { generateFiles }] = await Promise.all([
    import('./src/redocly.ts'),
    import('./src/contract.ts'),
    import('./src/generate/index.ts'),
  ]);
  const config = await loadConfig();
  const all = new Map<string, string | undefined>();
  for (const api of apis) {
    const files = await generateFiles(await loadContract(api, config));
    for (const name of existsSync(api.generated) ? readdirSync(api.generated) : [])
      all.set(join(api.generated, name), undefined);
    for (const [name, text] of files) all.set(join(api.generated, name), text);
  }
  return all;
}

/** Whole or not at all: an interrupted run leaves the old file. */
function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const half = join(dirname(file), `.${basename(file)}.${process.pid}`);
  writeFileSync(half, text);
  renameSync(half, file);
}
