import { SandboxError } from '../sandbox-error.ts';

/** The last millisecond that ISO 8601 can write with a year of four digits. */
const END = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * Checks a time to which a clock is to be moved, in milliseconds since 1970.
 *
 * @throws {SandboxError} `invalid` if it is after the year 9999, because documents could not contain it.
 */
export function checkTime(time: number): number {
  if (time <= END && time >= 0) return time;
  throw new SandboxError(
    'invalid',
    `A clock cannot show ${time > END ? 'a time after the year 9999' : 'a time before 1970'}. Move it to a time between 1970 and 9999.`,
  );
}

/**
 * Reads a time, in milliseconds since 1970.
 *
 * @throws {SandboxError} `invalid` if it is not a time in ISO 8601 with a date, a time and a zone, or not one between 1970 and 9999.
 */
export function readTime(time: Date | string): number {
  const isIso =
    typeof time !== 'string' || /^\d{4,6}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/.test(time);
  // A year of more than four digits needs a sign in ECMAScript.
  const read =
    typeof time === 'string'
      ? Date.parse(time.replace(/^(?=\d{5,6}-)/, '+').replace(/^\+(\d{5})-/, '+0$1-'))
      : time.getTime();
  if (isIso && Number.isFinite(read)) return checkTime(read);
  const given = typeof time === 'string' ? `"${time.slice(0, 40)}"` : 'An invalid Date';
  throw new SandboxError(
    'invalid',
    `${given} is not a time. Write a date, a time and a zone in ISO 8601, such as 2026-03-01T09:00:00Z.`,
  );
}
