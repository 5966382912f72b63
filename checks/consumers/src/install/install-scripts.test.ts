import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findInstallScripts } from './install-scripts.ts';

const folder = await mkdtemp(join(tmpdir(), 'wirepact-scripts-'));
afterAll(() => rm(folder, { recursive: true }));

async function write(path: string, manifest: object): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), JSON.stringify(manifest));
}

it('finds the install scripts of all packages, at every depth', async () => {
  await write('quiet/package.json', { name: 'quiet', scripts: { test: 'run', prepublish: 'run' } });
  await write('quiet/fixtures/x/package.json', { name: 'x', scripts: { install: 'not installed' } });
  await write('@scope/loud/package.json', { name: '@scope/loud', scripts: { postinstall: 'report' } });
  await write('quiet/node_modules/deep/package.json', { name: 'deep', scripts: { preinstall: 'a', install: 'b' } });
  const { packages, scripts } = await findInstallScripts(folder);
  expect(packages).toBe(3);
  expect(scripts.toSorted()).toEqual(['@scope/loud postinstall: report', 'deep install: b', 'deep preinstall: a']);
});
