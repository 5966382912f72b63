import type { DeliveryRules } from '../core/definition.ts';
import { randomDigits } from '../core/random.ts';

/** What decides when the next attempt is made. */
export interface Failure {
  /** How many attempts there were, including the one that has failed. */
  readonly attempts: number;
  /** The time of the world after it. */
  readonly time: number;
  /** The header of the response, if it had one. */
  readonly retryAfter?: string | undefined;
  /** What the spread is drawn from: the same text gives the same spread. `undefined`: no spread, because the clock stands still. */
  readonly seed: string | undefined;
  /** The time of the machine, for a `Retry-After` that is a date. */
  readonly realTime: number;
}

/** The time of the next attempt, on the clock of the world. `undefined` if there is none. */
export function findNextAttempt(
  { retries: { delays, jitter } }: DeliveryRules,
  { attempts, time, retryAfter, seed, realTime }: Failure,
): number | undefined {
  const delay = delays[attempts - 1];
  if (delay === undefined) return undefined;
  const spread = seed === undefined ? 0 : (drawShare(`${seed} ${attempts}`) * 2 - 1) * jitter;
  const pause = Math.round(delay * (1 + spread) * 1000);
  return time + Math.max(pause, readRetryAfter(retryAfter, realTime));
}

/** A number from 0 to 1. */
export function drawShare(text: string): number {
  return Number.parseInt(randomDigits(text, 0).slice(0, 8), 16) / 0xff_ff_ff_ff;
}

/** A year. A receiver that asks for more is not meant literally. */
const LONGEST = 366 * 24 * 3600 * 1000;

/** Milliseconds to wait: RFC 9110, section 10.2.3. 0 if the header is absent or cannot be read. */
function readRetryAfter(value: string | undefined, realTime: number): number {
  if (value === undefined) return 0;
  const wait = /^\d+$/.test(value) ? Number(value) * 1000 : Date.parse(value) - realTime;
  return Number.isFinite(wait) ? Math.min(Math.max(0, wait), LONGEST) : 0;
}
