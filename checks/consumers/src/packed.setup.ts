import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { layOutPackages } from './packed.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder with the packages in its `node_modules`, as installed from a registry. */
    packed: string;
  }
}

/** Builds the packages once for all tests, outside the repository, so that tests find only the published files. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'wirepact-packed-')));
  await layOutPackages(folder);
  project.provide('packed', folder);
  return () => rm(folder, { recursive: true, force: true });
}
