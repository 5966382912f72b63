import { describe, expect, it } from 'vitest';
import { checkTime, readTime } from './time.ts';

describe('readTime', () => {
  it.each([
    ['2026-03-01T09:00:00Z', Date.UTC(2026, 2, 1, 9)],
    ['2026-03-01T09:00:00.250+02:00', Date.UTC(2026, 2, 1, 7, 0, 0, 250)],
    ['2026-03-01T09:00Z', Date.UTC(2026, 2, 1, 9)],
    [new Date(5), 5],
  ])('reads %s', (time, milliseconds) => {
    expect(readTime(time)).toBe(milliseconds);
  });

  it.each([
    '',
    'tomorrow',
    '2026-03-01',
    '2026-03-01T09:00:00',
    '1767225600000',
    '2026-13-01T09:00:00Z',
    new Date(NaN),
  ])('refuses %s and says how to write a time', (time) => {
    expect(() => readTime(time)).toThrow(/is not a time\. Write a date, a time and a zone in ISO 8601/);
  });

  it('refuses a time after the year 9999', () => {
    expect(() => readTime('10000-01-01T00:00:00Z')).toThrow('A clock cannot show a time after the year 9999.');
  });

  it('refuses a time before 1970', () => {
    expect(() => readTime('1969-12-31T23:59:59Z')).toThrow('A clock cannot show a time before 1970.');
  });
});

describe('checkTime', () => {
  it('accepts the last millisecond of the year 9999, and nothing after it', () => {
    const end = Date.parse('9999-12-31T23:59:59.999Z');
    expect(checkTime(end)).toBe(end);
    expect(() => checkTime(end + 1)).toThrow('after the year 9999');
    expect(() => checkTime(Infinity)).toThrow('after the year 9999');
  });
});
