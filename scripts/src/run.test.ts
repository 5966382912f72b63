// `scripts/run.mjs` in a small repository of its own, with a registry on loopback that has a pnpm which only writes down
// what it is asked to do.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { repository } from './contract/apis.ts';

/** Its file is not executable on Windows. */
const isWindows = process.platform === 'win32';

const musl = process.platform === 'linux' && !glibc();
const name = `@pnpm/exe.${process.platform}-${process.arch}${musl ? '-musl' : ''}`;
const fakePnpm = `#!/usr/bin/env node
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
const [command, ...args] = process.argv.slice(2).filter((arg) => arg !== '--silent');
const log = (line) => appendFileSync('pnpm.log', line + '\\n');
if (command === 'install') {
  const isLimited = args.some((arg) => arg.startsWith('--filter='));
  const selected = args.includes('--filter=./packages/*') ? 'packages' : isLimited ? 'docs' : 'all';
  log('install ' + selected + (args.includes('--prod') ? ' without development' : ''));
  if (existsSync('install-fails')) {
    console.log('ERR_PNPM_OUTDATED_LOCKFILE  The lock file is out of date.');
    process.exit(1);
  }
  mkdirSync('node_modules', { recursive: true });
  while (existsSync('install-hangs')) await new Promise((resolve) => setTimeout(resolve, 20));
  writeFileSync('node_modules/.modules.yaml', '"included": { "devDependencies": ' + !args.includes('--prod') + ' }');
  log('installed');
} else {
  log('run ' + args.join(' '));
  if (process.env.CALLER_FOLDER === '/from/here') log('called from ' + process.env.CALLER_FOLDER);
}
`;

let files: string;
let integrity: string;
let registry: Server;
let address: string;

beforeAll(async () => {
  files = mkdtempSync(join(tmpdir(), 'wirepact-registry-'));
  const source = join(files, 'pnpm');
  mkdirSync(source);
  writeFileSync(join(source, 'package.json'), JSON.stringify({ name, version: '1.2.3', type: 'module' }));
  writeFileSync(join(source, 'pnpm'), fakePnpm);
  chmodSync(join(source, 'pnpm'), 0o755);
  const packed = spawnSync('npm', ['pack', '--json', '--pack-destination', files], {
    cwd: source,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const [{ filename, integrity: hash }] = JSON.parse(packed.stdout) as [{ filename: string; integrity: string }];
  integrity = hash;
  const tarball = readFileSync(join(files, filename));
  registry = createServer((request, response) => {
    if (request.url!.endsWith('.tgz')) return response.end(tarball);
    const dist = { tarball: `${address}/pnpm.tgz`, integrity };
    const versions = { '1.2.3': { name, version: '1.2.3', dist } };
    return response.end(JSON.stringify({ name, 'dist-tags': { latest: '1.2.3' }, versions }));
  });
  await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(registry.address() as AddressInfo).port}`;
});
afterAll(() => {
  registry.close();
  rmSync(files, { recursive: true });
});

let root: string;
let children: ChildProcess[];
beforeEach(() => {
  children = [];
  root = mkdtempSync(join(tmpdir(), 'wirepact-run-'));
  mkdirSync(join(root, 'scripts'));
  for (const file of ['run.mjs', 'toolchain.mjs'])
    cpSync(join(repository, 'scripts', file), join(root, 'scripts', file));
  const manifest = { packageManager: 'pnpm@1.2.3', engines: { node: '>=18.0.0' }, scripts: {} };
  writeFileSync(join(root, 'package.json'), JSON.stringify(manifest));
  pin(integrity);
});
afterEach(() => {
  for (const child of children) kill(child);
  rmSync(root, { recursive: true, force: true });
});

function pin(hash: string): void {
  writeFileSync(join(root, 'scripts/toolchain.json'), JSON.stringify({ [`${name}@1.2.3`]: hash }));
}

function start(script: string, env: NodeJS.ProcessEnv = {}): ChildProcess {
  const child = spawn(process.execPath, [join(root, 'scripts/run.mjs'), script], {
    cwd: root,
    detached: true,
    env: {
      ...process.env,
      npm_config_registry: address,
      npm_config_cache: join(root, 'npm-cache'),
      npm_config_fetch_retries: '0',
      ...env,
    },
  });
  children.push(child);
  return child;
}

/** Kills a run and everything that it started, without a chance to clean up. */
function kill({ pid }: ChildProcess): void {
  try {
    process.kill(-pid!, 'SIGKILL');
  } catch {
    // It has ended.
  }
}

async function run(script: string, env: NodeJS.ProcessEnv = {}): Promise<{ code: number | null; stderr: string }> {
  const child = start(script, env);
  let stderr = '';
  child.stderr!.on('data', (chunk) => (stderr += chunk));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, stderr };
}

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await sleep(20);
}

const log = (): string[] => readFileSync(join(root, 'pnpm.log'), 'utf8').trim().split('\n');
const inToolchain = (): string[] => readdirSync(join(root, '.toolchain'));

describe('fetching the toolchain', () => {
  it('refuses a download with another hash than the pinned one, and leaves nothing behind', async () => {
    const other = `sha512-${Buffer.alloc(64).toString('base64')}`;
    pin(other);
    const { code, stderr } = await run('test:all');
    expect(stderr).toContain(`The download of ${name}@1.2.3 does not have the hash in scripts/toolchain.json.`);
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
    expect(inToolchain()).toEqual([]);
    expect(existsSync(join(root, 'node_modules'))).toBe(false);
  });

  it('fetches nothing that has no pinned hash', async () => {
    writeFileSync(join(root, 'scripts/toolchain.json'), '{}');
    const { code, stderr } = await run('test:all');
    expect(stderr).toBe(`\nscripts/toolchain.json has no hash for ${name}@1.2.3, so it was not fetched.\n`);
    expect(code).toBe(1);
  });

  it.skipIf(isWindows)('removes what a killed run left behind, and fetches the package again', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const leftover = join(root, '.toolchain', `${name.replace('/', '+')}-1.2.3.${pid}`);
    mkdirSync(leftover, { recursive: true });
    expect((await run('test:all')).code).toBe(0);
    expect(inToolchain()).toEqual([`${name.replace('/', '+')}-1.2.3`]);
  });
});

describe('installing', () => {
  it.skipIf(isWindows)(
    'installs only what serving needs for `npm start`, and everything for other scripts',
    async () => {
      await run('start:all');
      await run('test:all');
      expect(log()).toEqual([
        'install docs without development',
        'installed',
        'run start:all',
        'install all',
        'installed',
        'run test:all',
      ]);
    },
  );

  it.skipIf(isWindows)('installs only the dependencies of the packages for `npm run pack`', async () => {
    await run('pack:all');
    expect(log()).toEqual(['install packages', 'installed', 'run pack:all']);
  });

  it.skipIf(isWindows).each(['test:all', 'pack:all'])(
    'removes no development dependencies for `npm start` after %s has installed them',
    async (script) => {
      await run(script);
      await run('start:all');
      expect(log().slice(-3)).toEqual(['install docs', 'installed', 'run start:all']);
    },
  );

  it.skipIf(isWindows)('completes an installation that was killed', async () => {
    writeFileSync(join(root, 'install-hangs'), '');
    const killed = start('start:all');
    await until(() => existsSync(join(root, 'node_modules')));
    kill(killed);
    rmSync(join(root, 'install-hangs'));
    expect((await run('start:all')).code).toBe(0);
    expect(log()).toEqual([
      'install docs without development',
      'install docs without development',
      'installed',
      'run start:all',
    ]);
  });

  it.skipIf(isWindows)('lets a second command wait until the first has installed', async () => {
    writeFileSync(join(root, 'install-hangs'), '');
    const first = run('start:all');
    await until(() => existsSync(join(root, 'node_modules')));
    const child = start('test:all');
    const second = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => child.stderr!.once('data', resolve)).then((said) =>
      expect(String(said)).toBe('Another command is installing dependencies; waiting for it\n'),
    );
    rmSync(join(root, 'install-hangs'));
    expect((await first).code).toBe(0);
    expect(await second).toBe(0);
    const installing = log().filter((line) => line.startsWith('install'));
    expect(installing).toEqual(['install docs without development', 'installed', 'install all', 'installed']);
  });

  it.skipIf(isWindows)('says what to do if the installation fails, without a stack trace', async () => {
    writeFileSync(join(root, 'install-fails'), '');
    const { code, stderr } = await run('test:all');
    expect(stderr).toMatch(
      /ERR_PNPM_OUTDATED_LOCKFILE.*\n\nThe dependencies could not be installed\. Fix what is reported above and run the same command again\.\n$/,
    );
    expect(stderr).not.toContain('    at ');
    expect(code).toBe(1);
  });
});

it.skipIf(isWindows)('tells the script which folder npm was called from', async () => {
  await run('test:all', { INIT_CWD: '/from/here' });
  expect(log().at(-1)).toBe('called from /from/here');
});

function glibc(): boolean {
  const { header } = process.report.getReport() as { header: { glibcVersionRuntime?: string } };
  return header.glibcVersionRuntime !== undefined;
}
