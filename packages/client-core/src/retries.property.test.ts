// Properties of retries, idempotency keys and time limits that hold for any behaviour of the server.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { json } from '../test/recording.ts';
import { createThingsClient, type ThingsClient } from '../test/things.ts';
import { ApiError, CallError, TimeoutError } from './errors.ts';

type Reply = { status: number; headers: Record<string, string> } | 'refused' | 'cut off' | 'silence';

const status = fc.constantFrom(200, 201, 302, 400, 401, 404, 408, 409, 409, 422, 429, 429, 500, 502, 503, 503, 599);
const headers = fc.constantFrom<Record<string, string>[]>(
  {},
  {},
  { 'Retry-After': '0' },
  { 'Retry-After': '3600' },
  { 'Retry-After-Ms': '1' },
  { 'Retry-After': 'soon' },
  { 'Retry-After': 'Thu, 01 Jan 1970 00:00:00 GMT' },
);
const response = fc.record({ status, headers });
const replies = fc.array(fc.oneof({ weight: 4, arbitrary: response }, fc.constantFrom<Reply[]>('refused', 'cut off')), {
  minLength: 1,
  maxLength: 8,
});
const retries = fc.integer({ min: 0, max: 6 });

/** Calls, by the reason why they are safe or unsafe to repeat. */
const calls = {
  'safe by its method': (things) => things.GET('/things/{id}', { params: { path: { id: 't1' } } }),
  'safe by its method, with a body': (things) =>
    things.DELETE('/things/{id}', { params: { path: { id: 't1' } }, body: { reason: 'old' } }),
  'safe by its key': (things) => things.forOwner('me').POST('/things', { body: { colour: 'red' } }),
  'safe by a custom key': (things) =>
    things.forOwner('me').POST('/things', { body: { colour: 'red' }, idempotencyKey: 'mine' }),
  'safe by method and key': (things) => things.PUT('/things/{id}', { params: { path: { id: 't1' } }, body: {} }),
  unsafe: (things) => things.POST('/work', { body: {} }),
  'unsafe, with a body that could be sent again': (things) =>
    things.PATCH('/things/{id}', { params: { path: { id: 't1' } }, body: { colour: 'red' } }),
} satisfies Record<string, (things: ThingsClient) => Promise<unknown>>;
const kind = fc.constantFrom(...(Object.keys(calls) as (keyof typeof calls)[]));

/** A server that returns each reply in turn and repeats the last one. */
function server(script: readonly Reply[]): {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  keys: (string | null)[];
} {
  const keys: (string | null)[] = [];
  return {
    keys,
    fetch: async (url, init) => {
      const request = new Request(url, init);
      const reply = script[Math.min(keys.length, script.length - 1)] as Reply;
      keys.push(request.headers.get('thing-key'));
      if (reply === 'refused') throw new TypeError('fetch failed');
      if (reply === 'silence') return new Promise(() => {});
      if (reply === 'cut off') {
        return new Response(
          new ReadableStream({ start: (controller) => controller.error(new TypeError('terminated')) }),
        );
      }
      return json({ id: 't1' }, reply.status, reply.headers);
    },
  };
}

it('makes at most the allowed attempts, only one if a retry is unsafe, and counts them', async () => {
  await fc.assert(
    fc.asyncProperty(kind, replies, retries, async (which, script, allowed) => {
      const { fetch, keys } = server(script);
      const things = createThingsClient({ fetch, retries: allowed, retryDelay: 0, maxRetryDelay: 1 });
      const error = await calls[which](things).then(
        () => undefined,
        (reason: unknown) => reason as CallError,
      );
      expect(keys.length).toBeGreaterThanOrEqual(1);
      expect(keys.length).toBeLessThanOrEqual(which.startsWith('unsafe') ? 1 : 1 + allowed);
      // The result is that of the last attempt.
      const last = script[Math.min(keys.length, script.length) - 1] as Exclude<Reply, string>;
      if (error === undefined) expect([200, 201]).toContain(last.status);
      else {
        expect(error).toBeInstanceOf(CallError);
        expect(error.attempts).toBe(keys.length);
        if (error instanceof ApiError) expect(error.status).toBe(last.status);
      }
    }),
    { numRuns: 400 },
  );
});

it('sends one idempotency key per call, and never the same for two calls', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(replies, { minLength: 1, maxLength: 4 }), retries, async (scripts, allowed) => {
      // All calls run at once, so that their attempts mix.
      const servers = scripts.map(server);
      const things = createThingsClient({
        fetch: (url, init) => (servers[Number(init.headers['x-call'])] as (typeof servers)[0]).fetch(url, init),
        retries: allowed,
        retryDelay: 1,
        maxRetryDelay: 2,
      }).forOwner('me');
      await Promise.allSettled(
        servers.map((_, call) => things.POST('/things', { body: { colour: 'red' }, headers: { 'X-Call': call } })),
      );
      const perCall = servers.map(({ keys }) => new Set(keys));
      expect(perCall.map((keys) => keys.size)).toEqual(servers.map(() => 1));
      expect(new Set(perCall.flatMap((keys) => [...keys])).size).toBe(servers.length);
      expect(perCall.every((keys) => !keys.has(null) && !keys.has(''))).toBe(true);
    }),
    { numRuns: 150 },
  );
});

it('sends no idempotency key if the contract has none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('unsafe', 'safe by its method'), replies, async (which, script) => {
      const { fetch, keys } = server(script);
      await calls[which as 'unsafe'](createThingsClient({ fetch, retryDelay: 0, maxRetryDelay: 1 })).catch(() => {});
      expect(keys.every((key) => key === null)).toBe(true);
    }),
    { numRuns: 50 },
  );
});

it('ends at the deadline, even while an attempt or a wait is running', async () => {
  const slack = 1000;
  const longer = fc.array(fc.oneof(response, fc.constantFrom<Reply[]>('refused', 'silence', 'silence')), {
    minLength: 1,
    maxLength: 6,
  });
  const deadline = fc.integer({ min: 1, max: 40 });
  const timeout = fc.constantFrom(1, 5, 20, 60_000);
  await fc.assert(
    fc.asyncProperty(kind, longer, deadline, timeout, fc.nat(15), async (which, script, limit, each, delay) => {
      const { fetch } = server(script);
      const settings = {
        fetch,
        retries: 1000,
        deadline: limit,
        timeout: each,
        retryDelay: delay,
        maxRetryDelay: 60_000,
      };
      const begun = performance.now();
      const error = await calls[which](createThingsClient(settings)).then(
        () => undefined,
        (reason: unknown) => reason,
      );
      expect(performance.now() - begun).toBeLessThan(limit + slack);
      if (script.every((reply) => reply === 'silence')) expect(error).toBeInstanceOf(TimeoutError);
    }),
    { numRuns: 100 },
  );
}, 30_000);
