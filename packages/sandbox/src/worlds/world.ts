import { worldTime } from '../core/clock.ts';
import { findDelivery, listDeliveries, viewDelivery } from '../deliveries/ledger.ts';
import { redeliver } from '../deliveries/redeliver.ts';
import { checkTime, readTime } from './time.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { ResourceRow, WorldRow } from '../store/rows.ts';
import type { Reads, Transaction } from '../store/store.ts';
import { runTrigger } from '../triggers/run-trigger.ts';
import type { Variable, World } from '../world.ts';
import type { ClockMover } from './advance.ts';
import type { WorldContext } from './context.ts';
import { openListener } from '../listeners/open-listener.ts';
import { readListeners, removeListener, saveListener } from '../listeners/stored.ts';
import { DEFAULT_WORLD } from './default-world.ts';
import { checkDeliveryFault } from './check-delivery-fault.ts';
import { checkFault } from './check-fault.ts';
import { checkKind, findApi } from './find-api.ts';
import { makeWorld } from './make-world.ts';
import { readOrigin } from './origin.ts';
import { restoreSnapshot, takeSnapshot } from './snapshot.ts';
import { changeSettings, showSettings } from './settings.ts';
import { viewEvent, viewMail, viewResource } from './views.ts';

/** Returns what can be done with a world of the store. */
export function openWorld(
  context: WorldContext,
  mover: ClockMover,
  { id, seed: first }: Pick<WorldRow, 'id' | 'seed'>,
  known: readonly Variable[],
  onDelete: () => void,
): World {
  const { store, engine, sealer, now, dispatcher } = context;
  let seed = first;
  let variables = known;

  function find(reads: Reads): WorldRow {
    const world = reads.world(id);
    if (world) return world;
    throw new SandboxError('not-found', `The world ${id} does not exist any more. Create it again.`);
  }

  /** Reads in a world that exists, after everything has happened that is due by now, such as work that a request queued. */
  async function read<T>(work: (reads: Reads, world: WorldRow) => T): Promise<T> {
    const isDue = await store.read((reads) => (reads.nextDue(id) ?? Infinity) <= worldTime(find(reads), now()));
    if (isDue) await engine.settle(id);
    return store.read((reads) => work(reads, find(reads)));
  }

  /** Changes a world that exists, as a whole. */
  async function replace<T>(work: (transaction: Transaction, world: WorldRow) => T): Promise<T> {
    if (mover.isMoving(id)) {
      throw new SandboxError('conflict', `The clock of the world ${id} is being moved. Wait until that is done.`);
    }
    const result = await store.write((transaction) => work(transaction, find(transaction)));
    engine.forget(id);
    await engine.refresh(id);
    return result;
  }

  const self: World = {
    id,
    get seed() {
      return seed;
    },
    get variables() {
      return variables;
    },
    get env() {
      return Object.fromEntries(variables.map(({ name, value }) => [name, value]));
    },
    now: () => read((_, world) => new Date(worldTime(world, now()))),

    clock: {
      read: () =>
        read((reads, world) => {
          const due = earliest(reads.nextDue(id), reads.nextDelivery(id));
          return {
            mode: world.clockMode,
            now: new Date(worldTime(world, now())),
            nextDue: due === undefined ? null : new Date(due),
          };
        }),
      async freeze() {
        await mover.setMode(id, 'frozen');
        return read((_, world) => new Date(worldTime(world, now())));
      },
      async run() {
        await mover.setMode(id, 'real');
        return read((_, world) => new Date(worldTime(world, now())));
      },
      set: (time) => mover.move(id, { to: time }),
      advance: (duration) => mover.move(id, { by: duration }),
    },

    async act(api, kind, resource, action, input) {
      const loaded = findApi(engine, api);
      checkKind(loaded, kind);
      await read(() => undefined);
      const { row } = await engine.act(id, api, { kind, id: resource, action, input });
      return viewResource(row, loaded);
    },

    listen: (options) => openListener(context, { id, seed }, options),
    listeners: () =>
      read((reads) => readListeners(reads, id).map((one) => ({ ...one, url: context.targets.addressOf(one.name) }))),
    async stopListening(name) {
      const wasOpen = await store.write((transaction) => {
        find(transaction);
        return removeListener(transaction, id, name);
      });
      if (!wasOpen) throw new SandboxError('not-found', `The world ${id} has no listener ${name}.`);
      context.targets.stopForwarding(name);
    },

    trigger: (event, set) => runTrigger(engine, self, event, set),

    find: (resource) =>
      read((reads) =>
        Object.values(engine.apis).flatMap((api) =>
          Object.keys(api.definition?.kinds ?? {}).flatMap((kind) => {
            const row = reads.resource(id, api.name, kind, resource);
            return row ? [viewResource(row, api)] : [];
          }),
        ),
      ),

    async resource(api, kind, resource) {
      const loaded = findApi(engine, api);
      checkKind(loaded, kind);
      const row = await read((reads) => reads.resource(id, api, kind, resource));
      if (row) return viewResource(row, loaded);
      throw new SandboxError(
        'not-found',
        `The world ${id} has no ${kind} ${resource}. Use an id that the API shows, or list the resources of this kind.`,
      );
    },

    async resources({ api, kind, state, limit = 100 }) {
      const loaded = findApi(engine, api);
      checkKind(loaded, kind);
      const rows = await read((reads) =>
        reads
          .lists(id, api, kind)
          .flatMap((list) => reads.page({ ...list, world: id, api, kind, state, limit, offset: 0 })),
      );
      return rows
        .toSorted(newestFirst)
        .slice(0, limit)
        .map((row) => viewResource(row, loaded));
    },

    events: (limit = 100) => read((reads) => reads.events(id, limit).map((row) => viewEvent(row, sealer))),
    deliveries: (filter) => read((reads) => listDeliveries(reads, id, sealer, filter)),
    delivery: (wanted) => read((reads) => viewDelivery(reads, findDelivery(reads, id, wanted), sealer)),

    async redeliver(what) {
      await read(() => undefined);
      const since = 'since' in what ? checkTime(readTime(what.since)) : 0;
      const realTime = now();
      const queued = await store.write((transaction) => {
        const world = find(transaction);
        const newest = transaction.deliveries({ world: id, limit: 1 })[0]?.n ?? 0;
        if ('id' in what) {
          const row = findDelivery(transaction, id, what.id);
          redeliver(engine, transaction, world, { row, realTime, sealer });
        } else {
          for (const row of transaction.deliveriesSince(id, since)) {
            try {
              redeliver(engine, transaction, world, { row, realTime, sealer });
            } catch (error) {
              if (!(error instanceof SandboxError)) throw error;
            }
          }
        }
        const added = transaction.deliveries({ world: id, limit: 1_000_000 }).filter(({ n }) => n > newest);
        return added.map((row) => viewDelivery(transaction, row, sealer)).toReversed();
      });
      engine.announce(id);
      return queued;
    },

    async settled() {
      for (;;) {
        await read(() => undefined);
        await engine.finishEffects(id);
        await dispatcher.drain(id);
        // What a receiver has done meanwhile may have caused more.
        const isDue = await store.read((reads) => {
          const time = worldTime(find(reads), now());
          return Math.min(reads.nextDue(id) ?? Infinity, reads.nextDelivery(id) ?? Infinity) <= time;
        });
        if (!isDue && engine.memoryOf(id).effects === undefined) return;
      }
    },

    mails: (limit = 100) => read((reads) => reads.mails(id, limit).map(viewMail)),
    requests: () => read(() => engine.memoryOf(id).log.list()),

    async addFault(fault) {
      checkFault(findApi(engine, fault.api), fault);
      await read(() => engine.addFault(id, fault));
    },
    faults: () => read(() => engine.memoryOf(id).faults.map(({ fault, left }) => ({ ...fault, times: left }))),
    clearFaults: () => read(() => engine.clearFaults(id)),

    async addDeliveryFault(fault) {
      checkDeliveryFault(fault, Object.keys(engine.apis));
      await read(() => {
        const { deliveryFaults } = engine.memoryOf(id);
        const left = fault.times ?? Infinity;
        deliveryFaults.push({ fault, left, seed: `${seed} fault ${deliveryFaults.length}` });
      });
    },
    deliveryFaults: () =>
      read(() =>
        engine
          .memoryOf(id)
          .deliveryFaults.map(({ fault, left }) => ({ ...fault, ...(left !== Infinity && { times: left }) })),
      ),
    clearDeliveryFaults: () => read(() => void engine.memoryOf(id).deliveryFaults.splice(0)),

    settings: async (api) => {
      const loaded = findApi(engine, api);
      return read((_, world) => showSettings(world, loaded));
    },
    async set(api, values) {
      const loaded = findApi(engine, api);
      const shown = await store.write((transaction) => {
        const world = find(transaction);
        const settings = changeSettings(world, loaded, values, sealer, engine.isLocal);
        transaction.changeWorld(id, { settings, version: world.version + 1 });
        return showSettings({ settings }, loaded);
      });
      await engine.refresh(id);
      return shown;
    },

    snapshot: () => read((reads) => takeSnapshot(reads, id)),

    async restore(snapshot) {
      const { origin, row } = await replace((transaction, world) => ({
        origin: restoreSnapshot(transaction, world, snapshot, sealer),
        row: find(transaction),
      }));
      seed = row.seed;
      variables = origin?.variables ?? [];
      for (const { name, to } of await self.listeners()) context.targets.forward(name, to);
    },

    async reset() {
      variables = await replace((transaction, world) => {
        const { frozenAt, contents } = readOrigin(transaction, id, sealer) ?? { frozenAt: null, contents: null };
        const listeners = readListeners(transaction, id);
        transaction.deleteWorld(id);
        const made = makeWorld(context, transaction, {
          id,
          seed: world.seed,
          version: world.version + 1,
          frozenAt,
          contents,
        });
        for (const listener of listeners) saveListener(transaction, id, listener);
        return made;
      });
      for (const listener of await self.listeners()) await self.listen(listener);
    },

    async delete() {
      if (id === DEFAULT_WORLD) {
        throw new SandboxError('conflict', `The world ${DEFAULT_WORLD} cannot be deleted. Reset it instead.`);
      }
      const listeners = await store.write((transaction) => {
        find(transaction);
        const before = readListeners(transaction, id);
        transaction.deleteWorld(id);
        return before;
      });
      for (const { name } of listeners) context.targets.stopForwarding(name);
      engine.forget(id);
      onDelete();
    },
  };
  return self;
}

function earliest(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? (one ?? other) : Math.min(one, other);
}

function newestFirst(one: ResourceRow, other: ResourceRow): number {
  return other.created - one.created || (one.id < other.id ? 1 : -1);
}
