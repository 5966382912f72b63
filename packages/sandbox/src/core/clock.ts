import type { WorldRow } from '../store/rows.ts';

/** The time of a world, in milliseconds since 1970. `real` is the time of the machine. */
export function worldTime({ clockMode, clock }: Pick<WorldRow, 'clockMode' | 'clock'>, real: number): number {
  return clockMode === 'frozen' ? clock : real + clock;
}

/** A time in milliseconds since 1970 as ISO 8601 in UTC with milliseconds. */
export function toIso(time: number): string {
  return new Date(time).toISOString();
}

/** Reads the time of a timer: ISO 8601 or milliseconds since 1970. Anything else is not a time. */
export function readTime(value: unknown): number | null {
  const time = typeof value === 'string' ? Date.parse(value) : value;
  return typeof time === 'number' && Number.isFinite(time) ? Math.floor(time) : null;
}
