import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { reportError } from './report-error.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const call = { endpoint: 'quote', request: new Request('https://backend.example/quote') } as const;
const report = (onError: () => Promise<void>): Promise<void> =>
  reportError(new Error('any'), call, { onError } as never);

it('waits for onError, but at most one second', async () => {
  let isReported = false;
  void report(() => new Promise(() => undefined)).then(() => (isReported = true));
  await vi.advanceTimersByTimeAsync(999);
  expect(isReported).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isReported).toBe(true);
});

it('leaves no timer behind, even if onError rejects', async () => {
  await report(async () => undefined);
  await report(() => Promise.reject(new Error('logger')));
  expect(vi.getTimerCount()).toBe(0);
});
