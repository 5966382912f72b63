import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfter, retryDelay } from './retry-delay.ts';

describe('retryAfter', () => {
  const now = Date.parse('2026-04-12T10:00:00Z');
  const asked = (headers: Record<string, string>): number | undefined => retryAfter(new Headers(headers), now);

  it('understands seconds, a date and milliseconds', () => {
    expect(asked({ 'Retry-After': '2' })).toBe(2000);
    expect(asked({ 'Retry-After': '0' })).toBe(0);
    expect(asked({ 'Retry-After': 'Sun, 12 Apr 2026 10:00:30 GMT' })).toBe(30_000);
    expect(asked({ 'Retry-After-Ms': '150' })).toBe(150);
  });

  it('goes by milliseconds where both are there', () => {
    expect(asked({ 'Retry-After': '2', 'Retry-After-Ms': '1500' })).toBe(1500);
    expect(asked({ 'Retry-After': '2', 'Retry-After-Ms': 'soon' })).toBe(2000);
  });

  it('is undefined where nothing, nonsense or the past is given', () => {
    expect(asked({})).toBeUndefined();
    expect(asked({ 'Retry-After': '' })).toBeUndefined();
    expect(asked({ 'Retry-After': 'soon' })).toBeUndefined();
    expect(asked({ 'Retry-After': '-3' })).toBeUndefined();
    expect(asked({ 'Retry-After': 'Sun, 12 Apr 2026 09:59:59 GMT' })).toBeUndefined();
  });
});

describe('retryDelay', () => {
  it('doubles with each attempt, and takes up to half of it off at random', () => {
    const longest = [1, 2, 3, 4].map((attempt) => retryDelay(attempt, undefined, 500, 60_000, () => 0));
    const shortest = [1, 2, 3, 4].map((attempt) => retryDelay(attempt, undefined, 500, 60_000, () => 1));
    expect(longest).toEqual([500, 1000, 2000, 4000]);
    expect(shortest).toEqual([250, 500, 1000, 2000]);
  });

  it('is what the server asks for, up to the cap', () => {
    expect(retryDelay(1, 30_000, 500, 60_000)).toBe(30_000);
    expect(retryDelay(1, 0, 500, 60_000)).toBe(0);
    expect(retryDelay(1, 3_600_000, 500, 60_000)).toBe(60_000);
  });

  it('is never negative, never above the cap, and never not a number, whatever the header says', () => {
    const header = fc.oneof(
      fc.string().filter((text) => /^[\x20-\x7e]*$/.test(text)),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(header, header, fc.nat(2000), fc.nat(100_000), (after, milliseconds, attempt, most) => {
        const headers = new Headers({ 'Retry-After': after, 'Retry-After-Ms': milliseconds });
        const delay = retryDelay(attempt + 1, retryAfter(headers), 500, most);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1000 },
    );
  });
});
