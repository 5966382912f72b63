// `publish.mjs` in a folder like the one that `pnpm release:pack` writes, with a registry on loopback.
import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PublicPackage } from '../registry/packages.ts';
import { orderByDependencies } from './pack-release.ts';

let folder: string;
let registry: Server;
/** What the registry has, and the status with which it responds to anything else. */
let published: Set<string>;
let missing: number;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wirepact-publish-'));
  published = new Set();
  missing = 404;
  registry = createServer((request, response) => {
    const name = decodeURIComponent(request.url!.slice(1));
    if (request.method === 'PUT') {
      published.add(name);
      return request.resume().on('end', () => response.writeHead(201).end('{}'));
    }
    if (!published.has(name)) return response.writeHead(missing).end('{}');
    const versions = { '1.0.0': { name, version: '1.0.0', dist: {} } };
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.0.0' }, versions }));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  copyFileSync(join(import.meta.dirname, 'publish.mjs'), join(folder, 'publish.mjs'));
  writeFileSync(join(folder, 'packages.json'), JSON.stringify([pack('first'), pack('second')]));
});
afterEach(() => {
  registry.close();
  rmSync(folder, { recursive: true });
});

function pack(name: string): object {
  const source = join(folder, 'sources', name);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name, version: '1.0.0' }));
  spawnSync('npm', ['pack', '--pack-destination', folder], { cwd: source });
  return { name, version: '1.0.0', file: `${name}-1.0.0.tgz` };
}

async function publish(): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const host = `127.0.0.1:${(registry.address() as AddressInfo).port}`;
  const userconfig = join(folder, 'npmrc');
  writeFileSync(userconfig, `//${host}/:_authToken=none\n`);
  const child = spawn(process.execPath, [join(folder, 'publish.mjs')], {
    env: {
      ...process.env,
      npm_config_registry: `http://${host}/`,
      npm_config_userconfig: userconfig,
      npm_config_cache: join(folder, 'cache'),
      npm_config_fetch_retries: '0',
    },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stdout, stderr };
}

it('publishes in order, and skips what the registry has', async () => {
  expect(await publish()).toMatchObject({ code: 0 });
  expect([...published]).toEqual(['first', 'second']);
  published.delete('second');
  const { code, stdout } = await publish();
  expect(code).toBe(0);
  expect(stdout).toContain('first@1.0.0 is already published\n');
  expect(stdout).toContain('second@1.0.0 is published\n');
});

it('publishes nothing if the registry does not say what it has', async () => {
  missing = 500;
  const { code, stderr } = await publish();
  expect(code).toBe(1);
  expect(stderr).toContain('The registry did not say whether it has first@1.0.0. Nothing more was published.');
  expect(published.size).toBe(0);
});

it('puts every package after those that it depends on', () => {
  const one = (name: string, ...needs: string[]): PublicPackage => ({
    directory: name,
    manifest: { name, version: '1.0.0', dependencies: Object.fromEntries(needs.map((need) => [need, '1.0.0'])) },
  });
  const packages = [one('cli', 'mock'), one('core'), one('mock', 'api', 'elsewhere'), one('api', 'core')];
  expect(orderByDependencies(packages).map(({ directory }) => directory)).toEqual(['core', 'api', 'mock', 'cli']);
});
