import { expect, it } from 'vitest';
import { epochMillis, epochSeconds, millisToDate, secondsToDate } from './epoch.ts';

// Both times of the documented confirmation.
const deadline = 1713864739;
const createdAt = 1713863839302;

it('order.times-have-different-units: converts both times to dates, fifteen minutes apart', () => {
  expect(secondsToDate(epochSeconds(deadline)).toISOString()).toBe('2024-04-23T09:32:19.000Z');
  expect(millisToDate(epochMillis(createdAt)).toISOString()).toBe('2024-04-23T09:17:19.302Z');
  expect(deadline).toBe(epochSeconds(new Date(createdAt)) + 900);
});

it('order.times-have-different-units: rejects a time in the other unit', () => {
  expect(() => epochSeconds(createdAt)).toThrow('Expected a time in seconds since 1970, got 1713863839302.');
  expect(() => epochMillis(deadline)).toThrow('Expected a time in milliseconds since 1970, got 1713864739.');
  expect(() => secondsToDate(createdAt as never)).toThrow(RangeError);
  expect(() => millisToDate(deadline as never)).toThrow(RangeError);
});

it('epochSeconds and epochMillis accept dates', () => {
  const date = new Date('2026-01-02T03:04:05.678Z');
  expect(epochSeconds(date)).toBe(1767323045);
  expect(epochMillis(date)).toBe(1767323045678);
  expect(() => epochSeconds(new Date(Number.NaN))).toThrow(RangeError);
});
