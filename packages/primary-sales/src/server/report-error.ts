import type { SaleCall } from './backend.ts';
import type { PrimarySalesHandlersOptions } from './options.ts';

/** How long a response waits for `onError`, in milliseconds: enough for a logger, and a limit for one that hangs. */
const patience = 1000;

/** Passes an error to `onError`, or to the console. Never rejects: a failing report must not change the response. */
export async function reportError(
  error: unknown,
  call: SaleCall,
  { onError }: PrimarySalesHandlersOptions,
): Promise<void> {
  if (!onError) {
    console.error(error);
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeIsOver = new Promise<void>((resolve) => (timer = setTimeout(resolve, patience)));
  try {
    await Promise.race([onError(error, call), timeIsOver]);
  } catch {
    // Nobody is left to tell.
  } finally {
    clearTimeout(timer);
  }
}
