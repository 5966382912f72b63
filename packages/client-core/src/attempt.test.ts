import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { failure } from '../test/recording.ts';
import { attempt, sleep } from './attempt.ts';
import { AbortError, TimeoutError } from './errors.ts';

const context = { api: 'things', method: 'GET', path: '/things', callId: 1, attempts: 1 };
const never = (): Promise<never> => new Promise(() => {});

it('resolves with the result of the work, and removes its listeners', async () => {
  const { signal } = new AbortController();
  expect(await attempt(async () => 'done', 1000, signal, context)).toBe('done');
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('rejects with the error of the work', async () => {
  const { signal } = new AbortController();
  const cause = new Error('no');
  expect(await failure(attempt(() => Promise.reject(cause), 1000, signal, context))).toBe(cause);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('rejects at the timeout even if the work ignores its signal, and aborts the signal', async () => {
  let stopped: AbortSignal | undefined;
  const error = await failure(attempt((signal) => ((stopped = signal), never()), 5, undefined, context));
  expect(error).toBeInstanceOf(TimeoutError);
  expect((error as Error).message).toBe('GET /things received no complete response in 5 ms. Try again later.');
  expect(stopped?.aborted).toBe(true);
});

it('rejects when the caller aborts, with the reason as cause', async () => {
  const caller = new AbortController();
  const running = failure(attempt(never, 1000, caller.signal, context));
  caller.abort('changed my mind');
  const error = (await running) as AbortError;
  expect(error).toBeInstanceOf(AbortError);
  expect(error.cause).toBe('changed my mind');
  expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
});

it('does not start the work if the caller has already aborted', async () => {
  let begun = false;
  const work = async (): Promise<void> => void (begun = true);
  expect(await failure(attempt(work, 1000, AbortSignal.abort(), context))).toBeInstanceOf(AbortError);
  expect(begun).toBe(false);
});

it.each([Infinity, 2 ** 31, 1e12])('does not expire at once with a timeout of %d ms', async (timeout) => {
  const work = (): Promise<string> => new Promise((resolve) => setTimeout(() => resolve('done'), 5));
  expect(await attempt(work, timeout, undefined, context)).toBe('done');
});

it('sleeps, and rejects when the caller aborts', async () => {
  const begun = performance.now();
  await sleep(10, undefined, context);
  expect(performance.now() - begun).toBeGreaterThan(8);
  const { signal } = new AbortController();
  await sleep(1, signal, context);
  expect(getEventListeners(signal, 'abort')).toEqual([]);
  const caller = new AbortController();
  const sleeping = failure(sleep(60_000, caller.signal, context));
  caller.abort();
  expect(await sleeping).toBeInstanceOf(AbortError);
  expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
  expect(await failure(sleep(0, caller.signal, context))).toBeInstanceOf(AbortError);
});

it('does not wake up at once from a wait that is longer than a timer can count', async () => {
  const caller = new AbortController();
  let isAwake = false;
  const sleeping = sleep(2 ** 32, caller.signal, context).then(() => (isAwake = true));
  await sleep(20, undefined, context);
  expect(isAwake).toBe(false);
  caller.abort();
  expect(await failure(sleeping)).toBeInstanceOf(AbortError);
});
