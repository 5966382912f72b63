import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { readNpmConfig } from './npm-config.ts';
import { explainUpstream } from './explain-upstream.ts';
import { createUplink, removeProxies, type Uplink } from './uplink.ts';

/** A temporary registry of npm packages. It ends with this process at the latest. */
export interface Registry {
  /** The URL, with a trailing slash. */
  readonly url: string;
  /**
   * The environment for npm, pnpm and programs that start them. They use this registry as a user that may publish, have
   * their own cache, and do not read the configuration of the user.
   */
  readonly env: NodeJS.ProcessEnv;
  /** Stops the registry and deletes its storage. */
  close(): Promise<void>;
}

/**
 * Starts a registry on a free port of loopback, with its storage in a new folder in `parent`. The packages in `own` exist
 * only after they are published to it. All other packages come from the upstream, which is the registry in the npm
 * configuration. Rejects with an explanation if the upstream does not respond.
 */
export async function startRegistry(own: readonly string[], parent: string = tmpdir()): Promise<Registry> {
  const folder = await mkdtemp(join(parent, 'wirepact-registry-'));
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}/`;
  const config = join(folder, 'config.yaml');
  const upstream = createUplink(await readNpmConfig(folder), process.env);
  // JSON is YAML.
  await writeFile(config, JSON.stringify(createSettings(folder, own, upstream), null, 2));

  const verdaccio = createRequire(import.meta.url)
    .resolve('verdaccio/package.json')
    .replace('package.json', 'bin/verdaccio');
  const server = spawn(process.execPath, [verdaccio, '--config', config, '--listen', `127.0.0.1:${port}`], {
    cwd: folder,
    env: getOuterEnvironment(),
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
    await waitForResponse(url, () => server.exitCode !== null);
    const token = await register(url);
    const env = await createEnvironment(folder, url, token);
    const isReached = (await fetch(url + probed.replace('/', '%2f'))).ok;
    if (isReached) return { url, env, close };
  } catch (error) {
    await close();
    throw new Error(`The temporary registry did not start: ${(error as Error).message}\n${log}`, { cause: error });
  }
  await close();
  throw new Error(explainUpstream(upstream.url, probed, log));
}

/** A third-party package, to find out if the upstream responds. */
const probed = 'openapi-fetch';

function createSettings(folder: string, own: readonly string[], upstream: Uplink): object {
  const published = { access: '$all', publish: '$authenticated' };
  return {
    storage: join(folder, 'storage'),
    auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
    // JWT: with other tokens Verdaccio hashes the password for each request, which takes most of the time.
    security: { api: { jwt: { sign: { expiresIn: '1d' } } } },
    uplinks: { upstream: { ...upstream, maxage: '1h', timeout: '30s', max_fails: 100 } },
    packages: {
      ...Object.fromEntries(own.map((name) => [name, published])),
      '**': { access: '$all', proxy: 'upstream' },
    },
    middlewares: { audit: { enabled: false } },
    web: { enable: false },
    // The level that includes the responses of the upstream.
    log: { type: 'stdout', format: 'json', level: 'http' },
    max_body_size: '20mb',
  };
}

/** Registers the one user that may publish. Returns its token. */
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

async function createEnvironment(folder: string, url: string, token: string): Promise<NodeJS.ProcessEnv> {
  const userconfig = join(folder, 'npmrc');
  const globalconfig = join(folder, 'global-npmrc');
  await writeFile(userconfig, `registry=${url}\n${url.replace('http:', '')}:_authToken=${token}\n`);
  await writeFile(globalconfig, '');
  const cache = join(folder, 'cache');
  await mkdir(cache);
  return {
    ...getOuterEnvironment(),
    // npm and pnpm both read the first. Each also gets the registry, so that no request goes to another one.
    NPM_CONFIG_USERCONFIG: userconfig,
    NPM_CONFIG_GLOBALCONFIG: globalconfig,
    NPM_CONFIG_REGISTRY: url,
    PNPM_CONFIG_REGISTRY: url,
    PNPM_CONFIG_VERIFY_DEPS_BEFORE_RUN: 'false',
    NPM_CONFIG_CACHE: cache,
    NPM_CONFIG_AUDIT: 'false',
    NPM_CONFIG_FUND: 'false',
    NPM_CONFIG_UPDATE_NOTIFIER: 'false',
  };
}

/**
 * Returns the environment of this process without settings of a package manager, such as its registry, without an identity
 * to publish with, without proxies, and without the switches that keep tools from reporting on their users. A user does not
 * set these, so the packages must not need them. Programs connect only to this machine, and Verdaccio's configuration has the way to
 * the upstream.
 */
function getOuterEnvironment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !/^(p?npm_|node_auth_|actions_id_token_|do_not_track$|scarf_)/i.test(name),
  );
  return removeProxies(Object.fromEntries(others));
}

async function waitForResponse(url: string, hasEnded: () => boolean): Promise<void> {
  const deadline = performance.now() + 30_000;
  while (performance.now() < deadline && !hasEnded()) {
    const response = await fetch(`${url}-/ping`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(30);
  }
  throw new Error(hasEnded() ? 'it ended at once' : 'it did not respond within 30 seconds');
}

async function findFreePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
