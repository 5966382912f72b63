import { EpochMillis as isEpochMillis, EpochSeconds as isEpochSeconds } from '@wirepact/primary-sales/schemas';

declare const unit: unique symbol;

/** A time in **seconds** since 1970-01-01T00:00:00Z. A JSON number that the compiler does not accept as `EpochMillis`. */
export type EpochSeconds = number & { readonly [unit]: 'seconds' };

/** A time in **milliseconds** since 1970-01-01T00:00:00Z. A JSON number that the compiler does not accept as `EpochSeconds`. */
export type EpochMillis = number & { readonly [unit]: 'milliseconds' };

/**
 * Converts a date (rounded down) or a number of seconds to seconds since 1970. Throws a `RangeError` for
 * anything else, including milliseconds. The contract tells the two units apart by their size.
 */
export function epochSeconds(value: Date | number): EpochSeconds {
  const seconds = typeof value === 'number' ? value : Math.floor(value.getTime() / 1000);
  if (!isEpochSeconds(seconds)) throw new RangeError(`Expected a time in seconds since 1970, got ${seconds}.`);
  return seconds as EpochSeconds;
}

/**
 * Converts a date or a number of milliseconds to milliseconds since 1970. Throws a `RangeError` for
 * anything else, including seconds. The contract tells the two units apart by their size.
 */
export function epochMillis(value: Date | number): EpochMillis {
  const millis = Number(value);
  if (!isEpochMillis(millis)) throw new RangeError(`Expected a time in milliseconds since 1970, got ${millis}.`);
  return millis as EpochMillis;
}

/** Converts seconds, such as the `deadline` of a confirmed order, to a date. Throws like {@link epochSeconds}. */
export function secondsToDate(seconds: EpochSeconds): Date {
  return new Date(epochSeconds(seconds) * 1000);
}

/** Converts milliseconds, such as the `created_at` of a confirmed order, to a date. Throws like {@link epochMillis}. */
export function millisToDate(millis: EpochMillis): Date {
  return new Date(epochMillis(millis));
}
