import { expect, it } from 'vitest';
import { busy, failure, json, never, recording, thing } from '../test/recording.ts';
import { createThingsClient } from '../test/things.ts';
import { AbortError, RateLimitError, TimeoutError } from './errors.ts';
import type { RetryEvent } from './hooks.ts';

it('ends an attempt after its timeout, and gives the next attempt its own timeout', async () => {
  const { fetch, requests } = recording(never, json(thing));
  const things = createThingsClient({ fetch, timeout: 20 });
  const { data } = await things.GET('/things/{id}', { params: { path: { id: 't1' } } });
  expect(data).toEqual(thing);
  expect(requests[0]?.signal.aborted).toBe(true);
  expect(requests[1]?.signal.aborted).toBe(false);
});

it('applies the timeout to the body too', async () => {
  const slow = (): Response =>
    new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }));
  const { fetch, requests } = recording(() => slow());
  const error = await failure(createThingsClient({ fetch, timeout: 10 }).GET('/things'));
  expect(error).toBeInstanceOf(TimeoutError);
  expect(error).toMatchObject({ attempts: 3 });
  expect((error as TimeoutError).response).toBeUndefined();
  expect(requests).toHaveLength(3);
});

it('ends the call at its deadline, even during a wait', async () => {
  const { fetch, requests } = recording(never);
  const begun = performance.now();
  const error = await failure(
    createThingsClient({ fetch, deadline: 30, retries: 100, retryDelay: 500 }).GET('/things'),
  );
  expect(error).toBeInstanceOf(TimeoutError);
  expect(performance.now() - begun).toBeLessThan(500);
  expect(requests).toHaveLength(1);
});

it('throws at once if the wait before a retry would exceed the deadline', async () => {
  const { fetch, requests } = recording(json({}, 429, { 'Retry-After': '30' }));
  const begun = performance.now();
  const error = await failure(createThingsClient({ fetch }).GET('/things', { deadline: 10_000 }));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfter: 30_000, attempts: 1 });
  expect(performance.now() - begun).toBeLessThan(500);
  expect(requests).toHaveLength(1);
});

it('ends when the caller aborts before, during and between attempts', async () => {
  const aborted = recording(json(thing));
  const before = await failure(
    createThingsClient({ fetch: aborted.fetch }).GET('/things', { signal: AbortSignal.abort() }),
  );
  expect(before).toBeInstanceOf(AbortError);
  expect(before).toMatchObject({ attempts: 0 });
  expect(aborted.requests).toEqual([]);

  const during = new AbortController();
  const hanging = recording((request) => (setTimeout(() => during.abort('enough'), 5), never(request)));
  const waits: RetryEvent[] = [];
  const options = { fetch: hanging.fetch, signal: during.signal, onRetry: (event: RetryEvent) => waits.push(event) };
  const error = await failure(createThingsClient(options).GET('/things'));
  expect(error).toBeInstanceOf(AbortError);
  expect(error).toMatchObject({ attempts: 1, cause: 'enough' });
  expect(hanging.requests[0]?.signal.aborted).toBe(true);
  expect(waits).toEqual([]);

  const between = new AbortController();
  const storm = recording(busy);
  const onRetry = (): void => void setTimeout(() => between.abort(), 5);
  const settings = { fetch: storm.fetch, retryDelay: 60_000, onRetry, signal: between.signal };
  expect(await failure(createThingsClient(settings).GET('/things'))).toBeInstanceOf(AbortError);
  expect(storm.requests).toHaveLength(1);
});
