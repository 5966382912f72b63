import { AbortError, TimeoutError, type CallContext } from './errors.ts';

/**
 * Runs `work`, from the request to the end of the body, until it is done, `timeout` milliseconds have passed or the caller's
 * signal fires, whichever is first. `work` gets a signal that fires with the latter two; the promise does not wait for it to
 * obey. It is not begun where the caller's signal has fired already.
 */
export function attempt<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  signal: AbortSignal | undefined,
  context: CallContext,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const done = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const stop = (error: Error): void => {
      done();
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => stop(new AbortError('was aborted.', context, signal?.reason));
    const expire = (): void =>
      stop(new TimeoutError(`got no whole answer in ${timeout} ms. Try again later.`, context));
    // Timers count milliseconds in 31 bits; a longer one would fire at once.
    const timer = timeout < 2 ** 31 ? setTimeout(expire, timeout) : undefined;
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    work(controller.signal).then((result) => {
      done();
      resolve(result);
    }, stop);
  });
}

/** Waits. Rejects with an {@link AbortError} as soon as the signal fires. */
export async function sleep(
  milliseconds: number,
  signal: AbortSignal | undefined,
  context: CallContext,
): Promise<void> {
  const never = (): Promise<never> => new Promise(() => {});
  await attempt(never, milliseconds, signal, context).catch((error: unknown) => {
    if (error instanceof AbortError) throw error;
  });
}
