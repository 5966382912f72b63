#!/usr/bin/env node
// Serves the built site, and the mock and the sandbox of every API, on one port: node docs/serve.ts [--port 4010] [--building] [--allow-target <origin>]
//
// With --building the site may still be in the making; `npm start` sends its progress over the IPC channel.
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { createHost, type NodeListener } from '@wirepact/http-host';
import { createMock } from '@wirepact/mock';
import type { MockedApi } from '@wirepact/mock';
import type { Sandbox } from '@wirepact/sandbox';
import type { SiteState } from '@wirepact/scripts/build-site';
import { lazySandbox } from './src/lazy-sandbox.ts';
import { siteHandler } from './src/site-handler.ts';
import { siteInProgress } from './src/site-progress.ts';

/** Milliseconds that open requests have to get their responses when this process is to end. */
const GRACE = 3000;
const DATABASE = '.cache/sandbox/worlds.sqlite';

try {
  const { port, isBuilding, allowTargets } = readArguments();
  const site = isBuilding ? followBuild() : siteHandler();
  const mock = await createMock();
  const sandbox = lazySandbox(join(import.meta.dirname, '..', DATABASE), { allowTargets });
  const server = await createHost({ mounts: { ...mock.mounts, ...sandbox.mounts }, fallback: site }).listen({ port });
  const base = `http://localhost:${server.port}`;
  process.stdout.write(welcome(base, mock.apis, isBuilding));
  process.send?.({ url: base });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(0)));
  }
  // Its modules are loaded only now, because they would delay the mock.
  sandbox.start().then(
    (started) => process.stdout.write(introduce(base, started, mock.apis)),
    (error: Error) => process.stderr.write(`There is no sandbox: ${error.message}\n`),
  );

  async function stop(): Promise<void> {
    await server.close(GRACE);
    await sandbox.close();
  }
} catch (error) {
  fail((error as Error).message, 1);
}

/** Says where the sandbox is, with one credential for each API. */
function introduce(base: string, { world }: Sandbox, apis: readonly MockedApi[]): string {
  const variables = Object.entries(world.env);
  const lines = apis.flatMap(({ name }) => {
    const prefix = `WIREPACT_${name.toUpperCase().replaceAll('-', '_')}_`;
    const first = variables.find(([variable]) => variable.startsWith(prefix));
    return first ? [`  ${first.join('=')}\n`] : [];
  });
  const all = `curl ${base}/_sandbox/worlds/default/env`;
  return `\nThe sandbox is ready at ${base}/sandbox/<api>, with its worlds in ${DATABASE}.\n\n${lines.join('')}\n  All credentials: ${all}\n\n`;
}

/** Serves the site in progress, with the states that the parent process sends. */
function followBuild(): NodeListener {
  const { handler, update } = siteInProgress();
  process.on('message', (message) => update(message as SiteState));
  // The channel must not keep this process alive when the server is closed.
  process.channel?.unref();
  // Without its parent, nobody would stop it.
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  return handler;
}

function welcome(base: string, apis: readonly MockedApi[], isBuilding: boolean): string {
  const rows: [what: string, where: string][] = [
    ['Documentation', isBuilding ? `${base} (being built)` : base],
    ...apis.map(({ title, name }): [string, string] => [`Mock of ${title}`, `${base}/${name}`]),
  ];
  const width = Math.max(...rows.map(([what]) => what.length));
  const list = rows.map(([what, where]) => `  ${what.padEnd(width)}  ${where}`).join('\n');
  return `\n${list}\n\nTry it:\n\n  ${apis[0]!.curl(base)}\n\nPress Ctrl-C to stop.\n`;
}

function readArguments(): { port: number; isBuilding: boolean; allowTargets: string[] } {
  let values: { port: string; building: boolean; 'allow-target': string[] };
  try {
    const port = { type: 'string', default: '4010' } as const;
    const building = { type: 'boolean', default: false } as const;
    const target = { type: 'string', multiple: true, default: [] as string[] } as const;
    values = parseArgs({ options: { port, building, 'allow-target': target } }).values;
  } catch (error) {
    return fail(
      `${(error as Error).message}\nUsage: node docs/serve.ts [--port 4010] [--building] [--allow-target <origin>]`,
      2,
    );
  }
  const { port: text, building, 'allow-target': allowTargets } = values;
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return { port, isBuilding: building, allowTargets };
  return fail(`"${text}" is not a port. Use a number from 0 to 65535, such as --port 4011.`, 2);
}

function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
