import { describe, expect, it } from 'vitest';
import { findNextAttempt } from './schedule.ts';

const rules = {
  success: { statuses: [200, 299], timeout: 15 },
  retries: { delays: [5, 25], jitter: 0.2 },
  signsWith: 'secret-at-attempt',
} as const;

const failure = { attempts: 1, time: 1_000_000, seed: undefined, realTime: 5000 };

describe('the next attempt', () => {
  it('comes after the pause of the contract, and there is none after the last one', () => {
    const times = [1, 2, 3].map((attempts) => findNextAttempt(rules, { ...failure, attempts }));
    expect(times).toEqual([1_005_000, 1_025_000, undefined]);
  });

  it('is spread around the pause if the clock runs, always in the same way for one seed', () => {
    const pauses = Array.from(
      { length: 500 },
      (_, index) => findNextAttempt(rules, { ...failure, seed: `${index}` })! - failure.time,
    );
    expect(Math.min(...pauses)).toBeGreaterThanOrEqual(4000);
    expect(Math.min(...pauses)).toBeLessThan(4100);
    expect(Math.max(...pauses)).toBeGreaterThan(5900);
    expect(Math.max(...pauses)).toBeLessThanOrEqual(6000);
    expect(findNextAttempt(rules, { ...failure, seed: '7' })).toBe(findNextAttempt(rules, { ...failure, seed: '7' }));
  });

  it.each([
    ['60', 60_000],
    ['1', 5000],
    ['-60', 5000],
    [new Date(25_000).toUTCString(), 20_000],
    [new Date(0).toUTCString(), 5000],
    ['soon', 5000],
    ['9'.repeat(30), 366 * 24 * 3600 * 1000],
  ])('can only be delayed by Retry-After: %s', (retryAfter, pause) => {
    expect(findNextAttempt(rules, { ...failure, retryAfter })! - failure.time).toBe(pause);
  });
});
