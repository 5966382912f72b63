/** Seconds of a day. */
export const secondsPerDay = 86_400;

const lastTime = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/** A time some days later, in milliseconds since 1970. It is not after the year 9999, which a date cannot express. */
export function addDays(time: number, days: number): number {
  return Math.min(time + days * secondsPerDay * 1000, lastTime);
}

/** A time some seconds later as ISO 8601 in UTC with milliseconds. */
export function addSeconds(time: number, seconds: number): string {
  return new Date(Math.min(time + seconds * 1000, lastTime)).toISOString();
}

/**
 * The time that RFC 3339 writes, in milliseconds since 1970. A leap second counts as the second before it, because JavaScript does
 * not know leap seconds.
 */
export function readTimestamp(text: string): number {
  return Date.parse(text.replace(/(\d\d:\d\d):60/, '$1:59'));
}
