import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRetryAfter, retryDelay } from './retry-delay.ts';

describe('readRetryAfter', () => {
  const now = Date.parse('2026-04-12T10:00:00Z');
  const read = (headers: Record<string, string>): number | undefined => readRetryAfter(new Headers(headers), now);

  it('reads seconds, a date and milliseconds', () => {
    expect(read({ 'Retry-After': '2' })).toBe(2000);
    expect(read({ 'Retry-After': '0' })).toBe(0);
    expect(read({ 'Retry-After': 'Sun, 12 Apr 2026 10:00:30 GMT' })).toBe(30_000);
    expect(read({ 'Retry-After': 'Sunday, 12-Apr-26 10:00:30 GMT' })).toBe(30_000);
    expect(read({ 'Retry-After': 'Sun Apr 12 10:00:30 2026' })).toBe(30_000);
    expect(read({ 'Retry-After': '1.5' })).toBe(1500);
    expect(read({ 'Retry-After-Ms': '150' })).toBe(150);
  });

  it('prefers milliseconds if both headers are present', () => {
    expect(read({ 'Retry-After': '2', 'Retry-After-Ms': '1500' })).toBe(1500);
    expect(read({ 'Retry-After': '2', 'Retry-After-Ms': '1 soon' })).toBe(2000);
  });

  it('returns undefined for a missing or invalid header, and for the past', () => {
    expect(read({})).toBeUndefined();
    expect(read({ 'Retry-After': '' })).toBeUndefined();
    expect(read({ 'Retry-After': 'soon' })).toBeUndefined();
    for (const text of ['1 minute', '1, 2', '1s', '0x10', '1e3', 'Infinity', '+1', '2027-01-01', 'April 12, 2027']) {
      expect([text, read({ 'Retry-After': text }), read({ 'Retry-After-Ms': text })]).toEqual([
        text,
        undefined,
        undefined,
      ]);
    }
    expect(read({ 'Retry-After': '-3' })).toBeUndefined();
    expect(read({ 'Retry-After': 'Sun, 12 Apr 2026 09:59:59 GMT' })).toBeUndefined();
  });
});

describe('retryDelay', () => {
  it('doubles the delay with each attempt, and shortens it by up to half at random', () => {
    const longest = [1, 2, 3, 4].map((attempt) => retryDelay(attempt, undefined, 500, 60_000, () => 0));
    const shortest = [1, 2, 3, 4].map((attempt) => retryDelay(attempt, undefined, 500, 60_000, () => 1));
    expect(longest).toEqual([500, 1000, 2000, 4000]);
    expect(shortest).toEqual([250, 500, 1000, 2000]);
  });

  it('waits as long as the server asks for, up to the maximum', () => {
    expect(retryDelay(1, 30_000, 500, 60_000)).toBe(30_000);
    expect(retryDelay(1, 0, 500, 60_000)).toBe(0);
    expect(retryDelay(1, 3_600_000, 500, 60_000)).toBe(60_000);
  });

  it('returns a number from 0 to the maximum for any header', () => {
    const header = fc.oneof(
      fc.string().filter((text) => /^[\x20-\x7e]*$/.test(text)),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    );
    fc.assert(
      fc.property(header, header, fc.nat(2000), fc.nat(100_000), (after, milliseconds, attempt, most) => {
        const headers = new Headers({ 'Retry-After': after, 'Retry-After-Ms': milliseconds });
        const delay = retryDelay(attempt + 1, readRetryAfter(headers), 500, most);
        expect(delay).toBeGreaterThanOrEqual(0);
        expect(delay).toBeLessThanOrEqual(most);
      }),
      { numRuns: 1000 },
    );
  });
});
