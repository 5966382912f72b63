import { describe, expect, it } from 'vitest';
import { countRequest, readRateLimits } from './rate-limits.ts';
import type { RateWindows } from './rate-limits.ts';
import { startEngine } from './engine.suite.ts';

const numbers = { 'requests-per-minute': 100, 'requests-per-hour': 1000, other: 1 };

describe('readRateLimits', () => {
  it('reads the numbers of the contract if the limits are on', () => {
    const on = { switches: { 'rate-limits': true }, values: {} };
    expect(readRateLimits(numbers, on)).toEqual([
      { window: 60_000, requests: 100 },
      { window: 3_600_000, requests: 1000 },
    ]);
    expect(readRateLimits(numbers, { ...on, values: { 'requests-per-minute': 3 } })[0]).toMatchObject({ requests: 3 });
    expect(readRateLimits(numbers, { switches: { 'rate-limits': false }, values: {} })).toEqual([]);
    expect(readRateLimits(numbers, { switches: {}, values: {} })).toEqual([]);
  });
});

describe('countRequest', () => {
  it('allows as many as the limit in each window, and says how long to wait', () => {
    const windows: RateWindows = new Map();
    const limits = [{ window: 60_000, requests: 2 }];
    expect(countRequest(windows, limits, 1000)).toBeUndefined();
    expect(countRequest(windows, limits, 2000)).toBeUndefined();
    expect(countRequest(windows, limits, 2500)).toBe(59);
    expect(countRequest(windows, limits, 60_999)).toBe(1);
    expect(countRequest(windows, limits, 61_000)).toBeUndefined();
  });

  it('does not count what it refuses', () => {
    const windows: RateWindows = new Map();
    const limits = [
      { window: 1000, requests: 1 },
      { window: 60_000, requests: 2 },
    ];
    countRequest(windows, limits, 0);
    for (let refused = 0; refused < 10; refused++) expect(countRequest(windows, limits, 1)).toBe(1);
    expect(countRequest(windows, limits, 1000)).toBeUndefined();
    expect(countRequest(windows, limits, 2000)).toBe(58);
  });
});

it('limits on the clock of the world, and each credential by itself', async () => {
  const test = await startEngine({ names: ['payments'] });
  const call = async (key = 'WIREPACT_PAYMENTS_API_KEY') =>
    test.fetch('http://test/sandbox/payments/user/webhooks', { headers: { 'x-api-key': test.env[key]! } });
  for (let request = 0; request < 100; request++) expect((await call()).status).toBe(200);
  const refused = await call();
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('60');
  expect((await call('WIREPACT_PAYMENTS_API_KEY_WITHOUT_PERMISSION')).status).toBe(403);
  await test.move(60_000);
  expect((await call()).status).toBe(200);
  await test.set({ payments: { 'requests-per-hour': 104 } });
  for (const status of [200, 200, 200, 429]) expect((await call()).status).toBe(status);
  await test.set({ payments: { 'rate-limits': false } });
  for (let request = 0; request < 150; request++) expect((await call()).status).toBe(200);
});
