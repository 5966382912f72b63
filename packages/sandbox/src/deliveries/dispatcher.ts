import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { worldTime } from '../core/clock.ts';
import type { Engine } from '../core/engine.ts';
import type { Sealer } from '../core/settings.ts';
import type { Network } from '../outbound/open-request.ts';
import type { Targets } from '../outbound/targets.ts';
import type { Store } from '../store/store.ts';
import { makeAttempt } from './attempt.ts';
import { claimNext } from './claim.ts';
import { createDelays } from './delays.ts';
import { keyOf } from './lane.ts';
import type { WorldLane } from './lane.ts';
import { releaseLease, settleAttempt } from './settle.ts';
import type { Settled } from './settle.ts';
import { createSlots } from './slots.ts';

/** What a dispatcher works with. */
export interface DispatcherOptions {
  readonly store: Store;
  readonly engine: Engine;
  readonly sealer: Sealer;
  readonly targets: Targets;
  /** The time of the machine, in milliseconds since 1970. */
  readonly now: () => number;
  /** What a test replaces, so that nothing connects to another machine. */
  readonly network?: Network | undefined;
  /** Called for a fault of the sandbox itself. */
  readonly onError: (error: unknown) => void;
}

/**
 * Sends the deliveries of all worlds.
 *
 * Guarantees: each delivery is sent at least once, unless it is cancelled. A receiver gets one request at a time; first attempts
 * come in the order of the events, and a delivery that waits for its retry does not hold up later ones. A receiver that is slow
 * delays no other one. An attempt is recorded in one commit with all that follows from it.
 */
export interface Dispatcher {
  /**
   * Resolves when nothing in a world is under way or due. On a clock that runs, retries that are not due yet are not waited for.
   * It rejects for a fault of the sandbox itself, such as a full disk.
   */
  drain(world: string): Promise<void>;
  /** Calls a function after each attempt that was recorded. Returns a function that ends this. */
  watch(listener: (settled: Settled) => void): () => void;
  /** Sends everything that is due, also from before a restart. */
  start(): Promise<void>;
  /** Ends. Requests under way get a second to end; what has no response then is sent again after a restart. */
  close(): Promise<void>;
}

/** What sends to one receiver. */
interface Pump {
  readonly lane: WorldLane;
  done: Promise<void>;
  /** Whether more may be due since it has looked. */
  again: boolean;
  /** A fault of the sandbox itself. */
  error: unknown;
}

/** Attempts under way at the same time, in all worlds. Each goes to another receiver. */
const SLOTS = 256;
const SLOTS_FOR_RETRIES = 192;

/** Real milliseconds that requests have when the sandbox closes. */
const GRACE = 1000;

/** The longest time of a timer. */
const LONGEST_WAIT = 2 ** 31 - 1;

/** Creates the dispatcher of a sandbox, and attaches it to the engine. */
export function createDispatcher(options: DispatcherOptions): Dispatcher {
  const { store, engine, sealer, targets, now, network, onError } = options;
  const parts = { engine, sealer };
  const slots = createSlots(SLOTS, SLOTS_FOR_RETRIES);
  const running = new Map<string, Pump>();
  const timers = new Map<string, NodeJS.Timeout>();
  const listeners = new Set<(settled: Settled) => void>();
  const ending = new AbortController();
  const self = randomUUID();
  const delays = createDelays((world) => engine.memoryOf(world).deliveryFaults);
  let claims = 0;
  let isClosing = false;

  /** Sends what is due to a receiver, one after the other. */
  function pump(lane: WorldLane, isRetry = false): void {
    if (isClosing) return;
    const key = keyOf(lane);
    const known = running.get(key);
    if (known) {
      known.again = true;
      return;
    }
    const entry: Pump = { lane, again: false, done: Promise.resolve(), error: undefined };
    running.set(key, entry);
    entry.done = (async () => {
      try {
        do {
          entry.again = false;
          await sendAll(lane, isRetry);
        } while (entry.again);
      } finally {
        // At once: whatever is queued from now on needs somebody new.
        running.delete(key);
      }
    })()
      .catch((error: unknown) => {
        entry.error = error;
        onError(error);
      })
      .then(() => schedule(lane.world))
      .catch(onError);
  }

  async function sendAll(lane: WorldLane, isRetry: boolean): Promise<void> {
    for (;;) {
      const release = await slots.acquire(isRetry);
      try {
        if (isClosing || !(await sendNext(lane))) return;
      } finally {
        release();
      }
    }
  }

  /** Returns whether there may be more to send. */
  async function sendNext(lane: WorldLane): Promise<boolean> {
    const token = `${self} ${++claims}`;
    const realTime = now();
    const claimed = await store.write((transaction) => claimNext(parts, transaction, lane, { token, realTime }));
    if (!claimed) return false;
    if ('busyUntil' in claimed) {
      await pause(claimed.busyUntil - now());
      return true;
    }
    const { claim } = claimed;
    const api = engine.apis[lane.api]!;
    const fault = delays.takeFault(claim);
    if (fault?.kind === 'delay' || fault?.kind === 'reorder') {
      await store.write(delays.postpone(claim, fault));
      return true;
    }
    const attempt = await makeAttempt(claim, api, targets, {
      signal: ending.signal,
      network,
      fault,
      time: now(),
    });
    if (ending.signal.aborted && !attempt.response) {
      await store.write((transaction) => releaseLease(transaction, claim));
      return false;
    }
    const ended = now();
    const release = delays.release(claim);
    const settled = await store.write((transaction) => {
      release(transaction);
      return settleAttempt(parts, transaction, claim, attempt, ended);
    });
    // What has changed in the receiver may have caused events.
    engine.announce(lane.world);
    if (settled) for (const listener of listeners) listener(settled);
    return true;
  }

  /** Waits, but not beyond the end. */
  async function pause(milliseconds: number): Promise<void> {
    await sleep(Math.max(1, milliseconds), undefined, { signal: ending.signal }).catch(() => {});
  }

  /** Sends what is due in a world. */
  async function scan(world: string): Promise<number> {
    const due = await store.read((reads) => {
      const row = reads.world(world);
      return row ? reads.dueReceivers(world, worldTime(row, now())) : [];
    });
    for (const lane of due) pump({ world, ...lane }, true);
    return due.length;
  }

  /** Wakes up when the next attempt is due. On a clock that stands still, nothing falls due by itself. */
  async function schedule(world: string): Promise<void> {
    if (isClosing) return;
    const wait = await store.read((reads) => {
      const row = reads.world(world);
      const due = row && reads.nextDelivery(world);
      return row && due !== undefined && row.clockMode !== 'frozen' ? due - worldTime(row, now()) : undefined;
    });
    clearTimeout(timers.get(world));
    timers.delete(world);
    if (wait === undefined || isClosing) return;
    const timer = setTimeout(
      () =>
        void scan(world)
          .then(() => schedule(world))
          .catch(onError),
      clamp(wait),
    );
    timers.set(world, timer.unref());
  }

  engine.attach({
    queued(world, lanes) {
      for (const lane of lanes) pump({ world, ...lane });
    },
    changed(world) {
      if (!isClosing)
        void scan(world)
          .then(() => schedule(world))
          .catch(onError);
    },
  });

  return {
    async drain(world) {
      for (;;) {
        const open = [...running.values()].filter(({ lane }) => lane.world === world);
        if (open.length > 0) {
          await Promise.all(open.map(({ done }) => done));
          const failed = open.find(({ error }) => error !== undefined);
          if (failed) throw failed.error;
        } else if (isClosing || (await scan(world)) === 0) return;
      }
    },
    watch(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async start() {
      const ids = await store.read((reads) => reads.worlds().map(({ id }) => id));
      if (!store.isShared) {
        // Nobody else uses the database, so a lease in it is one of a process that has ended.
        await store.write((transaction) => {
          for (const id of ids) transaction.endLeases(id);
        });
      }
      for (const id of ids) {
        await scan(id);
        await schedule(id);
      }
    },
    async close() {
      isClosing = true;
      for (const timer of timers.values()) clearTimeout(timer);
      const timer = setTimeout(() => ending.abort(), GRACE);
      while (running.size > 0) await Promise.all([...running.values()].map(({ done }) => done));
      clearTimeout(timer);
    },
  };
}

/** At least a moment, so that a receiver that somebody else sends to is not asked for all the time. */
function clamp(milliseconds: number): number {
  return Math.min(Math.max(10, milliseconds), LONGEST_WAIT);
}
