import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { findBinary, type Runtime as BinaryName } from '@wirepact/runtimes';
import { currentNode } from '../registry/nodes.ts';
import { startBrowser } from './browser.ts';
import { bundle } from './bundle.ts';
import type { Report, Servers } from './runner.ts';
import type { ScriptedServer } from './scripted-server.ts';

/** A runtime, and how to run suites in it. */
export interface Runtime {
  name: string;
  /** The name and version that it reports. */
  reports: RegExp;
  /** Whether the cryptography of the packages is synchronous here, which is the case for `node:crypto`. */
  engine: Report['engine'];
  /** Why the runtime cannot serve, if it cannot. Tests named `… by HTTP` are then left out. */
  cannotServe?: string;
  /**
   * Tests that fail here because of the runtime, by suite and test. It is also a failure if one passes, or fails with another
   * error, so that entries are removed when the runtime is fixed.
   */
  differences?: Readonly<Record<string, Difference>>;
  /** Its name in `@wirepact/runtimes`, if it comes from there. */
  binary?: BinaryName;
  /** Runs all suites. */
  run(surroundings: Surroundings, path: string): Promise<Report>;
}

/** How a runtime differs. */
export interface Difference {
  /** The error of the test. */
  error: RegExp;
  /** Why we cannot fix it. Continues a sentence that starts with "it". */
  reason: string;
}

/** What a runtime receives. */
export interface Surroundings {
  /** A folder written by `layOutPackages`. */
  packed: string;
  servers: Servers;
  publish: ScriptedServer['publish'];
}

/** Runs all suites in a runtime. Returns a reason instead if this machine does not have the runtime. */
export async function runIn({ binary, run }: Runtime, surroundings: Surroundings): Promise<Report | string> {
  if (!binary) return run(surroundings, currentNode.path);
  const found = findBinary(binary);
  return 'missing' in found ? found.missing : run(surroundings, found.path);
}

const execute = promisify(execFile);

const chunkCutOff: Difference = {
  error: /DecodeError: GET \/things\/\{id\} returned 200 with \d+ characters of application\/json instead of JSON/,
  reason:
    'treats a chunked response with `Connection: close` as complete when it is cut off (nodejs/undici#5273; fixed in 22 and ' +
    'later, and 20 gets no more releases), so the cut response shows as invalid JSON',
};

/** Every supported runtime. The first is the reference for the others. */
export const runtimes: readonly [Runtime, ...Runtime[]] = [
  {
    name: 'Node.js 24',
    reports: /^Node\.js 24\./,
    engine: 'sync',
    run: runAsProgram('node.ts'),
  },
  {
    name: 'Node.js 20',
    reports: /^Node\.js 20\./,
    engine: 'sync',
    differences: {
      'client-core/misbehaving: cut-chunk-once: returns the response of a later attempt': chunkCutOff,
      'client-core/misbehaving: cut-chunk: reports an incomplete response as a ConnectionError': chunkCutOff,
    },
    binary: 'node-20',
    run: runAsProgram('node.ts'),
  },
  {
    name: 'Node.js 22',
    reports: /^Node\.js 22\./,
    engine: 'sync',
    binary: 'node-22',
    run: runAsProgram('node.ts'),
  },
  {
    name: 'Bun',
    reports: /^Bun /,
    engine: 'async',
    binary: 'bun',
    run: runAsProgram('bun.ts'),
  },
  {
    name: 'Deno',
    reports: /^Deno /,
    engine: 'async',
    binary: 'deno',
    run: runAsProgram(
      'deno.ts',
      // The packages need only the network, and here only this machine.
      ['run', '--quiet', '--no-prompt', '--node-modules-dir=manual', '--cached-only', '--allow-net=127.0.0.1'],
    ),
  },
  {
    name: 'workerd',
    reports: /^Cloudflare-Workers$/,
    engine: 'async',
    binary: 'workerd',
    run: runInWorkerd,
  },
  {
    name: 'Chromium',
    reports: /Chrome\/\d/,
    engine: 'async',
    cannotServe: 'a page cannot listen',
    run: runInChromium,
  },
];

/** Runs the suites as a program that prints the report. The runtime finds the packages in `node_modules` by itself. */
function runAsProgram(host: string, args: readonly string[] = []): Runtime['run'] {
  return async ({ packed, servers }, path) => {
    const file = join(packed, host.replace('.ts', '.mjs'));
    await writeFile(file, await bundle({ host, packed }));
    const options = { cwd: packed, env: environment, timeout: 90_000, maxBuffer: 2 ** 26 };
    const { stdout } = await execute(path, [...args, file, JSON.stringify(servers)], options);
    return JSON.parse(stdout.slice(stdout.indexOf('{'))) as Report;
  };
}

/** An environment without settings of this machine and without telemetry. */
const environment: NodeJS.ProcessEnv = {
  NO_COLOR: '1',
  DO_NOT_TRACK: '1',
  DENO_NO_UPDATE_CHECK: '1',
  BUN_RUNTIME_TRANSPILER_CACHE_PATH: '0',
};

async function runInWorkerd({ packed, servers }: Surroundings, path: string): Promise<Report> {
  const folder = join(packed, 'workerd');
  await mkdir(folder, { recursive: true });
  const conditions = ['workerd', 'worker', 'browser'];
  await writeFile(join(folder, 'worker.mjs'), await bundle({ host: 'workerd.ts', packed, conditions }));
  const port = await findFreePort();
  await writeFile(join(folder, 'config.capnp'), createWorkerdConfig(port));
  const child = spawn(path, ['serve', 'config.capnp', '--control-fd=3'], {
    cwd: folder,
    env: environment,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stderr?.on('data', (text) => (output += text));
  try {
    // It reports on the control channel when it listens.
    const ended = once(child, 'exit').then(() => Promise.reject(new Error(`workerd ended: ${output}`)));
    await Promise.race([once(child.stdio[3] as NodeJS.ReadableStream, 'data'), ended]);
    ended.catch(() => undefined);
    const response = await fetch(`http://127.0.0.1:${port}/run`, {
      method: 'POST',
      body: JSON.stringify(servers),
    });
    if (!response.ok) {
      throw new Error(`workerd responded with ${response.status}: ${await response.text()}\n${output}`);
    }
    return (await response.json()) as Report;
  } finally {
    child.kill();
  }
}

function createWorkerdConfig(port: number): string {
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

async function findFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

async function runInChromium({ packed, servers, publish }: Surroundings): Promise<Report> {
  const program = await bundle({ host: 'browser.ts', packed, conditions: ['browser'] });
  publish('/program.js', 'text/javascript', program);
  publish('/page', 'text/html', '<!doctype html><meta charset="utf-8"><title>Suites</title>');
  const browser = await startBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${servers.scripted}/page`);
    // A string, because TypeScript would check a function as code of this process.
    return await page.evaluate<Report>(
      `import('/program.js').then(({ runInPage }) => runInPage(${JSON.stringify(servers)}))`,
    );
  } finally {
    await browser.close();
  }
}
