import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchPublished } from './published.ts';
import { publish } from './publish.ts';
import { startRegistry, type Registry } from './registry.ts';
import { run } from './run.ts';

// npm has a package with this name too. The registry must not serve it.
const own = 'is-odd';

let folder: string;
let registry: Registry;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirepact-registry-test-'));
  registry = await startRegistry([own]);
});
afterAll(async () => {
  await registry?.close();
  await rm(folder, { recursive: true });
});

/** Writes a repository with one package of ours. */
async function writePackage(version: string): Promise<void> {
  await mkdir(join(folder, 'packages/own'), { recursive: true });
  await writeFile(join(folder, 'pnpm-workspace.yaml'), 'packages: [packages/*]\n');
  await writeFile(join(folder, 'package.json'), '{ "name": "root", "private": true }');
  await writeFile(join(folder, 'packages/own/package.json'), JSON.stringify({ name: own, version }));
}

describe('the temporary registry', () => {
  it('does not have our packages before they are published, even if npm has their names', async () => {
    expect((await fetch(registry.url + own)).status).toBe(404);
    await expect(fetchPublished(registry, { name: own, version: '0.1.0' }, folder)).rejects.toThrow(
      `${own} is not in the registry: 404. Was it published?`,
    );
  });

  it('accepts packages only from its one user', async () => {
    await writePackage('0.1.0');
    const stranger = { ...registry.env, NPM_CONFIG_USERCONFIG: join(folder, 'none') };
    await expect(publish({ ...registry, env: stranger }, folder)).rejects.toThrow(/authenti|authoriz|401|403/i);
    await publish(registry, folder);
    const { manifest, latest, files } = await fetchPublished(registry, { name: own, version: '0.1.0' }, folder);
    expect([manifest.name, latest, files]).toEqual([own, '0.1.0', ['package.json']]);
  });

  it('serves other packages from npm', async () => {
    const response = await fetch(`${registry.url}openapi-typescript-helpers`);
    expect(await response.json()).toMatchObject({ name: 'openapi-typescript-helpers' });
  });

  it('explains that the registry of npm does not respond', async () => {
    vi.stubEnv('NPM_CONFIG_REGISTRY', 'http://127.0.0.1:9/');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(startRegistry([])).rejects.toThrow(
      /^The registry in the npm configuration, 127\.0\.0\.1:9, did not return openapi-fetch \(connect ECONNREFUSED /,
    );
  });

  it('does not read or write files of the user', async () => {
    for (const setting of ['userconfig', 'globalconfig', 'cache']) {
      const path = (await run('npm', ['config', 'get', setting], { cwd: folder, env: registry.env })).trim();
      expect(dirname(path)).toMatch(/wirepact-registry-\w+$/);
    }
    const used = await run('npm', ['config', 'get', 'registry'], { cwd: folder, env: registry.env });
    expect(used.trim()).toBe(registry.url);
  });

  it('stops and deletes its storage when it is closed', async () => {
    const other = await startRegistry([]);
    const storage = dirname(other.env['NPM_CONFIG_USERCONFIG']!);
    expect(existsSync(storage)).toBe(true);
    await other.close();
    expect(existsSync(storage)).toBe(false);
    await expect(fetch(other.url)).rejects.toThrow('fetch failed');
  });
});
