import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { binaryOf, type Runtime as OfNpm } from '@wirepact/runtimes';
import { currentNode } from '../registry/nodes.ts';
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
   * Tests that fail here because of the runtime, named by suite and test. One that passes after all, or fails otherwise, is a
   * failure too, so that nothing stays here that has been mended.
   */
  differences?: Readonly<Record<string, Difference>>;
  /** What it is called in `@wirepact/runtimes`, where it comes from there. */
  binary?: OfNpm;
  /** Runs all suites. */
  run(surroundings: Surroundings, path: string): Promise<Report>;
}

/** How a runtime differs. */
export interface Difference {
  /** What the test fails with. */
  error: RegExp;
  /** Why nothing can be done about it; it goes on from "it". */
  reason: string;
}

/** What a runtime is given. */
export interface Surroundings {
  /** A folder as `layOutPackages` makes them. */
  packed: string;
  servers: Servers;
  publish: ScriptedServer['publish'];
}

/** Runs all suites in a runtime. Gives the reason instead where there is none for this machine. */
export async function runIn({ binary, run }: Runtime, surroundings: Surroundings): Promise<Report | string> {
  if (!binary) return run(surroundings, currentNode.path);
  const found = binaryOf(binary);
  return 'missing' in found ? found.missing : run(surroundings, found.path);
}

const execute = promisify(execFile);

const chunkCutOff: Difference = {
  error: /DecodeError: GET \/things\/\{id\} answered 200 with \d+ characters of application\/json, not with JSON/,
  reason:
    'takes a chunked answer with `Connection: close` for whole when it is cut off (nodejs/undici#5273; mended in 22 and ' +
    'later, and 20 gets no more releases), so that what is cut shows as JSON that cannot be read',
};

/** Every runtime that the packages are for; the first is what the others are compared with. */
export const runtimes: readonly [Runtime, ...Runtime[]] = [
  {
    name: 'Node.js 24',
    says: /^Node\.js 24\./,
    engine: 'at once',
    run: commandLine('node.ts'),
  },
  {
    name: 'Node.js 20',
    says: /^Node\.js 20\./,
    engine: 'at once',
    differences: {
      'client-core/misbehaving: cut-chunk-once: the answer of a later attempt is given': chunkCutOff,
      'client-core/misbehaving: cut-chunk: no whole answer is a failure of the connection': chunkCutOff,
    },
    binary: 'node-20',
    run: commandLine('node.ts'),
  },
  {
    name: 'Node.js 22',
    says: /^Node\.js 22\./,
    engine: 'at once',
    binary: 'node-22',
    run: commandLine('node.ts'),
  },
  {
    name: 'Bun',
    says: /^Bun /,
    engine: 'later',
    binary: 'bun',
    run: commandLine('bun.ts'),
  },
  {
    name: 'Deno',
    says: /^Deno /,
    engine: 'later',
    binary: 'deno',
    run: commandLine(
      'deno.ts',
      // The packages need nothing but the network, and only this machine's here.
      ['run', '--quiet', '--no-prompt', '--node-modules-dir=manual', '--cached-only', '--allow-net=127.0.0.1'],
    ),
  },
  {
    name: 'workerd',
    says: /^Cloudflare-Workers$/,
    engine: 'later',
    binary: 'workerd',
    run: inWorkerd,
  },
  {
    name: 'Chromium',
    says: /Chrome\/\d/,
    engine: 'later',
    cannotServe: 'a page cannot listen',
    differences: {
      'webhooks-core/web-handler: refuses a declared length over the limit without reading': {
        error: /got 400\s+expected 413/,
        reason: 'lets nobody set Content-Length, so that a request that is made in a page never declares its length',
      },
    },
    run: inChromium,
  },
];

/** A runtime that takes a file and prints; it finds the packages in `node_modules` by itself. */
function commandLine(host: string, args: readonly string[] = []): Runtime['run'] {
  return async ({ packed, servers }, path) => {
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

async function inWorkerd({ packed, servers }: Surroundings, path: string): Promise<Report> {
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

async function inChromium({ packed, servers, publish }: Surroundings): Promise<Report> {
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
