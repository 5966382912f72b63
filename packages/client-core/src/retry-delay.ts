/**
 * Returns how many milliseconds to wait after attempt number `attempt` (the first is 1): what the server asks for, or else
 * `first`, doubled with each attempt and shortened by a random share of up to half. The random share keeps clients that failed
 * together from retrying together. The result is never more than `most`.
 */
export function retryDelay(
  attempt: number,
  retryAfter: number | undefined,
  first: number,
  most: number,
  random: () => number = Math.random,
): number {
  return Math.min(most, retryAfter ?? first * 2 ** (attempt - 1) * (1 - random() / 2));
}

/**
 * Returns the wait that `retry-after-ms` or `Retry-After` asks for, in milliseconds from `now`. `Retry-After` is in seconds or a
 * date (RFC 9110, 10.2.3). Returns `undefined` if neither header is present or valid, and if the date is in the past.
 */
export function readRetryAfter(headers: Headers, now: number = Date.now()): number | undefined {
  const milliseconds = headers.get('retry-after-ms') ?? '';
  const seconds = headers.get('retry-after') ?? '';
  return [parseNumber(milliseconds), parseNumber(seconds) * 1000, parseDate(seconds) - now].find((delay) => delay >= 0);
}

/** Unlike `parseFloat`, does not read `1 minute` as 1. */
function parseNumber(text: string): number {
  return /^\d+(\.\d+)?$/.test(text) ? +text : NaN;
}

/** Reads the three forms of a date in HTTP (RFC 9110, 5.6.7). `Date.parse` alone accepts almost any text. */
function parseDate(text: string): number {
  return /^\w{3,9},? [\w -]+ [\d:]{8} (GMT|\d{4})$/.test(text) ? Date.parse(text.replace(/( GMT)?$/, ' GMT')) : NaN;
}
