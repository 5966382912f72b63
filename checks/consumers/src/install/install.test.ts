import { mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPublicPackages, repository } from '../registry/packages.ts';
import { publish } from '../registry/publish.ts';
import { startRegistry, type Registry } from '../registry/registry.ts';
import { build, installDependencies, makeWorkingCopy } from '../registry/working-copy.ts';
import { consumers, serveInstalledMock, type Surroundings } from './consumers.ts';
import type { Serving } from './serve.ts';

let folder: string;
let registry: Registry;
let mock: Serving;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'wirepact-install-')));
  const copy = join(folder, 'repository');
  await makeWorkingCopy(repository, copy);
  const names = listPublicPackages(copy).map(({ manifest }) => manifest.name);
  // First, because it fails early if there is no network.
  registry = await startRegistry(names);
  await installDependencies(copy, names);
  await build(copy);
  await publish(registry, copy);
  await mkdir(join(folder, 'projects'));
  mock = await serveInstalledMock({ registry, folder: join(folder, 'projects') });
}, 300_000);

afterAll(async () => {
  await mock?.close();
  await registry?.close();
  await rm(folder, { recursive: true, force: true });
});

describe('packages from a registry', () => {
  it.each(consumers)('$name: $about', async ({ use }) => {
    const surroundings: Surroundings = { registry, folder: join(folder, 'projects'), mock: mock.url };
    expect(await use(surroundings)).toMatch(/\d/);
  });
});
