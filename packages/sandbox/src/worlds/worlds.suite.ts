import { definitions } from '../apis/index.ts';
import { createEngine } from '../core/engine.ts';
import type { Engine } from '../core/engine.ts';
import { loadApi } from '../core/loaded-api.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { createDispatcher } from '../deliveries/dispatcher.ts';
import { contracts } from '../generated/apis.ts';
import { createTargets } from '../outbound/targets.ts';
import { createSealer } from '../secrets/sealer.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import { openWorlds } from './worlds.ts';
import type { Worlds } from './worlds.ts';

/** When the clock of the machine stands still in these tests. */
export const START: number = Date.parse('2026-03-01T09:00:00.000Z');

/** Worlds over a real store and engine. The time of the machine is `time.now`. */
export interface TestWorlds extends AsyncDisposable {
  readonly store: Store;
  readonly engine: Engine;
  readonly worlds: Worlds;
  readonly time: { now: number };
}

/** Opens worlds with every API. Default: in memory, with a key made of `a`. */
export async function openTestWorlds({ file, key = 'a' }: { file?: string; key?: string } = {}): Promise<TestWorlds> {
  const store = openSqliteStore(file === undefined ? {} : { file });
  const time = { now: START };
  const sealer = createSealer(Buffer.alloc(32, key));
  const engine = createEngine({ store, apis: await loadApis(), sealer, now: () => time.now });
  const shared = { store, engine, sealer, now: () => time.now, targets: createTargets() };
  const dispatcher = createDispatcher({ ...shared, onError: console.error });
  const worlds = openWorlds({ ...shared, dispatcher });
  return {
    store,
    engine,
    worlds,
    time,
    async [Symbol.asyncDispose]() {
      await dispatcher.close();
      await engine.close();
      await store.close();
    },
  };
}

async function loadApis(): Promise<Record<string, LoadedApi>> {
  const loaded = Object.entries(contracts).map(async ([name, load]): Promise<[string, LoadedApi]> => [
    name,
    loadApi(await load(), definitions[name]),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}
