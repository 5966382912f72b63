import { expect, it } from 'vitest';
import { busy, failure, json, recording, refused } from '../test/recording.ts';
import { ConnectionError, TimeoutError } from './errors.ts';
import { createFetch, type RetryingFetchOptions } from './fetch.ts';

const url = 'https://shop.example/users?page=1';

/** Creates a `fetch` with short waits. */
function create(options: RetryingFetchOptions): ReturnType<typeof createFetch> {
  return createFetch({ retryDelay: 1, ...options });
}

it('retries a GET and returns the last response, with a body that has not been read', async () => {
  const { fetch, requests } = recording(busy(), refused, json({ a: 1 }));
  const response = await create({ fetch })(url, { headers: { 'X-A': '1' } });
  expect(response.bodyUsed).toBe(false);
  expect(await response.json()).toEqual({ a: 1 });
  expect(requests.map((request) => request.url)).toEqual([url, url, url]);
  expect(requests.map(({ headers }) => headers.get('x-a'))).toEqual(['1', '1', '1']);
});

it('returns an error response when it gives up, with its body', async () => {
  const { fetch, requests } = recording(busy());
  const response = await create({ fetch, retries: 1 })(new URL(url));
  expect([response.status, requests.length]).toEqual([503, 2]);
  expect(await response.json()).toEqual({ error: { message: 'Busy.' } });
});

it('sends the body of a request with each attempt, even if it is a stream', async () => {
  const body = { method: 'PUT', body: '{"a":1}' };
  const stream = { method: 'PUT', body: new Blob(['{"a":1}']).stream(), duplex: 'half' } as RequestInit;
  for (const request of [new Request(url, body), new Request(url, stream)]) {
    const { fetch, bodies } = recording(busy(), json({}));
    await create({ fetch })(request);
    expect(bodies).toEqual(['{"a":1}', '{"a":1}']);
  }
});

it('retries a POST only with an idempotency key, which all attempts share', async () => {
  const keyOf = ({ headers }: Request): string | null => headers.get('Idempotency-Key');
  const without = recording(busy());
  await create({ fetch: without.fetch })(url, { method: 'POST' });
  expect(without.requests.map(keyOf)).toEqual([null]);

  const random = recording(busy());
  const fetch = create({ fetch: random.fetch, idempotencyHeader: 'Idempotency-Key' });
  await fetch(url, { method: 'POST' });
  await fetch(url, { method: 'POST' });
  const keys = random.requests.map(keyOf);
  expect(keys).toHaveLength(6);
  expect(new Set(keys).size).toBe(2);
  expect(new Set(keys.slice(0, 3)).size).toBe(1);

  const chosen = recording(busy());
  const own = create({ fetch: chosen.fetch, idempotencyHeader: 'Idempotency-Key' });
  await own(url, { method: 'PATCH', headers: { 'idempotency-key': 'k' } });
  await own(url);
  expect(chosen.requests.map(keyOf)).toEqual(['k', 'k', 'k', null, null, null]);
});

it('rejects with an error that names the request if there is no response', async () => {
  const error = await failure(create({ fetch: recording(refused).fetch })(url));
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error).toMatchObject({ api: 'shop.example', method: 'GET', path: '/users', attempts: 3, cause: refused });
});

it('limits the time of an attempt and of a call', async () => {
  const wait = (): Promise<Response> => new Promise(() => {});
  const fetch = create({ fetch: wait, retries: 1, timeout: 5 });
  expect(await failure(fetch(url))).toMatchObject({ name: 'TimeoutError', attempts: 2 });
  expect(await failure(create({ fetch: wait, deadline: 5 })(url))).toBeInstanceOf(TimeoutError);
});

it('aborts when the signal of the caller fires, before the response and while it is read', async () => {
  const controller = new AbortController();
  const body = (signal: AbortSignal): ReadableStream =>
    new ReadableStream({ start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)) });
  const fetch = create({ fetch: async ({ signal }) => new Response(body(signal)) });
  const response = await fetch(new Request(url, { signal: controller.signal }));
  const reading = response.text();
  controller.abort(new Error('Enough.'));
  await expect(reading).rejects.toThrow('Enough.');
  expect(await failure(fetch(url, { signal: controller.signal }))).toMatchObject({ name: 'AbortError' });
});

it('passes other options on, and calls the hooks without credentials', async () => {
  const { fetch, init } = recording(busy(), json({}));
  const events: unknown[] = [];
  const options = { next: { revalidate: 1 }, headers: { Authorization: 'Bearer secret' } };
  await create({ fetch, onRequest: (event) => events.push(event), onRetry: (event) => events.push(event) })(
    url,
    options,
  );
  expect(init).toMatchObject([{ next: options.next }, { next: options.next }]);
  expect(events).toMatchObject([{ attempts: 1 }, { status: 503 }, { attempts: 2 }]);
  expect(JSON.stringify(events)).not.toContain('secret');
});

it('refuses invalid numbers', () => {
  expect(() => createFetch({ retries: -1 })).toThrow(/^retries must be/);
  expect(() => createFetch({ timeout: 'soon' as never })).toThrow(/^timeout must be/);
});
