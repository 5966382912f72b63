import { readFileSync } from 'node:fs';
import { createHost, loopbackHosts } from '@wirepact/http-host';
import type { ListeningHost, Mount } from '@wirepact/http-host';
import { createApiHandler } from './api-handler.ts';
import { definitions } from './apis/index.ts';
import { createControl } from './control/control.ts';
import { createEngine } from './core/engine.ts';
import type { Engine } from './core/engine.ts';
import { loadApi } from './core/loaded-api.ts';
import type { LoadedApi } from './core/loaded-api.ts';
import { describeApi, describeRules } from './describe-api.ts';
import { createFetch } from './fetch.ts';
import { contracts } from './generated/apis.ts';
import { openReceiver } from './receiver/open-receiver.ts';
import type { TestReceiver } from './receiver/test-receiver.ts';
import type { Sandbox, SandboxOptions } from './sandbox.ts';
import { SandboxError } from './sandbox-error.ts';
import { readSecretKey } from './secrets/read-secret-key.ts';
import { createSealer } from './secrets/sealer.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';
import { findNearest } from './core/nearest.ts';
import { createStreams } from './control/stream.ts';
import { createDispatcher } from './deliveries/dispatcher.ts';
import type { Dispatcher } from './deliveries/dispatcher.ts';
import type { Network } from './outbound/open-request.ts';
import { createTargets } from './outbound/targets.ts';
import type { Targets } from './outbound/targets.ts';
import { readListeners } from './listeners/stored.ts';
import { openWorlds } from './worlds/worlds.ts';

/** Milliseconds that open requests have to get their responses when a server closes. */
const GRACE = 4000;

/** What tests of the sandbox itself can change. */
export interface Internals {
  /** Guards that are switched off: ids of rules, or `check:` with the name of a check. */
  readonly rulesOff?: ReadonlySet<string> | undefined;
  /** The time of the machine, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
  /** Default: SQLite, as the options say. */
  readonly store?: Store | undefined;
  /** Addresses that are there from the beginning. Default: the allowed targets. */
  readonly targets?: Targets | undefined;
  /** Replaces the network, so that nothing connects to another machine. */
  readonly network?: Network | undefined;
  /** Called for a fault of the sandbox itself. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** A sandbox, with the parts that its own tests look at. */
export interface OpenSandbox extends Sandbox {
  readonly engine: Engine;
  readonly store: Store;
  readonly dispatcher: Dispatcher;
}

/**
 * Opens a sandbox.
 *
 * @throws {SandboxError} for an API that it does not have, or for contents that are invalid.
 * @throws {StoreError} if the database cannot be used.
 * @throws {SecretError} if the secret key is missing or not valid.
 */
export async function openSandbox(options: SandboxOptions = {}, internals: Internals = {}): Promise<OpenSandbox> {
  const { file, durable, secretKey, clock, seed, contents, allowOrigins = [], allowTargets = [] } = options;
  const { now = Date.now, rulesOff, onError, network } = internals;
  const targets = internals.targets ?? createTargets(allowTargets);
  const apis = await loadApis(options.apis ?? Object.keys(contracts));
  const sealer = createSealer(readSecretKey({ secretKey, file }));
  const store = internals.store ?? openSqliteStore({ file, durable });
  const engine = createEngine({ store, apis, sealer, now, rulesOff, onError, targets });
  const report = onError ?? ((error: unknown) => console.error('The sandbox failed:', error));
  const dispatcher = createDispatcher({ store, engine, sealer, targets, now, network, onError: report });
  const worlds = openWorlds({ store, engine, sealer, now, dispatcher, targets });
  const streams = createStreams(dispatcher);
  const close = once(async () => {
    await dispatcher.close();
    await engine.close();
    await store.close();
  });
  try {
    const world = await worlds.openDefault({ clock, seed, contents });
    for (const fault of options.faults ?? []) await world.addDeliveryFault(fault);
    await engine.start();
    // Before anything is sent, because deliveries may wait for them.
    await store.read((reads) => {
      for (const { id } of reads.worlds()) {
        for (const { name, to } of readListeners(reads, id)) targets.forward(name, to);
      }
    });
    await dispatcher.start();
    const sandbox = createApiHandler(engine);
    const control = createControl({
      version,
      streams,
      worlds,
      apis: Object.values(apis).map(describeApi),
      readRules: (api) => describeRules(apis[api]!),
    });
    const mounts: Readonly<Record<'sandbox' | '_sandbox', Mount>> = {
      // A fault may hang, and a clock may have a long way to go, for as long as somebody asks for.
      sandbox: { handler: sandbox, origins: allowOrigins, timeLimit: Infinity },
      _sandbox: { handler: control, origins: [], timeLimit: Infinity },
    };
    const hosts: ListeningHost[] = [];
    const receivers: TestReceiver[] = [];
    let named = 0;
    const shutDown = once(async () => {
      streams.close();
      // Requests that hang by a fault end with the engine, and then have their responses.
      await Promise.all([dispatcher.close(), engine.close(), ...hosts.map((host) => host.close())]);
      await Promise.all(receivers.map((receiver) => receiver.close()));
      await close();
    });
    return {
      engine,
      store,
      dispatcher,
      world,
      targets,
      mounts,
      fetch: createFetch({
        baseUrls: Object.fromEntries(Object.entries(apis).map(([name, { contract }]) => [name, contract.baseUrl])),
        sandbox,
        control,
      }),
      createWorld: (wanted) => worlds.create(wanted),
      findWorld: (id) => worlds.find(id),
      worlds: () => worlds.list(),
      async receiver(options = {}) {
        const name = `receiver-${++named}`;
        const receiver = await openReceiver(options, { name, targets, worlds: () => worlds.list() });
        receivers.push(receiver);
        return receiver;
      },
      async listen({ onResponse, ...address } = {}) {
        const listening = await createHost({ mounts, hosts: namesOf(address.host), onResponse }).listen(address);
        const host: ListeningHost = { ...listening, close: (grace = GRACE) => listening.close(grace) };
        hosts.push(host);
        return host;
      },
      close: shutDown,
      [Symbol.asyncDispose]: shutDown,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * Creates a stateful stand-in for the APIs: `await using sandbox = await createSandbox()`, and then
 * `createPaymentsClient({ fetch: sandbox.fetch, … })`.
 *
 * @throws {SandboxError} for an API that it does not have, or for contents that are invalid.
 */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  return openSandbox(options);
}

/** The names that a host on an address may be called by. Other machines call one that they can reach by any name. */
function namesOf(address = '127.0.0.1'): readonly string[] | undefined {
  const isLoopback = ['', '::1', ...loopbackHosts].includes(address) || address.startsWith('127.');
  return isLoopback ? loopbackHosts : undefined;
}

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

async function loadApis(names: readonly string[]): Promise<Readonly<Record<string, LoadedApi>>> {
  const unknown = names.find((name) => !Object.hasOwn(contracts, name));
  if (unknown !== undefined) {
    const known = Object.keys(contracts);
    const [near] = findNearest(unknown, known);
    const hint = near === undefined ? `Choose from: ${known.join(', ')}.` : `Did you mean "${near}"?`;
    throw new SandboxError('not-found', `There is no API "${unknown}". ${hint}`);
  }
  const loaded = await Promise.all(
    [...new Set(names)].toSorted().map(async (name) => {
      const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
      return [name, loadApi(await contracts[name]!(), definition)] as const;
    }),
  );
  return Object.fromEntries(loaded);
}

function once(work: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined;
  return () => (done ??= work());
}
