import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { readNpmConfig } from './npm-config.ts';
import { unreached } from './unreached.ts';
import { uplinkOf, withoutProxies, type Uplink } from './uplink.ts';

/** A registry of npm packages that lives as long as this process at most. */
export interface Registry {
  /** Where it is, with a `/` at the end. */
  readonly url: string;
  /**
   * The environment for npm, pnpm and whatever starts them: they talk to this registry as a user that may publish, keep
   * a cache of their own, and read nothing of the user's configuration.
   */
  readonly env: NodeJS.ProcessEnv;
  /** Ends it and deletes what it stored. */
  close(): Promise<void>;
}

/**
 * Starts a registry on a free port of loopback that nobody else can reach, with its storage in a new folder in `parent`. It
 * has none of the packages `own` and takes them from nowhere else: they exist once they are published to it. All others
 * come from the registry that npm is configured with, the upstream. Rejects with a sentence where that does not answer.
 */
export async function startRegistry(own: readonly string[], parent: string = tmpdir()): Promise<Registry> {
  const folder = await mkdtemp(join(parent, 'wirepact-registry-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'config.yaml');
  const upstream = uplinkOf(await readNpmConfig(folder), process.env);
  // JSON is YAML.
  await writeFile(config, JSON.stringify(settings(folder, own, upstream), null, 2));

  const verdaccio = createRequire(import.meta.url)
    .resolve('verdaccio/package.json')
    .replace('package.json', 'bin/verdaccio');
  const server = spawn(process.execPath, [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    env: outerEnvironment(),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let log = '';
  server.stdout.on('data', (chunk: Buffer) => (log += chunk));
  server.stderr.on('data', (chunk: Buffer) => (log += chunk));
  const ended = new Promise<void>((resolve) => server.on('close', () => resolve()));
  const kill = (): void => void server.kill('SIGKILL');
  process.prependOnceListener('exit', kill);

  async function close(): Promise<void> {
    process.off('exit', kill);
    server.kill();
    await ended;
    await rm(folder, { recursive: true, force: true });
  }

  try {
    await answering(url, () => server.exitCode !== null);
    const token = await register(url);
    const env = await environment(folder, url, token);
    const isReached = (await fetch(url + needed.replace('/', '%2f'))).ok;
    if (isReached) return { url, env, close };
  } catch (error) {
    await close();
    throw new Error(`The throw-away registry did not start: ${(error as Error).message}\n${log}`, { cause: error });
  }
  await close();
  throw new Error(unreached(upstream.url, needed, log));
}

/** A package of somebody else that one of ours depends on. */
const needed = '@stoplight/prism-http';

function settings(folder: string, own: readonly string[], upstream: Uplink): object {
  const published = { access: '$all', publish: '$authenticated' };
  return {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
    // Tokens that prove themselves: with others the password is hashed for each request, which is most of the work.
    security: { api: { jwt: { sign: { expiresIn: '1d' } } } },
    uplinks: { upstream: { ...upstream, maxage: '1h', timeout: '30s', max_fails: 100 } },
    packages: {
      ...Object.fromEntries(own.map((name) => [name, published])),
      '**': { access: '$all', proxy: 'upstream' },
    },
    middlewares: { audit: { enabled: false } },
    web: { enable: false },
    // The level at which it says what the upstream answers.
    log: { type: 'stdout', format: 'json', level: 'http' },
    max_body_size: '20mb',
  };
}

/** Registers the one user that may publish; gives its token. */
async function register(url: string): Promise<string> {
  const name = 'rehearsal';
  const response = await fetch(`${url}-/user/org.couchdb.user:${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name, password: crypto.randomUUID() }),
  });
  const { token, error } = (await response.json()) as { token?: string; error?: string };
  if (!token) throw new Error(`${name} could not be registered: ${error ?? response.status}`);
  return token;
}

async function environment(folder: string, url: string, token: string): Promise<NodeJS.ProcessEnv> {
  const userconfig = join(folder, 'npmrc');
  const globalconfig = join(folder, 'global-npmrc');
  await writeFile(userconfig, `registry=${url}\n${url.replace('http:', '')}:_authToken=${token}\n`);
  await writeFile(globalconfig, '');
  const cache = join(folder, 'cache');
  await mkdir(cache);
  return {
    ...outerEnvironment(),
    // npm and pnpm both read the first; the registry is said to each, so that nothing can go to another one.
    NPM_CONFIG_USERCONFIG: userconfig,
    NPM_CONFIG_GLOBALCONFIG: globalconfig,
    NPM_CONFIG_REGISTRY: url,
    PNPM_CONFIG_REGISTRY: url,
    PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
    NPM_CONFIG_CACHE: cache,
    NPM_CONFIG_AUDIT: 'false',
    NPM_CONFIG_FUND: 'false',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
    DO_NOT_TRACK: '1',
    SCARF_ANALYTICS: 'false',
  };
}

/**
 * Without what a package manager that started this has set, such as its registry, without an identity to publish with, and
 * without proxies: whatever is started talks to this machine only, and Verdaccio is told how to reach the upstream.
 */
function outerEnvironment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !/^(p?npm_|node_auth_|actions_id_token_)/i.test(name));
  return withoutProxies(Object.fromEntries(others));
}

async function answering(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline && !hasEnded()) {
    const answer = await fetch(`${url}-/ping`).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(30);
  }
  throw new Error(hasEnded() ? 'it ended at once' : 'it did not answer within 30 seconds');
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
