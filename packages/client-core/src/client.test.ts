import { describe, expect, it } from 'vitest';
import { busy, failure, json, recording } from '../test/recording.ts';
import { createThingsClient, type ThingsClient } from '../test/things.ts';
import {
  AbortError,
  ConflictError,
  ConnectionError,
  DecodeError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnexpectedStatusError,
  type ApiError,
  type CallError,
} from './errors.ts';
import type { RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';

const thing = { id: 't1', colour: 'red' };
const refused = new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED 127.0.0.1:1') });
const never = (request: Request): Promise<Response> =>
  new Promise((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)));

describe('a call', () => {
  it('sends credentials, fixed headers, headers of your own and what the operation takes', async () => {
    const { fetch, requests, bodies } = recording(json(thing, 201));
    const things = createThingsClient({ fetch, headers: { 'X-Trace': 'abc' } });
    const { data, response } = await things.POST('/things', {
      params: { header: { 'Thing-Owner': 'me', 'Thing-Key': 'k' } },
      body: { colour: 'red' },
    });
    expect(data).toEqual(thing);
    expect(response.status).toBe(201);
    const request = requests[0] as Request;
    expect(`${request.method} ${request.url}`).toBe('POST https://things.example/api/things');
    expect(Object.fromEntries(request.headers)).toMatchObject({
      'x-thing-token': 'Token thing_secret_1',
      'thing-account': 'acc_1',
      'thing-version': '7',
      'thing-owner': 'me',
      'x-trace': 'abc',
      'content-type': 'application/json',
    });
    expect(bodies).toEqual(['{"colour":"red"}']);
  });

  it('takes another address and headers in any form that fetch knows', async () => {
    const { fetch, requests } = recording(json(thing));
    const things = createThingsClient({
      fetch,
      baseUrl: 'http://localhost:4010/things/',
      headers: new Headers({ 'X-Trace': 'abc' }),
    });
    await things.GET('/things/{id}', { params: { path: { id: 't1' } }, headers: new Headers({ 'X-Span': 'd' }) });
    expect(requests[0]?.url).toBe('http://localhost:4010/things/things/t1');
    expect(requests[0]?.headers.get('x-trace')).toBe('abc');
    expect(requests[0]?.headers.get('x-span')).toBe('d');
    expect(requests[0]?.headers.get('thing-version')).toBe('7');
  });

  it('takes what is undefined for not given', async () => {
    const { fetch, requests } = recording(json(thing));
    const unset = { baseUrl: undefined, retries: undefined, headers: undefined, signal: undefined };
    const things = createThingsClient({ fetch, ...unset, ...({ redirect: undefined } as object) });
    await things.GET('/things/{id}', { params: { path: { id: 't1' } }, ...({ redirect: undefined } as object) });
    expect(requests[0]?.url).toBe('https://things.example/api/things/t1');
    expect(requests[0]?.redirect).toBe('manual');
  });

  it('uses the fetch there is when the call is made, where none is given', async () => {
    const original = globalThis.fetch;
    const things = createThingsClient();
    try {
      globalThis.fetch = async (input) => json({ id: String(input), colour: 'red' });
      const { data } = await things.GET('/things/{id}', { params: { path: { id: 't1' } } });
      expect(data.id).toBe('https://things.example/api/things/t1');
    } finally {
      globalThis.fetch = original;
    }
  });

  it('gives the raw answer, whose text can still be read', async () => {
    const { fetch } = recording(json(thing, 200, { 'X-Extra': '1' }));
    const { response } = await createThingsClient({ fetch }).GET('/things/{id}', { params: { path: { id: 't1' } } });
    expect(response.headers.get('x-extra')).toBe('1');
    expect(await response.text()).toBe(JSON.stringify(thing));
  });

  it('writes arrays in a query as the contract says, and gives CSV as text', async () => {
    const { fetch, requests } = recording(new Response('id,colour\n', { headers: { 'Content-Type': 'text/csv' } }));
    const { data } = await createThingsClient({ fetch }).GET('/things.csv', { params: { query: { ids: ['a', 'b'] } } });
    expect(data).toBe('id,colour\n');
    expect(requests[0]?.url).toBe('https://things.example/api/things.csv?ids=a,b');
  });

  it('sends a body with DELETE, and gives nothing for a 204', async () => {
    const { fetch, requests, bodies } = recording(new Response(null, { status: 204 }));
    const { data } = await createThingsClient({ fetch }).DELETE('/things/{id}', {
      params: { path: { id: 't1' } },
      body: { reason: 'old' },
    });
    expect(data).toBeUndefined();
    expect(requests[0]?.method).toBe('DELETE');
    expect(bodies).toEqual(['{"reason":"old"}']);
  });

  it.each(['', '.', '..'])('refuses "%s" as a path parameter before anything is sent', async (id) => {
    const { fetch, requests } = recording(json(thing));
    for (const errors of ['throw', 'result'] as const) {
      const things = createThingsClient({ fetch, errors });
      expect(await failure(things.GET('/things/{id}', { params: { path: { id } } }))).toBeInstanceOf(TypeError);
    }
    expect(requests).toEqual([]);
  });

  it('follows no redirect, since the credentials would go along, unless it is told to', async () => {
    const { fetch, requests } = recording(
      new Response(null, { status: 302, headers: { Location: 'https://other.example' } }),
    );
    const error = await failure(createThingsClient({ fetch }).GET('/things'));
    expect(error).toBeInstanceOf(UnexpectedStatusError);
    expect(error).toMatchObject({ status: 302, attempts: 1 });
    expect(requests[0]?.redirect).toBe('manual');
    await failure(createThingsClient({ fetch, redirect: 'follow' }).GET('/things'));
    expect(requests[1]?.redirect).toBe('follow');
  });
});

describe('retries', () => {
  it.each([408, 429, 500, 502, 503, 504])('a %d', async (status) => {
    const { fetch, requests } = recording(json({}, status), json(thing));
    const { data } = await createThingsClient({ fetch }).GET('/things/{id}', { params: { path: { id: 't1' } } });
    expect(data).toEqual(thing);
    expect(requests).toHaveLength(2);
  });

  it.each([400, 401, 403, 404, 409, 422])('no %d', async (status) => {
    const { fetch, requests } = recording(json({}, status));
    expect(await failure(createThingsClient({ fetch }).GET('/things'))).toMatchObject({ status, attempts: 1 });
    expect(requests).toHaveLength(1);
  });

  it('a failure of the network, and a body that is cut off', async () => {
    const cut = (): Response =>
      new Response(
        new ReadableStream({
          start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')),
          pull: (controller) => controller.error(new TypeError('terminated')),
        }),
      );
    const { fetch, requests } = recording(refused, () => cut(), json(thing));
    const { data } = await createThingsClient({ fetch }).GET('/things/{id}', { params: { path: { id: 't1' } } });
    expect(data).toEqual(thing);
    expect(requests).toHaveLength(3);
  });

  it('twice by default, then gives up with the last answer', async () => {
    const { fetch, requests } = recording(busy);
    const error = await failure(createThingsClient({ fetch }).GET('/things'));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 503, attempts: 3, message: expect.stringContaining('Busy.') });
    expect(requests).toHaveLength(3);
  });

  it('as often as a client or a call says, also not at all', async () => {
    const { fetch, requests } = recording(busy);
    const things = createThingsClient({ fetch, retries: 0 });
    expect(await failure(things.GET('/things'))).toMatchObject({ attempts: 1 });
    expect(await failure(things.GET('/things', { retries: 4 }))).toMatchObject({ attempts: 5 });
    expect(await failure(things.GET('/things', { retries: undefined }))).toMatchObject({ attempts: 1 });
    expect(requests).toHaveLength(7);
  });

  it('PUT and DELETE with their bodies', async () => {
    const { fetch, bodies } = recording(busy, json(thing), busy, new Response(null, { status: 204 }));
    const things = createThingsClient({ fetch });
    await things.PUT('/things/{id}', { params: { path: { id: 't1' } }, body: { colour: 'blue' } });
    await things.DELETE('/things/{id}', { params: { path: { id: 't1' } }, body: { reason: 'old' } });
    expect(bodies).toEqual(['{"colour":"blue"}', '{"colour":"blue"}', '{"reason":"old"}', '{"reason":"old"}']);
  });

  it('never POST or PATCH where the contract has no key', async () => {
    for (const reply of [busy, json({}, 429, { 'Retry-After': '0' }), refused]) {
      const { fetch, requests } = recording(reply);
      const things = createThingsClient({ fetch });
      expect(await failure(things.POST('/work', { body: {} }))).toMatchObject({ attempts: 1 });
      const sameKey = { 'Thing-Key': 'k' };
      expect(await failure(things.POST('/work', { body: {}, headers: sameKey }))).toMatchObject({ attempts: 1 });
      const params = { path: { id: 't1' } };
      expect(await failure(things.PATCH('/things/{id}', { params, body: { colour: 'x' } }))).toMatchObject({
        attempts: 1,
      });
      expect(requests).toHaveLength(3);
    }
  });

  it('a 409 where the contract says that it passes, with Retry-After where it says so', async () => {
    const conflict = json({ error: { code: 'not_your_colour', message: 'Wait.' } }, 409);
    const asked = json({}, 409, { 'Retry-After': '0' });
    const params = { path: { id: 't1' } };
    const post = recording(conflict, json(thing, 201));
    await createThingsClient({ fetch: post.fetch })
      .forOwner('me')
      .POST('/things', { body: { colour: 'red' } });
    expect(post.requests).toHaveLength(2);
    const put = recording(asked, conflict);
    const error = await failure(createThingsClient({ fetch: put.fetch }).PUT('/things/{id}', { params, body: {} }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error).toMatchObject({ code: 'not_your_colour', attempts: 2 });
    const remove = recording(asked);
    const init = { params, body: { reason: 'old' } };
    expect(await failure(createThingsClient({ fetch: remove.fetch }).DELETE('/things/{id}', init))).toMatchObject({
      attempts: 1,
    });
  });

  it('after as long as the server asks for, up to the cap', async () => {
    const delays: number[] = [];
    const onRetry = ({ delay }: RetryEvent): unknown => delays.push(delay);
    const { fetch } = recording(
      json({}, 429, { 'Retry-After': '7' }),
      json({}, 503, { 'Retry-After-Ms': '3' }),
      busy,
      json({ things: [], pages: 1 }),
    );
    await createThingsClient({ fetch, retries: 3, retryDelay: 4, maxRetryDelay: 20, onRetry }).GET('/things');
    expect(delays.slice(0, 2)).toEqual([20, 3]);
    expect(delays[2]).toBeGreaterThanOrEqual(8);
    expect(delays[2]).toBeLessThanOrEqual(16);
  });
});

describe('the key of idempotency', () => {
  const create = { body: { colour: 'red' } };

  it('is made where the contract has it, another for each call, the same for each attempt', async () => {
    const { fetch, requests } = recording(busy, refused, json(thing, 201), json(thing, 201));
    const mine = createThingsClient({ fetch }).forOwner('me');
    await mine.POST('/things', create);
    await mine.POST('/things', create);
    const [first, second, third, fourth] = requests.map(({ headers }) => headers.get('thing-key'));
    expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect([second, third]).toEqual([first, first]);
    expect(fourth).not.toBe(first);
  });

  it('is not sent where the contract does not have it', async () => {
    const { fetch, requests } = recording(json({}));
    await createThingsClient({ fetch }).POST('/work', { body: {} });
    expect(requests[0]?.headers.has('thing-key')).toBe(false);
  });

  it('is yours where you give one, in whatever way', async () => {
    const { fetch, requests } = recording(json(thing, 201));
    const mine = createThingsClient({ fetch }).forOwner('me');
    await mine.POST('/things', { ...create, idempotencyKey: 'mine' });
    await mine.POST('/things', { ...create, params: { header: { 'Thing-Key': 'mine' } } });
    await mine.POST('/things', { ...create, headers: { 'thing-key': 'mine' } });
    await mine.POST('/things', { ...create, headers: new Headers({ 'THING-KEY': 'mine' }) });
    expect(requests.map(({ headers }) => headers.get('thing-key'))).toEqual(['mine', 'mine', 'mine', 'mine']);
  });

  it('missing, because it was taken away, makes a POST unsafe to repeat and leaves PUT as it is', async () => {
    const { fetch, requests } = recording(busy);
    const things = createThingsClient({ fetch });
    const headers = { 'Thing-Key': null };
    expect(await failure(things.forOwner('me').POST('/things', { ...create, headers }))).toMatchObject({ attempts: 1 });
    const params = { path: { id: 't1' } };
    expect(await failure(things.PUT('/things/{id}', { params, body: {}, headers }))).toMatchObject({ attempts: 3 });
    expect(requests.some((request) => request.headers.has('thing-key'))).toBe(false);
  });
});

describe('time', () => {
  it('ends an attempt, and the next one has its own', async () => {
    const { fetch, requests } = recording(never, json(thing));
    const things = createThingsClient({ fetch, timeout: 20 });
    const { data } = await things.GET('/things/{id}', { params: { path: { id: 't1' } } });
    expect(data).toEqual(thing);
    expect(requests[0]?.signal.aborted).toBe(true);
    expect(requests[1]?.signal.aborted).toBe(false);
  });

  it('covers the body', async () => {
    const slow = (): Response =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{')) }));
    const { fetch, requests } = recording(() => slow());
    const error = await failure(createThingsClient({ fetch, timeout: 10 }).GET('/things'));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ attempts: 3 });
    expect((error as TimeoutError).response).toBeUndefined();
    expect(requests).toHaveLength(3);
  });

  it('ends the call at its deadline, waiting included', async () => {
    const { fetch, requests } = recording(never);
    const begun = performance.now();
    const error = await failure(
      createThingsClient({ fetch, deadline: 30, retries: 100, retryDelay: 500 }).GET('/things'),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(performance.now() - begun).toBeLessThan(500);
    expect(requests).toHaveLength(1);
  });

  it('is not spent on a wait that would outlast the deadline: the failure is given at once', async () => {
    const { fetch, requests } = recording(json({}, 429, { 'Retry-After': '30' }));
    const begun = performance.now();
    const error = await failure(createThingsClient({ fetch }).GET('/things', { deadline: 10_000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfter: 30_000, attempts: 1 });
    expect(performance.now() - begun).toBeLessThan(500);
    expect(requests).toHaveLength(1);
  });

  it('ends when the caller says so: before, during and between attempts', async () => {
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
});

describe('failures', () => {
  const params = { path: { id: 't1' } };
  const missing = json({ error: { code: 'no_such_thing', message: 'There is no such thing.' } }, 404);

  it('are thrown', async () => {
    const things = createThingsClient({ fetch: recording(missing).fetch });
    const error = (await failure(things.GET('/things/{id}', { params }))) as ApiError;
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ api: 'things', method: 'GET', path: '/things/{id}', code: 'no_such_thing' });
    expect(await error.response.text()).toContain('no_such_thing');
  });

  it('are results, where that is chosen', async () => {
    const things = createThingsClient({ fetch: recording(missing, json(thing)).fetch, errors: 'result' });
    const { data, error, response } = await things.GET('/things/{id}', { params });
    expect(data).toBeUndefined();
    expect(error).toBeInstanceOf(NotFoundError);
    expect(response).toBe((error as NotFoundError).response);
    const second = await things.GET('/things/{id}', { params });
    expect(second.error).toBeUndefined();
    expect(second.data).toEqual(thing);
  });

  it('of the network have no answer, and the cause', async () => {
    const { fetch } = recording(refused);
    const { error, response } = await createThingsClient({ fetch, errors: 'result' }).GET('/things');
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error?.cause).toBe(refused);
    expect(error?.message).toBe(
      'GET /things got no whole answer: connect ECONNREFUSED 127.0.0.1:1. Check `baseUrl` and the network.',
    );
    expect(response).toBeUndefined();
  });

  it('of a body are told from those of the API, and not repeated', async () => {
    const html = new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } });
    for (const broken of [html, new Response('{"things":[{"id":"t'), new Response('')]) {
      const { fetch, requests } = recording(broken);
      const { error, response } = await createThingsClient({ fetch, errors: 'result' }).GET('/things');
      expect(error).toBeInstanceOf(DecodeError);
      expect(response?.status).toBe(200);
      expect(requests).toHaveLength(1);
    }
  });

  it('without a body are what their status says', async () => {
    const empty = new Response(null, { status: 500, headers: { 'Content-Length': '0' } });
    const error = await failure(createThingsClient({ fetch: recording(empty).fetch, retries: 0 }).GET('/things'));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ body: undefined, text: '' });
  });

  it('carry no credential, not even in what they print', async () => {
    const { fetch } = recording(missing);
    const error = (await failure(createThingsClient({ fetch }).GET('/things/{id}', { params }))) as Error;
    const { inspect } = await import('node:util');
    expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('thing_secret_1');
  });
});

describe('acting for somebody', () => {
  it('says for whom with the operations that take it, and with no other', async () => {
    const { fetch, requests } = recording(json(thing, 201));
    const mine = createThingsClient({ fetch }).forOwner('me');
    await mine.POST('/things', { body: { colour: 'red' } });
    await mine.POST('/things', { body: { colour: 'red' }, params: { header: { 'Thing-Owner': 'another' } } });
    await mine.forOwner('third').POST('/things', { body: { colour: 'red' } });
    await mine.GET('/things/{id}', { params: { path: { id: 't1' } } });
    expect(requests.map(({ headers }) => headers.get('thing-owner'))).toEqual(['me', 'another', 'third', null]);
  });

  it.each(['', ' ', undefined])('refuses %j', (id) => {
    expect(() => createThingsClient().forOwner(id as string)).toThrow('forOwner: the id is empty.');
  });
});

describe('paginating', () => {
  it('goes on to the last page', async () => {
    const { fetch, requests } = recording((request) => {
      const page = Number(new URL(request.url).searchParams.get('page'));
      return json({ things: [{ id: `t${page}` }], pages: 3 });
    });
    const ids: string[] = [];
    for await (const { id } of createThingsClient({ fetch }).paginate('/things', {
      params: { query: { colour: 'red' } },
    })) {
      ids.push(id);
    }
    expect(ids).toEqual(['t1', 't2', 't3']);
    expect(requests.map(({ url }) => new URL(url).search)).toEqual([
      '?page=1&colour=red',
      '?page=2&colour=red',
      '?page=3&colour=red',
    ]);
  });

  it('asks for no page before the one before is used up', async () => {
    const { fetch, requests } = recording(json({ things: [thing, thing], pages: 9 }));
    for await (const { id } of createThingsClient({ fetch }).paginate('/things')) if (id) break;
    expect(requests).toHaveLength(1);
  });

  it('makes each page a call of its own, with retries, and throws what a call throws', async () => {
    const flaky = recording(busy, json({ flags: ['a'], more: true }), busy, json({ flags: ['b'], more: false }));
    const flags: string[] = [];
    for await (const flag of createThingsClient({ fetch: flaky.fetch }).paginate('/flags')) flags.push(flag);
    expect(flags).toEqual(['a', 'b']);
    const things = createThingsClient({ fetch: recording(busy).fetch, errors: 'result', retries: 0 });
    expect(await failure(things.paginate('/things').next())).toBeInstanceOf(ServerError);
  });

  it('refuses a path that gives no list', async () => {
    const { fetch, requests } = recording(json({}));
    const things = createThingsClient({ fetch });
    expect(await failure(things.paginate('/things/{id}' as '/things').next())).toMatchObject({
      message: 'GET /things/{id} gives no list.',
    });
    expect(requests).toEqual([]);
  });
});

describe('hooks', () => {
  it('see every attempt, answer and wait, without secrets', async () => {
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

  it('see no body where there is none', async () => {
    const bodies: unknown[] = [];
    const { fetch } = recording(new Response(null, { status: 204 }));
    const watch = ({ body }: RequestEvent): unknown => bodies.push(body);
    const init = { params: { path: { id: 't1' } }, body: { reason: 'old' } };
    await createThingsClient({ fetch, onRequest: watch, onResponse: watch }).DELETE('/things/{id}', init);
    await createThingsClient({ fetch, onRequest: watch }).GET('/things');
    expect(bodies).toEqual([{ reason: 'old' }, undefined, undefined]);
  });

  it('are told why there was no answer', async () => {
    const reasons: (CallError | undefined)[] = [];
    const { fetch } = recording(refused, json({ things: [], pages: 1 }));
    await createThingsClient({ fetch, onRetry: ({ error }) => reasons.push(error) }).GET('/things');
    expect(reasons[0]).toBeInstanceOf(ConnectionError);
  });

  it('cannot break a call, whether they throw or reject', async () => {
    const throwing = (): never => {
      throw new Error('The log is full.');
    };
    const rejecting = async (): Promise<void> => throwing();
    const { fetch, requests } = recording(busy, json({ things: [], pages: 1 }));
    await createThingsClient({ fetch, onRequest: throwing, onResponse: rejecting, onRetry: throwing }).GET('/things');
    expect(requests).toHaveLength(2);
  });
});

describe('a fetch of your own', () => {
  it('gets a request for each attempt, with everything in it, and can send another', async () => {
    const { fetch, requests, bodies } = recording(busy, json(thing, 201));
    const seen: Request[] = [];
    const signing = async (request: Request): Promise<Response> => {
      seen.push(request);
      return fetch(new Request(request, { headers: { ...Object.fromEntries(request.headers), 'X-Signed': 'yes' } }));
    };
    await createThingsClient({ fetch: signing })
      .forOwner('me')
      .POST('/things', { body: { colour: 'red' } });
    expect(seen.map(({ headers }) => headers.get('thing-owner'))).toEqual(['me', 'me']);
    expect(seen[0]?.headers.get('thing-key')).toBe(requests[1]?.headers.get('thing-key'));
    expect(requests.map(({ headers }) => headers.get('x-signed'))).toEqual(['yes', 'yes']);
    expect(bodies).toEqual(['{"colour":"red"}', '{"colour":"red"}']);
  });

  it('can put another answer in place of the one that came', async () => {
    const { fetch } = recording(json(thing));
    const painting = async (request: Request): Promise<Response> =>
      json({ ...((await (await fetch(request)).json()) as object), colour: 'blue' });
    const { data } = await createThingsClient().GET('/things/{id}', {
      params: { path: { id: 't1' } },
      ...{ fetch: painting },
    });
    expect(data.colour).toBe('blue');
  });
});

describe('what is wrong with a call is said before anything is sent', () => {
  it.each<[string, (things: ThingsClient) => Promise<unknown>]>([
    ['a header that none can be', (things) => things.GET('/things', { headers: { 'no header': 'x' } })],
    ['a value that none can have', (things) => things.GET('/things', { headers: { 'X-Trace': 'a\nb' } })],
    [
      'a key that no header can carry',
      (things) => things.forOwner('me').POST('/things', { body: { colour: 'red' }, idempotencyKey: 'a\nb' }),
    ],
    ['a body that is no JSON', (things) => things.POST('/work', { body: { big: 1n } })],
  ])('%s', async (_, call) => {
    const { fetch, requests } = recording(json({}));
    expect(await failure(call(createThingsClient({ fetch, errors: 'result' }) as never))).toBeInstanceOf(TypeError);
    expect(requests).toEqual([]);
  });

  it('also of what a client is made of, without repeating what may be secret', () => {
    const headers = { 'X-Trace': 'a\nb' };
    expect(() => createThingsClient({ headers })).toThrow(/^No header can be called "X-Trace", or none can carry this/);
    expect(() => createThingsClient().forOwner('a\nb')).toThrow(/^No header can be called "Thing-Owner"/);
  });
});
