import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findControlApi, repository, type Api } from './contract/apis.ts';
import { filesBelow } from './files.ts';

// Remembers what the last complete run read and wrote, so that a run without changes does not have to load a generator.

/** Whether all source files and generated files are the same as at the last {@link remember}. */
export function isUnchanged(root: string, apis: readonly Api[]): boolean {
  const file = stampFile(root);
  return existsSync(file) && readFileSync(file, 'utf8') === fingerprint(root, apis);
}

/** Stores a fingerprint of all source files and generated files. */
export function remember(root: string, apis: readonly Api[]): void {
  const file = stampFile(root);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, fingerprint(root, apis));
}

function stampFile(root: string): string {
  return join(root, '.cache/generate.sha256');
}

function fingerprint(root: string, apis: readonly Api[]): string {
  const hash = createHash('sha256');
  const control = findControlApi(root);
  const folders = [
    join(root, 'spec'),
    ...apis.map((api) => api.generated),
    ...(control ? [control.folder, control.generated] : []),
    import.meta.dirname,
  ];
  const schema = join(root, 'packages/sandbox/world.schema.json');
  const read = [...folders.flatMap(filesBelow), ...(existsSync(schema) ? [schema] : [])].filter(
    (file) => !file.endsWith('.test.ts'),
  );
  const files = [...read, join(repository, 'pnpm-lock.yaml')];
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}
