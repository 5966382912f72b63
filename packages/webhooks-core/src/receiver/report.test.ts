import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { WebhookVerificationError } from '../error.ts';
import { createReports } from './report.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('waits for onError, but at most one second', async () => {
  let isReported = false;
  const { report } = createReports(() => new Promise(() => undefined));
  void report(new Error('any')).then(() => (isReported = true));
  await vi.advanceTimersByTimeAsync(999);
  expect(isReported).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(isReported).toBe(true);
});

it('waits no longer than onError takes, and leaves no timer behind', async () => {
  const { report, reportRefusal } = createReports(async () => undefined);
  await report(new Error('any'));
  await reportRefusal(new WebhookVerificationError('body_missing'));
  expect(vi.getTimerCount()).toBe(0);
});

it('ignores a rejection of onError that comes too late', async () => {
  let fail: (error: Error) => void = () => undefined;
  const { report } = createReports(() => new Promise((_, reject) => (fail = reject)));
  const reported = report(new Error('any'));
  await vi.advanceTimersByTimeAsync(1000);
  await reported;
  const write = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  fail(new Error('late'));
  await vi.advanceTimersByTimeAsync(1000);
  // An unhandled rejection would also fail the run.
  expect(write).not.toHaveBeenCalled();
});
