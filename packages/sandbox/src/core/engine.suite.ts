// What the tests of the engine share: an engine with one world, and ways to send requests to it.
import { createHost } from '@wirepact/http-host';
import type { Handler } from '@wirepact/http-host';
import { createApiHandler } from '../api-handler.ts';
import { payments } from '../apis/payments/definition.ts';
import { platform } from '../apis/platform/definition.ts';
import { createFetch } from '../fetch.ts';
import { contracts } from '../generated/apis.ts';
import { openSqliteStore } from '../store/sqlite.ts';
import type { Store } from '../store/store.ts';
import type { AnyDefinition, Contract } from './definition.ts';
import { createEngine } from './engine.ts';
import type { Engine } from './engine.ts';
import { loadApi } from './loaded-api.ts';
import type { Sealer } from './settings.ts';

/** When the clock of the world stands still. */
export const START: number = Date.UTC(2026, 2, 1, 12);

/** It shows what was sealed, so that a test can look for text that was not. */
export const testSealer: Sealer = {
  seal: (text) => `sealed:${Buffer.from(text).toString('base64')}`,
  open: (sealed) => Buffer.from(sealed.slice('sealed:'.length), 'base64').toString(),
};

const definitions: Readonly<Record<string, AnyDefinition>> = { payments, platform };

const loaded = new Map<string, Promise<Contract>>();

/** An engine with the world `default`, whose clock stands still. */
export interface TestEngine {
  readonly engine: Engine;
  readonly store: Store;
  /** What programs need to use the world. */
  readonly env: Readonly<Record<string, string>>;
  /** Errors that the engine has reported. */
  readonly errors: unknown[];
  readonly handler: Handler;
  /** Without a port. */
  readonly fetch: typeof globalThis.fetch;
  /** Changes settings, by API and name. */
  set(settings: object): Promise<void>;
  /** Moves the clock. */
  move(milliseconds: number): Promise<void>;
}

/** What a test engine has that is not the usual. */
export interface TestOptions {
  readonly names?: readonly string[];
  readonly rulesOff?: readonly string[];
  readonly seed?: string;
  /** More definitions, or others. */
  readonly definitions?: Readonly<Record<string, AnyDefinition | undefined>>;
  /** More contracts, or others. */
  readonly contracts?: Readonly<Record<string, Contract>>;
}

export async function startEngine({
  names = ['payments', 'platform', 'rewards'],
  rulesOff = [],
  seed = '1',
  definitions: own = {},
  contracts: others = {},
}: TestOptions = {}): Promise<TestEngine> {
  const store = openSqliteStore();
  const apis = Object.fromEntries(
    await Promise.all(
      names.map(async (name) => {
        if (!loaded.has(name) && !others[name]) loaded.set(name, contracts[name]!());
        const contract = others[name] ?? (await loaded.get(name)!);
        return [name, loadApi(contract, name in own ? own[name] : definitions[name])] as const;
      }),
    ),
  );
  const errors: unknown[] = [];
  const engine = createEngine({
    store,
    apis,
    sealer: testSealer,
    rulesOff: new Set(rulesOff),
    onError: (error) => errors.push(error),
  });
  const env: Record<string, string> = {};
  await store.write((transaction) => {
    const clock = { clockMode: 'frozen' as const, clock: START };
    transaction.createWorld({ id: 'default', seed, draws: 0, ...clock, settings: '', version: 1 });
    for (const [name, { definition }] of Object.entries(apis)) {
      const actor = { cause: { seed: true as const }, holder: '', env: '' };
      const secret = (label: string, prefix: string): string => prefix + label.replaceAll(' ', '_');
      engine.workIn(transaction, 'default', name, actor, (tx) => {
        const seeded = definition?.seed(tx as never, { secret });
        for (const { variable, value } of [...(seeded?.credentials ?? []), ...(seeded?.ids ?? [])])
          env[variable] = value;
      });
    }
  });
  const change = async (row: object): Promise<void> => {
    await store.write((transaction) => {
      const { version } = transaction.world('default')!;
      transaction.changeWorld('default', { ...row, version: version + 1 });
    });
    await engine.refresh('default');
  };
  const handler = createApiHandler(engine);
  const baseUrls = Object.fromEntries(names.map((name) => [name, apis[name]!.contract.baseUrl]));
  return {
    engine,
    store,
    env,
    errors,
    handler,
    fetch: createFetch({ baseUrls, sandbox: handler, control: () => ({ status: 404 }) }),
    set: (settings) => change({ settings: JSON.stringify(settings) }),
    async move(milliseconds) {
      const world = await store.read((reads) => reads.world('default')!);
      await change({ clock: world.clock + milliseconds });
    },
  };
}

/** A server on loopback, whose `fetch` takes the same URLs as that of the test engine. */
export async function listen({
  handler,
}: TestEngine): Promise<{ fetch: typeof globalThis.fetch; close(): Promise<void> }> {
  const { url, close } = await createHost({ mounts: { sandbox: { handler, origins: [] } } }).listen({ port: 0 });
  return { fetch: (input, init) => fetch(String(input).replace('http://test', url), init), close };
}
