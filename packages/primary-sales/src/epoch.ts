import { EpochMillis as fitsMillis, EpochSeconds as fitsSeconds } from '@wirepact/primary-sales/schemas';

declare const unit: unique symbol;

/** An instant as **seconds** since 1970-01-01T00:00:00Z. A number to JSON, and no `EpochMillis` to the compiler. */
export type EpochSeconds = number & { readonly [unit]: 'seconds' };

/** An instant as **milliseconds** since 1970-01-01T00:00:00Z. A number to JSON, and no `EpochSeconds` to the compiler. */
export type EpochMillis = number & { readonly [unit]: 'milliseconds' };

/**
 * Seconds since 1970, from a date (rounded down) or from a number of seconds. Throws a `RangeError` for a number that
 * must be milliseconds: the contract keeps the two apart by their size.
 */
export function epochSeconds(value: Date | number): EpochSeconds {
  const seconds = typeof value === 'number' ? value : Math.floor(value.getTime() / 1000);
  if (!fitsSeconds(seconds)) throw new RangeError(`${seconds} is no time in seconds since 1970.`);
  return seconds as EpochSeconds;
}

/**
 * Milliseconds since 1970, from a date or from a number of milliseconds. Throws a `RangeError` for a number that must be
 * seconds: the contract keeps the two apart by their size.
 */
export function epochMillis(value: Date | number): EpochMillis {
  const millis = Number(value);
  if (!fitsMillis(millis)) throw new RangeError(`${millis} is no time in milliseconds since 1970.`);
  return millis as EpochMillis;
}

/** The date of a time in seconds, such as the `deadline` of a confirmed order. Throws as {@link epochSeconds} does. */
export function secondsToDate(seconds: EpochSeconds): Date {
  return new Date(epochSeconds(seconds) * 1000);
}

/** The date of a time in milliseconds, such as `created_at` of a confirmed order. Throws as {@link epochMillis} does. */
export function millisToDate(millis: EpochMillis): Date {
  return new Date(epochMillis(millis));
}
