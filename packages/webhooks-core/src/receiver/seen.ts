/**
 * Remembers which events were handled. Each method must be atomic, so that an event is handled once even if two
 * deliveries of it arrive at the same time. The default, {@link memoryStore}, works for one process. Several processes
 * need a store that they share.
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
   * Claims an event for `seconds`, the time in which its handler should finish. If neither `complete` nor `release`
   * follows, because the process ended, the event becomes free again. Returns `claimed` if the caller should handle the
   * event, `in_progress` if it is claimed already, and `done` if it was handled.
   */
  claim(id: string, seconds: number): Claim | Promise<Claim>;
  /** Marks an event as handled and remembers it for `seconds`. */
  complete(id: string, seconds: number): unknown;
  /** Forgets an event whose handler failed, so that the sender's next attempt is handled. */
  release(id: string): unknown;
}

/** The result of claiming an event: see {@link SeenStore.claim}. */
export type Claim = 'claimed' | 'in_progress' | 'done';

/** Options of a {@link memoryStore}. */
export interface MemoryStoreOptions {
  /** How many events to remember. Beyond that, the oldest are forgotten. Default: 10,000, which takes about 2 MB. */
  readonly max?: number;
  /** Returns the time in milliseconds, for tests. Default: `Date.now`. */
  readonly now?: () => number;
}

/** Creates a {@link SeenStore} in the memory of one process. It is lost when the process ends. */
export function memoryStore({ max = 10_000, now = Date.now }: MemoryStoreOptions = {}): SeenStore {
  const events = new Map<string, { state: 'in_progress' | 'done'; until: number }>();
  const remember = (id: string, state: 'in_progress' | 'done', seconds: number): void => {
    // A map keeps the order of insertion. Deleting a known id first makes it the newest.
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
