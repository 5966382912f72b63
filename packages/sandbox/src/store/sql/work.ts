import type { Transaction } from '../store.ts';

/** What `write` and `read` run. */
export type Work<T> = (transaction: Transaction) => T;

/**
 * Runs work.
 *
 * @throws {TypeError} if it is asynchronous, because its transaction is over when the function returns.
 */
export function runWork<T>(work: Work<T>, transaction: Transaction): T {
  const result = work(transaction);
  if (isPromise(result)) {
    // Whatever happens to it now, nobody waits for it.
    result.then(undefined, () => undefined);
    throw new TypeError('Work cannot be asynchronous, because its transaction is over when the function returns.');
  }
  return result;
}

function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof (value as Partial<PromiseLike<unknown>> | null | undefined)?.then === 'function';
}
