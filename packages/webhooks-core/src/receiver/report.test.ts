import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebhookVerificationError } from '../error.ts';
import { createReports } from './report.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for onError, but at most one second', async () => {
  let isReported = false;
  const { report } = createReports(() => new Promise(() => undefined));
  const reported = report(new Error('any')).then(() => (isReported = true));
  await vi.advanceTimersByTimeAsync(999);
  expect(isReported).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  await reported;
});

it('waits no longer than onError takes, and leaves no timer behind', async () => {
  const { report, reportRefusal } = createReports(async () => undefined);
  await report(new Error('any'));
  await reportRefusal(new WebhookVerificationError('body_missing'));
  expect(vi.getTimerCount()).toBe(0);
});

it('ignores a rejection of onError that comes too late', async () => {
  let fail = (_: Error): void => undefined;
  const { report } = createReports(() => new Promise((_, reject) => (fail = reject)));
  const reported = report(new Error('any'));
  await vi.advanceTimersByTimeAsync(1000);
  await reported;
  fail(new Error('late'));
  await vi.runAllTimersAsync();
});
