import type { ServerResponse } from 'node:http';
import { Problem } from './problem.ts';

/**
 * Waits for a handler. If it takes more than `limit` milliseconds, its result is discarded. A response that has begun may
 * take longer, unless nothing is sent for this time.
 *
 * @throws {Problem} 503 if the handler takes too long.
 */
export async function limitTime<T>(handler: () => T | Promise<T>, limit: number, response: ServerResponse): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    const stop = (): void => reject(tooLate(limit));
    timer = setTimeout(() => (response.headersSent ? response.setTimeout(limit, stop) : stop()), limit);
  });
  try {
    return await Promise.race([handler(), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(limit: number): Problem {
  const detail = `There was no response within ${limit} ms. Try again, or look at the log of the server.`;
  return new Problem(503, 'No response in time', detail);
}
