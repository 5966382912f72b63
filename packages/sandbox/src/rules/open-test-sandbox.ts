import { createHost } from '@wirepact/http-host';
import type { Handler, ListeningHost } from '@wirepact/http-host';
import { definitions } from '../apis/index.ts';
import { createEngine } from '../core/engine.ts';
import { loadApi } from '../core/loaded-api.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { createFetch } from '../fetch.ts';
import { contracts } from '../generated/apis.ts';
import type { Sandbox } from '../sandbox.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import { openWorlds } from '../worlds/worlds.ts';

/** A sandbox in memory for rule tests. */
export interface TestSandbox extends Pick<Sandbox, 'fetch' | 'createWorld'>, AsyncDisposable {
  /** Serves the APIs on a free port of loopback. */
  listen(): Promise<ListeningHost>;
}

/** Loads every API that the sandbox runs. */
export async function loadApis(): Promise<Readonly<Record<string, LoadedApi>>> {
  const loaded = Object.entries(contracts).map(async ([name, load]): Promise<[string, LoadedApi]> => [
    name,
    loadApi(await load(), definitions[name]),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}

/** Opens a sandbox, with some guards switched off. */
export async function openTestSandbox(rulesOff: ReadonlySet<string> = new Set()): Promise<TestSandbox> {
  const store = openSqliteStore();
  const sealer = { seal: (text: string) => `sealed:${text}`, open: (sealed: string) => sealed.slice('sealed:'.length) };
  const engine = createEngine({
    store,
    apis: await loadApis(),
    sealer,
    rulesOff,
    // Without a guard, a handler may well fail.
    ...(rulesOff.size > 0 && { onError: () => {} }),
  });
  const worlds = openWorlds({ store, engine, sealer, now: Date.now });
  const handler: Handler = (request) => {
    const [, name, ...rest] = request.path.split('/');
    return engine.handle(name!, { ...request, path: `/${rest.join('/')}` });
  };
  return {
    fetch: createFetch({ baseUrls: {}, sandbox: handler, control: handler }),
    createWorld: (options) => worlds.create(options),
    listen: () => createHost({ mounts: { sandbox: { handler } } }).listen({ port: 0 }),
    async [Symbol.asyncDispose]() {
      await engine.close();
      await store.close();
    },
  };
}
