import { worldTime } from '../core/clock.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Fired } from '../core/engine.ts';
import { writeDeliveryId } from '../deliveries/ledger.ts';
import type { AttemptRow, DeliveryRow, WorldRow } from '../store/rows.ts';
import { StoreError } from '../store/store-error.ts';
import type { Transaction } from '../store/store.ts';
import type { Advance } from '../world.ts';
import type { WorldContext } from './context.ts';
import { readTime, checkTime } from './time.ts';
import { parseDuration } from './duration.ts';

// This is the only file that moves time.

/** Moves the clocks of worlds. */
export interface ClockMover {
  /** Whether the clock of a world is moved at present. */
  isMoving(world: string): boolean;
  /** Stops a clock, or lets it run, at the time that it shows. */
  setMode(world: string, mode: WorldRow['clockMode']): Promise<void>;
  /**
   * Moves a clock forward: by a duration, or to a time. What falls due on the way happens in the order of time, each in a commit
   * of its own.
   *
   * @throws {SandboxError} `invalid` for a time before that of the clock or after the year 9999; `conflict` if the clock is moved
   *   already; `not-found` if the world is deleted meanwhile.
   */
  move(world: string, how: { readonly by: string } | { readonly to: Date | string }): Promise<Advance>;
}

/** Creates what moves the clocks of the worlds of a sandbox. */
export function createClockMover({ store, engine, now, dispatcher }: WorldContext): ClockMover {
  const moving = new Set<string>();

  function find(transaction: Pick<Transaction, 'world'>, id: string): WorldRow {
    const world = transaction.world(id);
    if (world) return world;
    throw new SandboxError('not-found', `The world ${id} does not exist any more. Create it again.`);
  }

  /** Lets a clock show a time. A clock that runs goes on from there. */
  function show(transaction: Transaction, id: string, time: number, mode?: WorldRow['clockMode']): void {
    const { clockMode, version } = find(transaction, id);
    const next = mode ?? clockMode;
    transaction.changeWorld(id, {
      clockMode: next,
      clock: next === 'frozen' ? time : time - now(),
      version: version + 1,
    });
  }

  function refuseIfMoving(id: string): void {
    if (!moving.has(id)) return;
    throw new SandboxError(
      'conflict',
      `The clock of the world ${id} is being moved. Wait until that is done, and then try again.`,
    );
  }

  /**
   * Fires what falls due next while nobody else does. Not for longer: who gets a delivery may well send a request to this world,
   * which may have to wait for what is due.
   */
  async function fireAlone(id: string, until: number): Promise<Fired | undefined> {
    const memory = engine.memoryOf(id);
    while (memory.firing) await memory.firing;
    const fired = engine.fireNext(id, until, (transaction, due) => {
      show(transaction, id, Math.max(due, worldTime(find(transaction, id), now())));
    });
    const firing = fired
      .then(
        () => {},
        () => {},
      )
      .finally(() => (memory.firing = undefined));
    memory.firing = firing;
    return fired;
  }

  /** Fires and sends everything in the order of time, up to a time. */
  async function run(id: string, to: number, happened: Happening[]): Promise<void> {
    for (;;) {
      const { timer, delivery, time } = await store.read((reads) => ({
        time: worldTime(find(reads, id), now()),
        timer: reads.nextDue(id) ?? Infinity,
        delivery: reads.nextDelivery(id) ?? Infinity,
      }));
      if (timer <= Math.min(delivery, to) || timer <= time) {
        const fired = await fireAlone(id, Math.min(timer, to));
        if (fired) happened.push(showFired(fired));
      } else if (delivery <= to) {
        if (delivery > time) await store.write((transaction) => show(transaction, id, delivery));
        await dispatcher.drain(id);
      } else return;
    }
  }

  return {
    isMoving: (id) => moving.has(id),

    async setMode(id, mode) {
      refuseIfMoving(id);
      await store.write((transaction) => {
        const world = find(transaction, id);
        if (world.clockMode !== mode) show(transaction, id, worldTime(world, now()), mode);
      });
      await engine.refresh(id);
    },

    async move(id, how) {
      const span = 'by' in how ? parseDuration(how.by) : undefined;
      const wanted = 'to' in how ? readTime(how.to) : undefined;
      refuseIfMoving(id);
      moving.add(id);
      const happened: Happening[] = [];
      const unwatch = dispatcher.watch(({ row, attempt }) => {
        if (row.world === id) happened.push(showAttempt(row, attempt));
      });
      let moved: Advance;
      try {
        const from = await store.read((reads) => worldTime(find(reads, id), now()));
        const to = checkTime(wanted ?? from + span!);
        if (to < from) throw goesBack(from, to);
        await run(id, to, happened);
        await store
          .write((transaction) => show(transaction, id, to))
          .catch((error: unknown) => {
            if (error instanceof StoreError && error.code === 'missing') find({ world: () => undefined }, id);
            throw error;
          });
        moved = { from: new Date(from), to: new Date(to), happened };
      } finally {
        unwatch();
        moving.delete(id);
        await engine.refresh(id);
      }
      // Not before: who gets a request may well send one to this world.
      await engine.finishEffects(id);
      return moved;
    },
  };
}

type Happening = Advance['happened'][number];

function showFired({ at, api, kind, id, action, state, events }: Fired): Happening {
  return { at: new Date(at), api, kind, id, action, state, events };
}

const ACTIONS: Readonly<Record<DeliveryRow['state'], string>> = {
  queued: 'queue',
  retrying: 'schedule-retry',
  delivered: 'succeed',
  failed: 'give-up',
  cancelled: 'cancel',
};

function showAttempt({ n, api, state, type }: DeliveryRow, { at }: AttemptRow): Happening {
  const id = writeDeliveryId(n);
  return { at: new Date(at), api, kind: 'delivery', id, action: ACTIONS[state], state, events: [type] };
}

function goesBack(from: number, to: number): SandboxError {
  return new SandboxError(
    'invalid',
    `A clock cannot go back: it shows ${new Date(from).toISOString()}, which is after ${new Date(to).toISOString()}. ` +
      'Give a later time, or reset the world.',
  );
}
