import type { ServerResponse } from 'node:http';
import { Problem } from './problem.ts';

/**
 * Waits for a handler. If it takes more than `limit` milliseconds, its result is discarded. A response that has begun may
 * take longer, unless nothing is sent for this time. `Infinity` means without a limit. A result that is not a promise is returned as it is.
 *
 * @throws {Problem} 503 if the handler takes too long.
 */
export function limitTime<T>(
  handler: () => T | PromiseLike<T>,
  limit: number,
  response: ServerResponse,
): T | Promise<T> {
  const result = handler();
  return isPromise(result) ? waitFor(result, limit, response) : result;
}

function isPromise<T>(result: T | PromiseLike<T>): result is PromiseLike<T> {
  return typeof (result as PromiseLike<T> | undefined)?.then === 'function';
}

async function waitFor<T>(result: PromiseLike<T>, limit: number, response: ServerResponse): Promise<T> {
  if (limit === Infinity) return result;
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(tooLate(limit));
    timer = setTimeout(() => (response.headersSent ? response.setTimeout(limit, stop) : stop()), limit);
  });
  try {
    return await Promise.race([result, timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(limit: number): Problem {
  const detail = `There was no response within ${limit} ms. Try again, or look at the log of the server.`;
  return new Problem(503, 'No response in time', detail);
}
