/**
 * How long to wait after attempt number `attempt` (the first is 1), in milliseconds: what the server asks for; else `first`
 * doubled with each attempt, of which the upper half is random, so that clients that failed together do not come back
 * together. Never more than `most`.
 */
export function retryDelay(
  attempt: number,
  asked: number | undefined,
  first: number,
  most: number,
  random: () => number = Math.random,
): number {
  return Math.min(most, asked ?? first * 2 ** (attempt - 1) * (1 - random() / 2));
}

/**
 * What `retry-after-ms`, or `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), asks for, in milliseconds from `now`.
 * `undefined` where there is none, where it makes no sense, and where the date is past.
 */
export function retryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const value = `${headers.get('retry-after')}`;
  const milliseconds = parseFloat(`${headers.get('retry-after-ms')}`);
  return [milliseconds, parseFloat(value) * 1000, Date.parse(value) - now].find((delay) => delay >= 0);
}
