import { expect, it } from 'vitest';
import { busy, json, recording, refused, thing } from '../test/recording.ts';
import { createThingsClient } from '../test/things.ts';
import { ConnectionError, type CallError } from './errors.ts';
import type { RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';

it('calls the hooks for every attempt, response and wait, without secrets', async () => {
  const events: [string, RequestEvent | ResponseEvent | RetryEvent][] = [];
  const { fetch } = recording(
    json({ error: { message: 'Busy.' } }, 503, { 'X-Request-Id': 'req_1', 'Set-Cookie': 'c=S3CR3T' }),
    json({ ...thing, password: 'S3CR3T' }, 201),
  );
  const things = createThingsClient({
    apiKey: 'S3CR3T',
    fetch,
    onRequest: (event) => events.push(['request', event]),
    onResponse: (event) => events.push(['response', event]),
    onRetry: (event) => events.push(['retry', event]),
  });
  await things.forOwner('me').POST('/things', { body: { colour: 'red', password: 'S3CR3T' } });
  expect(events.map(([kind, { attempts, callId }]) => `${kind} ${attempts} of call ${callId}`)).toEqual([
    'request 1 of call 1',
    'response 1 of call 1',
    'retry 1 of call 1',
    'request 2 of call 1',
    'response 2 of call 1',
  ]);
  expect(JSON.stringify(events)).not.toContain('S3CR3T');
  expect(events[0]?.[1]).toMatchObject({
    api: 'things',
    method: 'POST',
    path: '/things',
    url: 'https://things.example/api/things',
    headers: { 'x-thing-token': '[redacted]', 'thing-account': 'acc_1', 'thing-owner': 'me' },
    body: { colour: 'red', password: '[redacted]' },
  });
  expect(events[1]?.[1]).toMatchObject({
    status: 503,
    headers: { 'x-request-id': 'req_1' },
    duration: expect.any(Number),
  });
  expect(events[2]?.[1]).toMatchObject({ status: 503, error: undefined, delay: expect.any(Number) });
  expect(events[4]?.[1]).toMatchObject({ status: 201, body: { ...thing, password: '[redacted]' } });
});

it('passes no body to hooks if there is none', async () => {
  const bodies: unknown[] = [];
  const { fetch } = recording(new Response(null, { status: 204 }));
  const watch = ({ body }: RequestEvent): unknown => bodies.push(body);
  const init = { params: { path: { id: 't1' } }, body: { reason: 'old' } };
  await createThingsClient({ fetch, onRequest: watch, onResponse: watch }).DELETE('/things/{id}', init);
  await createThingsClient({ fetch, onRequest: watch }).GET('/things');
  expect(bodies).toEqual([{ reason: 'old' }, undefined, undefined]);
});

it('tells the hook onRetry why there was no response', async () => {
  const reasons: (CallError | undefined)[] = [];
  const { fetch } = recording(refused, json({ things: [], pages: 1 }));
  await createThingsClient({ fetch, onRetry: ({ error }) => reasons.push(error) }).GET('/things');
  expect(reasons[0]).toBeInstanceOf(ConnectionError);
});

it('completes a call even if hooks throw or reject', async () => {
  const throwing = (): never => {
    throw new Error('The log is full.');
  };
  const rejecting = async (): Promise<void> => throwing();
  const { fetch, requests } = recording(busy, json({ things: [], pages: 1 }));
  await createThingsClient({ fetch, onRequest: throwing, onResponse: rejecting, onRetry: throwing }).GET('/things');
  expect(requests).toHaveLength(2);
});

it('calls a custom fetch with the URL and a complete init for each attempt', async () => {
  const { fetch, requests, bodies } = recording(busy, json(thing, 201));
  const seen: [string, RequestInit][] = [];
  // The wrapper that everybody writes.
  const tracing: typeof fetch = async (url, init) => {
    seen.push([url as string, init as RequestInit]);
    return fetch(url, { ...init, headers: { ...(init?.headers as Record<string, string>), traceparent: '00' } });
  };
  await createThingsClient({ fetch: tracing })
    .forOwner('me')
    .POST('/things', { body: { colour: 'red' } });
  expect(seen.map(([url]) => url)).toEqual(Array(2).fill('https://things.example/api/things'));
  expect(seen.map(([, init]) => init.method)).toEqual(['POST', 'POST']);
  expect(requests.map(({ headers }) => Object.fromEntries(headers))).toEqual(
    [1, 2].map(() => ({
      'content-type': 'application/json',
      'thing-account': 'acc_1',
      'thing-key': requests[0]?.headers.get('thing-key'),
      'thing-owner': 'me',
      'thing-version': '7',
      traceparent: '00',
      'x-thing-token': 'Token thing_secret_1',
    })),
  );
  expect(bodies).toEqual(['{"colour":"red"}', '{"colour":"red"}']);
});

it('lets a custom fetch replace the response', async () => {
  const { fetch } = recording(json(thing));
  const painting: typeof fetch = async (url, init) =>
    json({ ...((await (await fetch(url, init)).json()) as object), colour: 'blue' });
  const { data } = await createThingsClient().GET('/things/{id}', {
    params: { path: { id: 't1' } },
    ...{ fetch: painting },
  });
  expect(data.colour).toBe('blue');
});
