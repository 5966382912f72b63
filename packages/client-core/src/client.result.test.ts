import { expect, it } from 'vitest';
import type { Middleware } from 'openapi-fetch';
import { busy, failure, json, recording, refused, thing } from '../test/recording.ts';
import { createThingsClient, createThingsResultClient, type ThingsClient } from '../test/things.ts';
import { ConnectionError, NotFoundError, ResponseTooLargeError, ServerError } from './errors.ts';

const params = { path: { id: 't1' } };

it('has the methods of openapi-fetch, and calls the method that `request` names', async () => {
  const { fetch, requests } = recording(json({}));
  const things = createThingsResultClient({ fetch }) as unknown as Record<
    string,
    (...rest: unknown[]) => Promise<unknown>
  >;
  const methods = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'];
  for (const method of methods) await things[method]?.('/work');
  await things['request']?.('post', '/work');
  expect(requests.map(({ method }) => method)).toEqual([...methods, 'POST']);
  expect(typeof things['TRACE']).toBe('function');
});

it('returns the body of an error response as `error`, and the failure if there is no body', async () => {
  const replies = [
    json({ error: { message: 'None.' } }, 404),
    new Response('<html>', { status: 502 }),
    new Response(null, { status: 500 }),
    json(null, 500),
  ];
  const things = createThingsResultClient({ fetch: recording(...replies).fetch, retries: 0 });
  const results = [];
  for (const _ of replies) results.push(await things.GET('/things'));
  expect(results[0]).toMatchObject({ error: { error: { message: 'None.' } }, response: { status: 404 } });
  expect(results[0]?.failure).toBeInstanceOf(NotFoundError);
  expect(results[1]?.error).toBe('<html>');
  for (const { error, failure: thrown } of results.slice(2)) {
    expect(error).toBe(thrown);
    expect(thrown).toBeInstanceOf(ServerError);
  }
});

it.each([
  ['a 204', new Response(null, { status: 204 })],
  ['a 205', new Response(null, { status: 205 })],
  ['a length of 0', new Response(null, { headers: { 'Content-Length': '0' } })],
  ['an empty body', new Response('')],
])('returns undefined for %s', async (_, response) => {
  const { data, error } = await createThingsResultClient({ fetch: recording(response).fetch }).GET('/things');
  expect([data, error]).toEqual([undefined, undefined]);
});

it('reads the body as `parseAs` says', async () => {
  const { fetch } = recording(json(thing));
  const things = createThingsResultClient({ fetch });
  const text = JSON.stringify(thing);
  expect((await things.GET('/things/{id}', { params, parseAs: 'text' })).data).toBe(text);
  expect((await things.GET('/things/{id}', { params, parseAs: 'json' })).data).toEqual(thing);
  expect(await (await things.GET('/things/{id}', { params, parseAs: 'blob' })).data?.text()).toBe(text);
  const { data: buffer } = await things.GET('/things/{id}', { params, parseAs: 'arrayBuffer' });
  expect(new TextDecoder().decode(buffer)).toBe(text);
  const { data: stream, response } = await things.GET('/things/{id}', { params, parseAs: 'stream' });
  expect(response.bodyUsed).toBe(false);
  expect(await new Response(stream).text()).toBe(text);
  const small = createThingsResultClient({ fetch, maxResponseBytes: 3 });
  for (const parseAs of ['text', 'blob', 'arrayBuffer'] as const) {
    const error = await failure(small.GET('/things/{id}', { params, parseAs }));
    expect(error).toBeInstanceOf(ResponseTooLargeError);
  }
});

it('uses the fetch, the base URL and the serializers of a call, else those of the client', async () => {
  const { fetch, requests, bodies } = recording(json({}));
  const things = createThingsResultClient({
    fetch: () => Promise.reject(new Error('The fetch of the client was called.')),
  });
  await things.POST('/things', {
    params: { header: { 'Thing-Owner': 'me' }, query: { a: [1, 2] } as never },
    body: { colour: 'red' },
    fetch,
    baseUrl: 'https://other.example/',
    querySerializer: { array: { style: 'form', explode: false } },
    bodySerializer: (body) => `<colour>${body.colour}</colour>`,
    pathSerializer: (path) => `${path}/x`,
    headers: { 'Content-Type': 'text/xml' },
  });
  expect(requests[0]?.url).toBe('https://other.example/things?a=1,2');
  expect(requests[0]?.headers.get('content-type')).toBe('text/xml');
  expect(bodies).toEqual(['<colour>red</colour>']);
  await things.GET('/things/{id}', {
    params,
    fetch,
    pathSerializer: (path, { id }) => path.replace('{id}', `<${id}>`),
  });
  expect(requests[1]?.url).toBe('https://things.example/api/things/%3Ct1%3E');
  await expect(things.GET('/things', { baseUrl: 'ftp://x' })).rejects.toThrow(/^baseUrl must be /);
});

it('lets the signal of a call end a stream that is being read', async () => {
  const controller = new AbortController();
  const fetch = async ({ signal }: Request): Promise<Response> =>
    new Response(
      new ReadableStream({ start: (stream) => signal.addEventListener('abort', () => stream.error(signal.reason)) }),
    );
  const things = createThingsResultClient({ fetch });
  const { data } = await things.GET('/things', { parseAs: 'stream', signal: controller.signal });
  const reading = data?.getReader().read();
  controller.abort(new Error('Enough.'));
  await expect(reading).rejects.toThrow('Enough.');
});

it('gives the serializer of bodies the headers of the call', async () => {
  const { fetch, bodies } = recording(json({}));
  const things = createThingsResultClient({ fetch, headers: { 'X-A': '1', 'X-B': '2' } });
  const bodySerializer = (_: unknown, headers?: Headers): string => JSON.stringify([...(headers ?? [])]);
  await things.POST('/work', { body: {}, bodySerializer, headers: { 'X-B': null } });
  expect(bodies[0]).toContain('["x-a","1"]');
  expect(bodies[0]).not.toContain('x-b');
});

it('sends forms in the media type that the caller names', async () => {
  const { fetch, requests, bodies } = recording(json({}));
  const things = createThingsResultClient({ fetch });
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  await things.POST('/work', { body: { a: '1 2' }, headers });
  const form = new FormData();
  form.set('a', '1');
  await things.POST('/work', { body: form });
  expect(bodies[0]).toBe('a=1+2');
  expect(requests[1]?.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
});

it('gives a custom fetch a request of the given class with all options, and a complete init', async () => {
  class MyRequest extends Request {}
  const seen: [Request, RequestInit][] = [];
  const things = createThingsResultClient({
    ...{ Request: MyRequest, requestInitExt: { dispatcher: 'agent' } },
    fetch: async (request, init) => (seen.push([request, init]), json({})),
  });
  await things.GET('/things', { credentials: 'include', custom: 7 });
  const [request, init] = seen[0] as [Request, RequestInit];
  expect(request).toBeInstanceOf(MyRequest);
  expect(request).toMatchObject({ credentials: 'include', custom: 7 });
  expect(init).toMatchObject({ dispatcher: 'agent', headers: { 'x-thing-token': 'Token thing_secret_1' } });
});

it('runs onRequest in order and onResponse in reverse, for each call and not for each attempt', async () => {
  const { fetch, requests } = recording(busy, json(thing));
  const things = createThingsResultClient({ fetch });
  const log: string[] = [];
  const ids = new Set<string>();
  const create = (name: string): Middleware => ({
    onRequest({ request, schemaPath, params: given, options, id }) {
      ids.add(id);
      log.push(`${name} ${request.method} ${schemaPath} ${String(given.path?.['id'])} ${options.baseUrl}`);
      request.headers.set(`x-${name}`, 'yes');
      return name === 'two'
        ? new Request(request, { headers: { ...Object.fromEntries(request.headers), last: name } })
        : undefined;
    },
    async onResponse({ response, id }) {
      ids.add(id);
      log.push(`${name} ${response.status}`);
      const body = (await response.json()) as typeof thing;
      return Response.json({ ...body, colour: `${body.colour}-${name}` }, { status: response.status });
    },
  });
  const one = create('one');
  things.use(one, create('two'));
  const { data } = await things.GET('/things/{id}', { params, middleware: [create('three')] });
  expect(data).toEqual({ ...thing, colour: 'red-three-two-one' });
  const call = 'GET /things/{id} t1 https://things.example/api';
  expect(log).toEqual([`one ${call}`, `two ${call}`, `three ${call}`, 'three 200', 'two 200', 'one 200']);
  expect(ids.size).toBe(1);
  expect(requests).toHaveLength(2);
  for (const { headers } of requests) {
    expect(['x-one', 'x-two', 'x-three', 'last'].map((name) => headers.get(name))).toEqual([
      'yes',
      'yes',
      'yes',
      'two',
    ]);
  }
  things.eject(one);
  expect((await things.GET('/things/{id}', { params })).data?.colour).toBe('red-two');
});

it('retries a POST with the same key and body through middleware', async () => {
  const { fetch, requests, bodies } = recording(busy, refused, json(thing, 201));
  const things = createThingsResultClient({ fetch }).forOwner('me');
  things.use({ onRequest: ({ request }) => void request.headers.set('x-signed', 'yes') });
  const { data } = await things.POST('/things', { body: { colour: 'red' } });
  expect(data).toEqual(thing);
  expect(bodies).toEqual([1, 2, 3].map(() => '{"colour":"red"}'));
  expect(new Set(requests.map(({ headers }) => headers.get('thing-key'))).size).toBe(1);
  expect(requests.map(({ headers }) => headers.get('x-signed'))).toEqual(['yes', 'yes', 'yes']);
});

it('sends nothing and calls nothing else if onRequest returns a response', async () => {
  const { fetch, requests } = recording(json({}));
  const things = createThingsResultClient({ fetch });
  const fail = (): never => {
    throw new Error('Another function was called.');
  };
  things.use({ onResponse: fail }, { onRequest: () => json(thing) }, { onRequest: fail });
  expect((await things.GET('/things/{id}', { params })).data).toEqual(thing);
  expect(requests).toEqual([]);
});

it('lets onError replace a failure by a response or by another error', async () => {
  const { fetch } = recording(refused);
  const things = createThingsResultClient({ fetch, retries: 0 });
  const seen: unknown[] = [];
  const translate: Middleware = { onError: ({ error }) => (seen.push(error), new Error('Offline.')) };
  things.use({ onError: ({ error }) => void seen.push(error) }, translate);
  expect(await failure(things.GET('/things'))).toMatchObject({ message: 'Offline.' });
  expect(seen[0]).toBeInstanceOf(ConnectionError);
  expect(seen[1]).toMatchObject({ message: 'Offline.' });
  const rescue: Middleware = { onError: () => json(thing) };
  expect((await things.GET('/things/{id}', { params, middleware: [rescue] })).data).toEqual(thing);
});

it('refuses what is not middleware, and a wrong return value', async () => {
  const things = createThingsResultClient({ fetch: recording(json({})).fetch });
  expect(() => things.use((() => {}) as never)).toThrow('Middleware must be an object');
  things.use({ onRequest: () => 7 as never });
  await expect(things.GET('/things')).rejects.toThrow('onRequest: must return new Request() or Response()');
});

it('does not offer middleware on a client that throws', () => {
  const things = createThingsClient() as ThingsClient & Record<string, unknown>;
  expect([things['use'], things['eject'], things['request']]).toEqual([undefined, undefined, undefined]);
});
