import { AbortError, TimeoutError, type CallContext } from './errors.ts';

/** Timers count milliseconds in 31 bits (about 2.1e9). A longer one would fire at once. */
const longestTimer = 2e9;

/**
 * Runs `work` until it settles, `timeout` milliseconds have passed, or the caller's signal fires. `work` receives a signal that
 * fires in the last two cases. The promise then rejects at once, even if `work` ignores the signal. If the caller's signal has
 * already fired, `work` does not start.
 */
export function attempt<T>(
  work: (signal: AbortSignal) => Promise<T>,
  timeout: number,
  signal: AbortSignal | undefined,
  context: CallContext,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const cleanUp = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    const stop = (error: Error): void => {
      cleanUp();
      reject(error);
      controller.abort(error);
    };
    const abort = (): void => stop(new AbortError('was aborted.', context, signal?.reason));
    const expire = (): void =>
      stop(new TimeoutError(`received no complete response in ${timeout} ms. Try again later.`, context));
    const timer = timeout <= longestTimer ? setTimeout(expire, timeout) : undefined;
    if (signal?.aborted) return abort();
    signal?.addEventListener('abort', abort);
    work(controller.signal).then((result) => {
      cleanUp();
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
    if (!(error instanceof TimeoutError)) throw error;
  });
}
