let waiting: (() => void)[] = [];

/**
 * Resolves when the requests that arrived together have been handled. Responses that are sent one after the other wake the
 * receiver once; with other work between them, each of them wakes it, and that takes longer than most of the work.
 */
export function endOfTurn(): Promise<void> {
  return new Promise((resolve) => {
    if (waiting.length === 0) setImmediate(wake);
    waiting.push(resolve);
  });
}

function wake(): void {
  const woken = waiting;
  waiting = [];
  for (const resolve of woken) resolve();
}
