/** Limits how many attempts are under way, with some places for first attempts only. */
export interface Slots {
  /** Waits for a place. `release` gives it back. */
  acquire(isRetry: boolean): Promise<() => void>;
}

/** Creates `all` places. Retries take at most `forRetries` of them. Who waits longest is next. */
export function createSlots(all: number, forRetries: number): Slots {
  let taken = 0;
  let retrying = 0;
  const waiting: { readonly isRetry: boolean; readonly start: () => void }[] = [];

  const isFree = (isRetry: boolean): boolean => taken < all && (!isRetry || retrying < forRetries);

  function take(isRetry: boolean): () => void {
    taken++;
    if (isRetry) retrying++;
    let isReleased = false;
    return () => {
      if (isReleased) return;
      isReleased = true;
      taken--;
      if (isRetry) retrying--;
      const next = waiting.findIndex((one) => isFree(one.isRetry));
      if (next >= 0) waiting.splice(next, 1)[0]!.start();
    };
  }

  return {
    acquire: (isRetry) =>
      isFree(isRetry)
        ? Promise.resolve(take(isRetry))
        : new Promise((resolve) => waiting.push({ isRetry, start: () => resolve(take(isRetry)) })),
  };
}
