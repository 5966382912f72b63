/**
 * Remembers which events have been dealt with. Each method has to be atomic, so that of two deliveries of one event that
 * arrive at once, only one is handled. The default, {@link memoryStore}, knows one process only; several need one that
 * they share.
 *
 * @example Redis
 * ```ts
 * const seen: SeenStore = {
 *   claim: async (id, seconds) => {
 *     if (await redis.set(id, 'claimed', { NX: true, EX: seconds })) return 'claimed';
 *     return (await redis.get(id)) === 'done' ? 'done' : 'in_progress';
 *   },
 *   complete: (id, seconds) => redis.set(id, 'done', { EX: seconds }),
 *   release: (id) => redis.del(id),
 * };
 * ```
 */
export interface SeenStore {
  /**
   * Claims an event for `seconds`, in which its handler should have finished; if it never says so, because the process
   * died, the event is free again. `claimed`: handle it. `in_progress`: somebody else has claimed it. `done`: it has been
   * handled.
   */
  claim(id: string, seconds: number): Claim | Promise<Claim>;
  /** The event has been handled. To be remembered for `seconds`. */
  complete(id: string, seconds: number): unknown;
  /** The handler failed: forget the event, so that the sender's next attempt is handled. */
  release(id: string): unknown;
}

/** What a {@link SeenStore} says of an event that is claimed. */
export type Claim = 'claimed' | 'in_progress' | 'done';

/** Settings of a {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** How many events to remember; beyond that the oldest are forgotten. 10,000 unless told, which is some 2 MB. */
  readonly max?: number;
  /** The time in milliseconds, for tests. */
  readonly now?: () => number;
}

/** A {@link SeenStore} in the memory of one process; it forgets when the process ends. */
export function memoryStore({ max = 10_000, now = Date.now }: MemoryStoreOptions = {}): SeenStore {
  const events = new Map<string, { state: 'in_progress' | 'done'; until: number }>();
  const remember = (id: string, state: 'in_progress' | 'done', seconds: number): void => {
    // A map keeps its order of insertion: taken out first, a known id becomes the youngest.
    events.delete(id);
    events.set(id, { state, until: now() + seconds * 1000 });
    for (const oldest of events.keys()) {
      if (events.size <= max) break;
      events.delete(oldest);
    }
  };
  return {
    claim(id, seconds) {
      const known = events.get(id);
      if (known && known.until > now()) return known.state;
      remember(id, 'in_progress', seconds);
      return 'claimed';
    },
    complete: (id, seconds) => remember(id, 'done', seconds),
    release: (id) => events.delete(id),
  };
}
