import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fetchPublished } from './published.ts';
import { publish } from './publish.ts';
import { startRegistry, type Registry } from './registry.ts';
import { run } from './run.ts';

// The name of a package that npm has too, which must not come through.
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

/** A package of ours, in a repository of nothing else. */
async function write(version: string): Promise<void> {
  await mkdir(join(folder, 'packages/own'), { recursive: true });
  await writeFile(join(folder, 'pnpm-workspace.yaml'), 'packages: [packages/*]\n');
  await writeFile(join(folder, 'package.json'), '{ "name": "root", "private": true }');
  await writeFile(join(folder, 'packages/own/package.json'), JSON.stringify({ name: own, version }));
}

describe('the throw-away registry', () => {
  it('has none of our packages before they are published, whatever npm has under their names', async () => {
    expect((await fetch(registry.url + own)).status).toBe(404);
    await expect(fetchPublished(registry, { name: own, version: '0.1.0' }, folder)).rejects.toThrow(
      `${own} is not in the registry: 404. Was it published?`,
    );
  });

  it('takes packages from its one user only', async () => {
    await write('0.1.0');
    const stranger = { ...registry.env, NPM_CONFIG_USERCONFIG: join(folder, 'none') };
    await expect(publish({ ...registry, env: stranger }, folder)).rejects.toThrow(/authenti|authoriz|401|403/i);
    await publish(registry, folder);
    const { manifest, latest, files } = await fetchPublished(registry, { name: own, version: '0.1.0' }, folder);
    expect([manifest.name, latest, files]).toEqual([own, '0.1.0', ['package.json']]);
  });

  it('passes on what npm has under other names', async () => {
    const answer = await fetch(`${registry.url}openapi-typescript-helpers`);
    expect(await answer.json()).toMatchObject({ name: 'openapi-typescript-helpers' });
  });

  it('says so in a sentence where the registry of npm does not answer', async () => {
    vi.stubEnv('NPM_CONFIG_REGISTRY', 'http://127.0.0.1:9/');
    onTestFinished(() => void vi.unstubAllEnvs());
    await expect(startRegistry([])).rejects.toThrow(
      /^The registry that npm is configured with, 127\.0\.0\.1:9, did not give @stoplight\/prism-http \(connect ECONNREFUSED /,
    );
  });

  it('reads and writes nothing of the user', async () => {
    for (const setting of ['userconfig', 'globalconfig', 'cache']) {
      const path = (await run('npm', ['config', 'get', setting], { cwd: folder, env: registry.env })).trim();
      expect(dirname(path)).toMatch(/wirepact-registry-\w+$/);
    }
    const used = await run('npm', ['config', 'get', 'registry'], { cwd: folder, env: registry.env });
    expect(used.trim()).toBe(registry.url);
  });

  it('is gone when it is closed', async () => {
    const other = await startRegistry([]);
    const stored = dirname(other.env['NPM_CONFIG_USERCONFIG']!);
    expect(existsSync(stored)).toBe(true);
    await other.close();
    expect(existsSync(stored)).toBe(false);
    await expect(fetch(other.url)).rejects.toThrow('fetch failed');
  });
});
