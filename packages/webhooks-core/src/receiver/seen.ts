import { checkInteger } from '../check-integer.ts';

/**
 * Remembers which events were handled. Each method must be atomic, so that an event is handled once even if two
 * deliveries of it arrive at the same time. The default, {@link memoryStore}, works for one process. Several processes
 * need a store that they share. The guide "Receiving webhooks" has one for Redis.
 */
export interface SeenStore {
  /**
   * Claims an event for `seconds`, the time in which its handler should finish. If neither `complete` nor `release`
   * follows, because the process ended, the event becomes free again.
   */
  claim(key: string, seconds: number): Claim | Promise<Claim>;
  /**
   * Marks an event as handled and remembers it for `seconds`. Must not change anything if another attempt has claimed or
   * completed the event since, which is possible after the time of the claim is over.
   */
  complete(key: string, token: string, seconds: number): unknown;
  /**
   * Forgets an event whose handler failed, so that the sender's next attempt is handled. Must not change anything unless
   * the event is still claimed with this token. An event that was handled stays handled.
   */
  release(key: string, token: string): unknown;
}

/**
 * The result of claiming an event. An object with a new, unique token if the caller should handle the event. `in_progress`
 * if another attempt is handling it. `done` if it was handled.
 */
export type Claim = { readonly token: string } | 'in_progress' | 'done';

/** Options of a {@link memoryStore}. */
export interface MemoryStoreOptions {
  /**
   * How many handled events to remember: a whole number of at least 1. Beyond that, the oldest are forgotten. Events that
   * are being handled do not count and are never forgotten. Default: 10,000, which takes about 3 MB.
   */
  readonly max?: number;
  /** Returns the time in milliseconds, for tests. Default: `Date.now`. */
  readonly now?: () => number;
}

/**
 * Creates a {@link SeenStore} in the memory of one process. It is lost when the process ends. Throws a `TypeError` if `max`
 * is not a whole number of at least 1.
 */
export function memoryStore({ max = 10_000, now = Date.now }: MemoryStoreOptions = {}): SeenStore {
  checkInteger('max', max, 1);
  const claimed = new Map<string, { token: string; until: number }>();
  const done = new Map<string, { until: number }>();
  let lastToken = 0;

  return {
    claim(key, seconds) {
      removeExpired(claimed, now());
      removeExpired(done, now());
      if (isValid(done.get(key))) return 'done';
      if (isValid(claimed.get(key))) return 'in_progress';
      lastToken += 1;
      const token = String(lastToken);
      insertLast(claimed, key, { token, until: now() + seconds * 1000 });
      return { token };
    },
    complete(key, token, seconds) {
      const claim = claimed.get(key);
      if (isValid(done.get(key)) || (isValid(claim) && claim?.token !== token)) return;
      claimed.delete(key);
      insertLast(done, key, { until: now() + seconds * 1000 });
      for (const oldest of done.keys()) {
        if (done.size <= max) break;
        done.delete(oldest);
      }
    },
    release(key, token) {
      if (claimed.get(key)?.token === token) claimed.delete(key);
    },
  };

  function isValid(entry: { until: number } | undefined): boolean {
    return entry !== undefined && entry.until > now();
  }
}

/** A map keeps the order of insertion. Deleting a known key first makes it the last. */
function insertLast<Entry>(entries: Map<string, Entry>, key: string, entry: Entry): void {
  entries.delete(key);
  entries.set(key, entry);
}

/** Stops at the first entry that is still valid: receivers give all entries the same time, so the oldest expire first. */
function removeExpired(entries: Map<string, { until: number }>, time: number): void {
  for (const [key, { until }] of entries) {
    if (until > time) return;
    entries.delete(key);
  }
}
