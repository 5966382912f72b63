import { expect, it } from 'vitest';
import { failure, json, recording, thing } from '../test/recording.ts';
import {
  createBoth,
  createThingsClient,
  createThingsResultClient,
  definition,
  type Api,
  type ThingsClient,
} from '../test/things.ts';
import { createClient } from './index.ts';
import { UnexpectedStatusError } from './errors.ts';

it('sends credentials, fixed headers, custom headers, and the parameters and the body of the operation', async () => {
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

it('accepts another base URL, and headers in any form that fetch accepts', async () => {
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

it.each<[string, Record<string, string | null>, Record<string, string | null>, Record<string, string | null>]>([
  ['content-type', {}, {}, { 'content-type': 'application/json' }],
  ['content-type', { 'Content-Type': 'application/my-json' }, {}, { 'content-type': 'application/my-json' }],
  ['content-type', { 'Content-Type': null }, {}, { 'content-type': null }],
  ['content-type', { 'Content-Type': null }, { 'Content-Type': 'a/b' }, { 'content-type': 'a/b' }],
  ['content-type', { 'Content-Type': 'a/b' }, { 'content-type': null }, { 'content-type': null }],
  ['thing-key', { 'Thing-Key': 'ours' }, {}, { 'thing-key': 'ours' }],
  ['thing-key', { 'Thing-Key': null }, {}, { 'thing-key': null }],
  ['thing-version', { 'Thing-Version': '8' }, { 'Thing-Version': '9' }, { 'thing-version': '9' }],
  ['thing-version', { 'Thing-Version': null }, {}, { 'thing-version': null }],
  ['x-thing-token', { 'X-Thing-Token': 'client' }, {}, { 'x-thing-token': 'client' }],
])('sends the %s of a call, else of the client, else the default: %j, %j', async (name, client, call, expected) => {
  const { fetch, init } = recording(json(thing, 201));
  const mine = createThingsClient({ fetch, headers: client }).forOwner('me');
  await mine.POST('/things', { body: { colour: 'red' }, headers: call });
  const headers = init[0]?.headers as Record<string, string>;
  expect({ [name]: headers[name] ?? null }).toEqual(expected);
});

it('treats undefined options as omitted', async () => {
  const { fetch, requests } = recording(json(thing));
  const unset = { baseUrl: undefined, retries: undefined, headers: undefined, signal: undefined };
  const things = createThingsClient({ fetch, ...unset, ...({ redirect: undefined } as object) });
  await things.GET('/things/{id}', { params: { path: { id: 't1' } }, ...({ redirect: undefined } as object) });
  expect(requests[0]?.url).toBe('https://things.example/api/things/t1');
  expect(requests[0]?.redirect).toBe('manual');
});

it('uses the global fetch at the time of the call by default', async () => {
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

it('returns the status and headers of the response, whose body is already read', async () => {
  const { fetch } = recording(json(thing, 200, { 'X-Extra': '1' }));
  const { response } = await createThingsClient({ fetch }).GET('/things/{id}', { params: { path: { id: 't1' } } });
  expect(response.headers.get('x-extra')).toBe('1');
  expect((response as Response).bodyUsed).toBe(true);
});

it('writes arrays in a query as the contract says, and returns CSV as text', async () => {
  const { fetch, requests } = recording(new Response('id,colour\n', { headers: { 'Content-Type': 'text/csv' } }));
  const { data } = await createThingsClient({ fetch }).GET('/things.csv', { params: { query: { ids: ['a', 'b'] } } });
  expect(data).toBe('id,colour\n');
  expect(requests[0]?.url).toBe('https://things.example/api/things.csv?ids=a,b');
});

it('sends a body with DELETE, and returns undefined for a 204', async () => {
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
  for (const things of createBoth({ fetch })) {
    expect(await failure(things.GET('/things/{id}', { params: { path: { id } } }))).toBeInstanceOf(TypeError);
  }
  expect(requests).toEqual([]);
});

it('does not follow redirects by default, because they would receive the credentials', async () => {
  const { fetch, requests } = recording(
    new Response(null, { status: 302, headers: { Location: 'https://other.example' } }),
  );
  const error = await failure(createThingsClient({ fetch }).GET('/things'));
  expect(error).toBeInstanceOf(UnexpectedStatusError);
  expect(error).toMatchObject({ status: 302, attempts: 1 });
  expect(requests[0]?.redirect).toBe('manual');
});

it('follows redirects only if the secret credential is in Authorization, which fetch removes', async () => {
  const { fetch, requests } = recording(json({}));
  const error = await failure(createThingsClient({ fetch }).GET('/things', { redirect: 'follow' }));
  expect(error).toBeInstanceOf(TypeError);
  expect((error as Error).message).toBe("`redirect: 'follow'` would send X-Thing-Token to other servers.");
  expect(requests).toEqual([]);
  const credentials = [{ option: 'apiKey', header: 'Authorization', secret: true }];
  const options = { fetch, apiKey: 'k', redirect: 'follow' } as const;
  await createClient<Api>({ ...definition, credentials }, options).GET('/things');
  expect(requests[0]?.redirect).toBe('follow');
});

it('sends the target header only with the operations that accept it', async () => {
  const { fetch, requests } = recording(json(thing, 201));
  const mine = createThingsClient({ fetch }).forOwner('me');
  await mine.POST('/things', { body: { colour: 'red' } });
  await mine.POST('/things', { body: { colour: 'red' }, params: { header: { 'Thing-Owner': 'another' } } });
  await mine.forOwner('third').POST('/things', { body: { colour: 'red' } });
  await mine.GET('/things/{id}', { params: { path: { id: 't1' } } });
  expect(requests.map(({ headers }) => headers.get('thing-owner'))).toEqual(['me', 'another', 'third', null]);
});

it.each(['', ' ', undefined])('refuses %j as the id of a target', (id) => {
  expect(() => createThingsClient().forOwner(id as string)).toThrow('forOwner: the id is empty.');
});

it.each<[string, (things: ThingsClient) => Promise<unknown>]>([
  ['an invalid header name', (things) => things.GET('/things', { headers: { 'no header': 'x' } })],
  ['an invalid header value', (things) => things.GET('/things', { headers: { 'X-Trace': 'a\nb' } })],
  [
    'an idempotency key that is not a valid header value',
    (things) => things.forOwner('me').POST('/things', { body: { colour: 'red' }, idempotencyKey: 'a\nb' }),
  ],
  ['a body that JSON cannot represent', (things) => things.POST('/work', { body: { big: 1n } })],
])('refuses %s before anything is sent', async (_, call) => {
  const { fetch, requests } = recording(json({}));
  expect(await failure(call(createThingsResultClient({ fetch }) as never))).toBeInstanceOf(TypeError);
  expect(requests).toEqual([]);
});

it('refuses invalid headers of a client, without repeating values that may be secret', () => {
  const headers = { 'X-Trace': 'a\nb' };
  expect(() => createThingsClient({ headers })).toThrow('Invalid header "X-Trace": check its name and value.');
  expect(() => createThingsClient().forOwner('a\nb')).toThrow(
    'Invalid header "Thing-Owner": check its name and value.',
  );
});
