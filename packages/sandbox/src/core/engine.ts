import type { HostRequest, HostResponse } from '@wirepact/http-host';
import { SandboxError } from '../sandbox-error.ts';
import type { WorldRow } from '../store/rows.ts';
import { StoreError } from '../store/store-error.ts';
import type { Reads, Store, Transaction } from '../store/store.ts';
import { createTargets } from '../outbound/targets.ts';
import type { Targets } from '../outbound/targets.ts';
import type { Fault } from '../world.ts';
import type { ApiShape, Resource } from './api.ts';
import { worldTime } from './clock.ts';
import type { Effect } from './definition.ts';
import { drop, findDue, findTimer } from './due.ts';
import { DUE, Exchange } from './exchange.ts';
import type { EngineParts } from './exchange.ts';
import { execute, storeReply, withFault, writeFault } from './execute.ts';
import type { LoadedApi } from './loaded-api.ts';
import { openTransaction, perform } from './perform.ts';
import type { ActionCall, ActionResult } from './perform.ts';
import { inFlightKey } from './pipeline/idempotency.ts';
import { RefusedError } from './refused.ts';
import { StoredResource } from './resource.ts';
import { showTarget } from './request-log.ts';
import { needsPruning, prune } from './retention.ts';
import { readSettings } from './settings.ts';
import type { Sealer } from './settings.ts';
import type { Lane, WorldTransaction } from './transaction.ts';
import { nameCause } from './transitions.ts';
import type { Cause } from './transitions.ts';
import { WorldMemory } from './world-memory.ts';

/** What an engine works with. */
export interface EngineOptions {
  readonly store: Store;
  /** By name. */
  readonly apis: Readonly<Record<string, LoadedApi>>;
  readonly sealer: Sealer;
  /** The time of the machine, in milliseconds since 1970. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** Guards that a test switches off: ids of rules, or `check:` with the name of a check. Default: none. */
  readonly rulesOff?: ReadonlySet<string> | undefined;
  /** Where requests may be sent. Default: to public HTTPS URLs. */
  readonly targets?: Targets | undefined;
  /** Called for a fault of the sandbox itself. Default: `console.error`. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** Something that fell due. */
export interface Fired extends Omit<ActionCall, 'input'> {
  /** In milliseconds since 1970. */
  readonly at: number;
  readonly api: string;
  /** The state after it. */
  readonly state: string;
  readonly events: readonly string[];
}

/** Who does something that is not a request. */
export interface Actor {
  readonly cause: Cause;
  readonly holder: string;
  readonly env: string;
  /** On the clock of the world. Default: now. A work that may run again has to give it. */
  readonly time?: number;
}

/** Who delivers what transactions have queued. */
export interface Courier {
  /** Deliveries were queued for these receivers, and are committed. */
  queued(world: string, lanes: readonly Lane[]): void;
  /** The clock or the contents of a world have changed. */
  changed(world: string): void;
}

/** Runs the requests and actions of all worlds of a store. */
export interface Engine {
  readonly apis: Readonly<Record<string, LoadedApi>>;
  /** Responds to a request. `path` and `search` are those below the API. It never rejects. */
  handle(api: string, request: HostRequest): HostResponse | Promise<HostResponse>;
  /**
   * Runs an action of a resource in a transaction of its own, at the time of the world.
   *
   * @throws {SandboxError} for an unknown action or resource, invalid input, or a state that does not allow it.
   */
  act(world: string, api: string, call: ActionCall): Promise<ActionResult>;
  /** The same inside a transaction. */
  actIn(transaction: Transaction, world: WorldRow, now: number, api: string, call: ActionCall): ActionResult;
  /** Runs work with what handlers have, inside a transaction, such as to fill a world. */
  workIn<T>(transaction: Transaction, world: string, api: string, actor: Actor, work: (tx: WorldTransaction) => T): T;
  /**
   * Fires the first timer or task of a world that is due by a time, in a transaction of its own. `before` runs in it first, for
   * instance to move the clock. Resolves to what happened, or to `undefined` if nothing is due.
   */
  fireNext(
    world: string,
    until: number,
    before?: (transaction: Transaction, at: number) => void,
  ): Promise<Fired | undefined>;
  /** Fires everything that is due in a world by now. */
  settle(world: string): Promise<void>;
  /** Tells somebody what is queued for receivers, and when a world has changed otherwise. There can be one. */
  attach(courier: Courier): void;
  /** Reports, after the commit, what the transactions of a world have queued. */
  announce(world: string): void;
  /** Waits for what goes on outside the sandbox because of what has fallen due. */
  finishEffects(world: string): Promise<void>;
  /** What this process remembers of a world: its faults and its last requests. */
  memoryOf(world: string): WorldMemory;
  addFault(world: string, fault: Fault): void;
  clearFaults(world: string): void;
  /** Looks up again when something falls due and what the settings are, after somebody else has changed them. */
  refresh(world: string): Promise<void>;
  /** Forgets everything about a world that was deleted or replaced. */
  forget(world: string): void;
  /** Looks up when something falls due in each world that is stored, so that timers fire from now on, and deletes what is too old. */
  start(): Promise<void>;
  /** Whether a URL leads to this machine, and was allowed as a target. */
  isLocal(url: string): boolean;
  /** The time of a world. */
  timeOf(world: WorldRow): number;
  /** Waits for requests and for what falls due with them. Requests that hang by a fault end at once. */
  close(): Promise<void>;
}

/** Real milliseconds between two looks at timers of worlds whose clock runs. */
const POLL = 500;

/** A chain of tasks that never ends must not block a world. */
const LONGEST_CHAIN = 10_000;

export function createEngine({
  store,
  apis,
  sealer,
  now = Date.now,
  rulesOff = new Set(),
  targets = createTargets(),
  onError = (error) => console.error('The sandbox failed:', error),
}: EngineOptions): Engine {
  const memories = new Map<string, WorldMemory>();
  const open = new Set<Promise<unknown>>();
  const closing = new AbortController();
  let strangers = 0;
  /** How many faults there are in all worlds, so that a request does not have to look if there are none. */
  let faults = 0;

  function memoryOf(world: string): WorldMemory {
    let memory = memories.get(world);
    if (!memory) memories.set(world, (memory = new WorldMemory()));
    return memory;
  }

  const parts: EngineParts = {
    sealer,
    now,
    rulesOff,
    memoryOf,
    isLocal: targets.isLocal,
    countStranger: () => ++strangers,
  };

  function pass(exchange: Exchange, reads: Reads): HostResponse {
    exchange.begin(reads);
    for (const step of exchange.api.steps) {
      const response = step(exchange);
      if (response) return response;
    }
    return exchange.operation!.handler ? execute(exchange) : withFault(exchange, exchange.api.examples!(exchange));
  }

  let courier: Courier | undefined;

  function announce(id: string): void {
    const lanes = memories.get(id)?.queued.splice(0) ?? [];
    if (lanes.length > 0) courier?.queued(id, lanes);
  }

  /** Keeps `close` waiting for a promise. */
  function track<T>(promise: Promise<T>): Promise<T> {
    open.add(promise);
    const done = (): void => void open.delete(promise);
    promise.then(done, done);
    return promise;
  }

  function run(exchange: Exchange, started: number): HostResponse | Promise<HostResponse> {
    const { operation } = exchange;
    const finish = (response: HostResponse): HostResponse | Promise<HostResponse> =>
      response === DUE
        ? track(settle(exchange.world!.id).then(() => run(exchange, started)))
        : end(exchange, response, started);
    const fail = (error: unknown): Promise<HostResponse> =>
      storeFailure(exchange, writeFailure(exchange, error), error).then((response) => end(exchange, response, started));
    if (operation?.handler && !operation.reads) {
      return track(store.write((transaction) => pass(exchange, transaction)).then(finish, fail));
    }
    try {
      const response = store.read((reads) => pass(exchange, reads));
      return response instanceof Promise ? track(response.then(finish, fail)) : finish(response);
    } catch (error) {
      return end(exchange, writeFailure(exchange, error), started);
    }
  }

  function writeFailure(exchange: Exchange, error: unknown): HostResponse {
    if (error instanceof RefusedError) return exchange.writeRefusal(error.refused);
    if (error instanceof StoreError && (error.code === 'full' || error.code === 'unusable')) {
      return exchange.writeRefusal({ ...exchange.api.refusalOf('failed'), status: 503, detail: error.message });
    }
    onError(error);
    const detail = 'The sandbox failed. This is a fault of the sandbox, not of the request. Its log says more.';
    return exchange.writeRefusal({ ...exchange.api.refusalOf('failed'), detail });
  }

  /** What went wrong after execution began is the response to the key, although everything else is undone. */
  async function storeFailure(exchange: Exchange, response: HostResponse, error: unknown): Promise<HostResponse> {
    if (exchange.key === '' || !exchange.executed || error instanceof StoreError) return response;
    try {
      await store.write((transaction) => {
        exchange.reads = transaction;
        const access = exchange.findAccess(exchange.secret!);
        if (!access?.replay || access.replay.until <= exchange.now) storeReply(exchange, response);
      });
    } catch (error) {
      onError(error);
    }
    return response;
  }

  /** Logs a request. */
  function end(exchange: Exchange, response: HostResponse, started: number): HostResponse {
    const { memory, request, operation, api, world } = exchange;
    const log = memory ?? memories.get('default');
    const path = showTarget(exchange, response.status);
    log?.log.add({
      id: exchange.requestId,
      at: new Date(memory ? exchange.now : now()),
      api: api.name,
      method: request.method,
      path,
      operation: operation?.id ?? null,
      status: response.status,
      rule: exchange.rule ?? null,
      milliseconds: performance.now() - started,
    });
    if (memory && operation?.reads === false) memory.changes++;
    if (memory && memory.queued.length > 0) announce(world!.id);
    if (memory && memory.nextDue! <= exchange.now) track(settleSoon(world!.id)).catch(onError);
    return { ...response, target: mountOf(request) + path };
  }

  /** Finds the world of a request first, because only there is written whether its response has a fault. */
  async function runWithFaults(exchange: Exchange, started: number): Promise<HostResponse> {
    const { api, operation } = exchange;
    const memory = operation && (await store.read((reads) => findMemory(exchange, reads)));
    const fault = memory?.takeFault(api.name, operation!.id);
    if (!fault) return run(exchange, started);
    faults--;
    if (fault.afterwards === true) {
      exchange.fault = fault;
      const response = await run(exchange, started);
      if (fault.kind === 'hang') await wait(fault.milliseconds);
      return fault.kind === 'cut' ? { ...response, cut: true } : response;
    }
    if (fault.kind === 'hang') {
      const key = exchange.key === '' || !exchange.access ? undefined : inFlightKey(exchange);
      if (key !== undefined) memory!.inFlight.add(key);
      await wait(fault.milliseconds);
      if (key !== undefined) memory!.inFlight.delete(key);
      return run(exchange, started);
    }
    exchange.fault = fault;
    const response = end(exchange, writeFault(exchange), started);
    return fault.kind === 'cut' ? { ...response, cut: true } : response;
  }

  function findMemory(exchange: Exchange, reads: Reads): WorldMemory | undefined {
    exchange.begin(reads);
    const { api, request } = exchange;
    const secret = api.definition?.readCredential(
      request.headers as Record<string, string | undefined>,
      api.permissive,
    );
    const access = secret ? exchange.findAccess(secret) : undefined;
    const world = access?.world ?? (api.definition ? undefined : reads.world('default'));
    if (!world) return undefined;
    exchange.access = access;
    exchange.enter(world);
    return exchange.memory;
  }

  function wait(milliseconds = 20_000): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      closing.signal.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    });
  }

  /** Does not delay the response. */
  async function settleSoon(id: string): Promise<void> {
    await new Promise((resolve) => void setImmediate(resolve));
    await settle(id);
  }

  function findApi(name: string): LoadedApi {
    const api = Object.hasOwn(apis, name) ? apis[name] : undefined;
    if (api) return api;
    const known = Object.keys(apis).join(', ');
    throw new SandboxError('not-found', `This sandbox does not have an API "${name}". It has: ${known}.`);
  }

  function findWorld(reads: Reads, id: string): WorldRow {
    const world = reads.world(id);
    if (world) return world;
    throw new SandboxError('not-found', `There is no world "${id}". Create it, or use the id of one that exists.`);
  }

  function actIn(transaction: Transaction, world: WorldRow, at: number, api: string, call: ActionCall): ActionResult {
    const result = perform(parts, transaction, world, at, findApi(api), call);
    const memory = memoryOf(world.id);
    memory.changes++;
    memory.queued.push(...result.queued);
    if (memory.nextDue !== undefined && result.earliestDue < memory.nextDue) memory.nextDue = result.earliestDue;
    return result;
  }

  function fireIn(
    transaction: Transaction,
    id: string,
    until: number,
    before?: (t: Transaction, at: number) => void,
  ): Fired | undefined {
    const next = findDue(transaction, id, until);
    if (!next) {
      memoryOf(id).nextDue = transaction.nextDue(id) ?? Infinity;
      return undefined;
    }
    before?.(transaction, next.due);
    if (next.task !== undefined) transaction.deleteTask(id, next.task);
    const action = next.action ?? findTimer(findApi(next.api), transaction, id, next.kind, next.id);
    if (action === undefined) throw new Error(`Nothing can happen to ${next.kind} ${next.id}, although it is due.`);
    const call = { kind: next.kind, id: next.id, action, input: next.input };
    const { row, events } = actIn(transaction, findWorld(transaction, id), next.due, next.api, call);
    return { at: next.due, api: next.api, kind: next.kind, id: row.id, action, state: row.state, events };
  }

  async function fireNext(
    id: string,
    until: number,
    before?: (t: Transaction, at: number) => void,
  ): Promise<Fired | undefined> {
    for (let failures = 0; ; failures++) {
      try {
        const fired = await store.write((transaction) => fireIn(transaction, id, until, before));
        if (fired) followUp(id, fired);
        announce(id);
        return fired;
      } catch (error) {
        if (failures >= LONGEST_CHAIN || error instanceof StoreError) throw error;
        // A state that does not allow it any more is not a fault: the resource has changed since it was queued.
        if (!(error instanceof SandboxError)) onError(error);
        // It must not come again, and it must not keep others from happening.
        await store.write((transaction) => drop(transaction, id, until));
      }
    }
  }

  /** Begins what an action does outside the sandbox. */
  function followUp(world: string, fired: Fired): void {
    const effect = findApi(fired.api).definition?.effects?.[nameCause(fired)];
    if (!effect) return;
    const memory = memoryOf(world);
    const done = (memory.effects ?? Promise.resolve())
      .then(() => runEffect(world, fired, effect))
      .catch((error: unknown) => {
        // The world or the resource may be gone meanwhile.
        if (!(error instanceof SandboxError)) onError(error);
      })
      .finally(() => {
        if (memory.effects === done) memory.effects = undefined;
      });
    memory.effects = track(done);
  }

  /** No transaction is open while it goes on. What has changed then is another one. */
  async function runEffect(
    id: string,
    { api, kind, id: subject, action }: Fired,
    effect: Effect<ApiShape>,
  ): Promise<void> {
    const loaded = findApi(api);
    const known = await store.read((reads) => {
      const world = findWorld(reads, id);
      const row = reads.resource(id, api, kind, subject);
      return row && { row, settings: readSettings(world, loaded.contract, loaded.definition, sealer) };
    });
    if (!known) return;
    const resource = new StoredResource(known.row) as unknown as Resource<ApiShape>;
    const work = await effect({ resource, settings: known.settings, targets, signal: closing.signal });
    await store.write((transaction) => {
      const { holder, env } = known.row;
      workIn(transaction, id, api, { cause: { kind, action }, holder, env }, (tx) => work(tx as never));
    });
    await refresh(id);
  }

  async function finishEffects(id: string): Promise<void> {
    const memory = memoryOf(id);
    while (memory.effects) await memory.effects;
  }

  function workIn<T>(
    transaction: Transaction,
    id: string,
    api: string,
    actor: Actor,
    work: (tx: WorldTransaction) => T,
  ): T {
    const world = findWorld(transaction, id);
    const tx = openTransaction(parts, transaction, world, actor.time ?? worldTime(world, now()), findApi(api), actor);
    const result = work(tx);
    tx.finish();
    const memory = memoryOf(id);
    memory.queued.push(...tx.queued);
    if (memory.nextDue !== undefined) memory.nextDue = Math.min(memory.nextDue, tx.earliestDue);
    return result;
  }

  async function settle(id: string): Promise<void> {
    const memory = memoryOf(id);
    memory.firing ??= (async () => {
      const until = await store.read((reads) => {
        const world = reads.world(id);
        return world && worldTime(world, now());
      });
      if (until === undefined) {
        memory.nextDue = Infinity;
        return;
      }
      for (let count = 0; await fireNext(id, until); count++) {
        if (count >= LONGEST_CHAIN) throw new Error(`In the world "${id}", something queues itself without a delay.`);
      }
    })().finally(() => (memory.firing = undefined));
    await memory.firing;
  }

  /** Keeps in mind when something falls due in a world, so that it happens without a request. */
  function watch(reads: Reads, row: WorldRow): void {
    const memory = memoryOf(row.id);
    memory.row = row;
    memory.nextDue = reads.nextDue(row.id) ?? Infinity;
  }

  async function refresh(world: string): Promise<void> {
    const memory = memoryOf(world);
    memory.nextDue = undefined;
    // The time of some replays may have passed with it.
    memory.changes++;
    for (const api of Object.values(apis)) api.settings.delete(world);
    await store.read((reads) => {
      const row = reads.world(world);
      if (row) watch(reads, row);
    });
    courier?.changed(world);
  }

  /** Deletes what the world does not keep any longer. */
  async function forgetOld(id: string): Promise<void> {
    const memory = memories.get(id);
    if (!memory) return;
    memory.changes = 0;
    memory.pruned = now();
    await store.write((transaction) => prune(transaction, id, now()));
  }

  const poll = setInterval(() => {
    for (const [id, memory] of memories) {
      if (needsPruning(memory, now())) track(forgetOld(id)).catch(onError);
      const { nextDue, firing, row } = memory;
      if (firing || nextDue === undefined || !row || row.clockMode === 'frozen' || nextDue > worldTime(row, now()))
        continue;
      track(settle(id)).catch(onError);
    }
  }, POLL).unref();

  return {
    apis,
    handle(name, request) {
      const started = performance.now();
      const api = findApi(name);
      const exchange = new Exchange(api, request, parts);
      const begin = (): HostResponse | Promise<HostResponse> =>
        faults > 0 ? track(runWithFaults(exchange, started)) : run(exchange, started);
      if (exchange.operation && !exchange.operation.handler && !api.examples) {
        return track(api.loadExamples().then(begin));
      }
      return begin();
    },
    async act(id, api, call) {
      const result = await store.write((transaction) => {
        const world = findWorld(transaction, id);
        return actIn(transaction, world, worldTime(world, now()), api, call);
      });
      announce(id);
      await settle(id);
      await finishEffects(id);
      if (!findApi(api).definition?.effects) return result;
      const row = await store.read((reads) => reads.resource(id, api, call.kind, result.row.id));
      return row ? { ...result, row } : result;
    },
    actIn,
    workIn,
    attach: (wanted) => void (courier = wanted),
    announce,
    fireNext,
    settle,
    finishEffects,
    memoryOf,
    addFault(world, fault) {
      const times = fault.times ?? 1;
      memoryOf(world).faults.push({ fault, left: times });
      faults += times;
    },
    clearFaults(world) {
      const { faults: pending } = memoryOf(world);
      for (const { left } of pending.splice(0)) faults -= left;
    },
    refresh,
    forget(world) {
      for (const { left } of memories.get(world)?.faults ?? []) faults -= left;
      memories.delete(world);
      for (const api of Object.values(apis)) api.settings.delete(world);
    },
    async start() {
      const ids = await store.read((reads) =>
        reads.worlds().map((row) => {
          watch(reads, row);
          return row.id;
        }),
      );
      await Promise.all(ids.map(forgetOld));
    },
    isLocal: targets.isLocal,
    timeOf: (world) => worldTime(world, now()),
    async close() {
      clearInterval(poll);
      closing.abort();
      while (open.size > 0) await Promise.allSettled(open);
    },
  };
}

/** What the target of a request has before the path of the API, such as `/sandbox/platform`. */
function mountOf({ target, path, search }: HostRequest): string {
  const own = search === '' ? path.length : path.length + 1 + search.length;
  return target.slice(0, Math.max(0, target.length - own));
}
