import { expect, it } from 'vitest';
import { failure, json, recording, refused, thing } from '../test/recording.ts';
import { createBoth, createThingsClient, createThingsResultClient } from '../test/things.ts';
import {
  CallError,
  ConnectionError,
  DecodeError,
  NotFoundError,
  ResponseTooLargeError,
  ServerError,
  type ApiError,
} from './errors.ts';

const params = { path: { id: 't1' } };
const missing = json({ error: { code: 'no_such_thing', message: 'There is no such thing.' } }, 404);

it('throws failures by default', async () => {
  const things = createThingsClient({ fetch: recording(missing).fetch });
  const error = (await failure(things.GET('/things/{id}', { params }))) as ApiError;
  expect(error).toBeInstanceOf(NotFoundError);
  expect(error).toMatchObject({ api: 'things', method: 'GET', path: '/things/{id}', code: 'no_such_thing' });
  expect(error.body).toEqual({ error: { code: 'no_such_thing', message: 'There is no such thing.' } });
  expect((error.response as Response).bodyUsed).toBe(true);
});

it('returns failures from a client that returns results', async () => {
  const things = createThingsResultClient({ fetch: recording(missing, json(thing)).fetch });
  const { data, error, failure: thrown, response } = await things.GET('/things/{id}', { params });
  expect(data).toBeUndefined();
  expect(error).toEqual({ error: { code: 'no_such_thing', message: 'There is no such thing.' } });
  expect(thrown).toBeInstanceOf(NotFoundError);
  expect(response).toBe(thrown?.response);
  const second = await things.GET('/things/{id}', { params });
  expect(second.error).toBeUndefined();
  expect(second.data).toEqual(thing);
});

it('reports a network failure with its cause and without a response', async () => {
  const { fetch } = recording(refused);
  for (const things of createBoth({ fetch })) {
    const error = (await failure(things.GET('/things'))) as ConnectionError;
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error.cause).toBe(refused);
    expect(error.message).toBe(
      'GET /things received no complete response: connect ECONNREFUSED 127.0.0.1:1. Check `baseUrl` and the network.',
    );
    expect(error.response).toBeUndefined();
  }
});

it('reports an unexpected body as a DecodeError, without a retry', async () => {
  const html = new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } });
  for (const broken of [html, new Response('{"things":[{"id":"t')]) {
    const { fetch, requests } = recording(broken);
    for (const things of createBoth({ fetch })) {
      const error = (await failure(things.GET('/things'))) as DecodeError;
      expect(error).toBeInstanceOf(DecodeError);
      expect(error.response.status).toBe(200);
    }
    expect(requests).toHaveLength(2);
  }
});

it('reports an error response without a body by its status', async () => {
  const empty = new Response(null, { status: 500, headers: { 'Content-Length': '0' } });
  const error = await failure(createThingsClient({ fetch: recording(empty).fetch, retries: 0 }).GET('/things'));
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ body: undefined, text: '' });
});

it.each(['', 'localhost:4010/platform', 'ftp://x', 'http://user:S3CR3T@host', 'https://things.example?a=b'])(
  'refuses the base URL %j when the client is created',
  (baseUrl) => {
    expect(() => createThingsClient({ baseUrl })).toThrow(/^baseUrl must /);
    expect(() => createThingsClient({ baseUrl })).not.toThrow('S3CR3T');
  },
);

it.each<[string, () => unknown]>([
  ['throws because of a mistake', () => (undefined as unknown as { tracer: () => string }).tracer()],
  [
    'uses an unknown name',
    () => {
      throw new ReferenceError('tracer is not defined');
    },
  ],
  [
    'refuses the signal of another realm',
    () => {
      throw new TypeError('RequestInit: Expected signal ("AbortSignal {}") to be an instance of AbortSignal.');
    },
  ],
  ['returns undefined', () => undefined],
  ['returns a body instead of a response', () => ({ id: 't1' })],
])('reports a custom fetch that %s as a mistake, without a retry', async (_, act) => {
  let attempts = 0;
  const fetch = async (): Promise<Response> => (attempts++, act() as Response);
  for (const things of createBoth({ fetch })) {
    const error = await failure(things.GET('/things'));
    expect(error).not.toBeInstanceOf(CallError);
    expect(['TypeError', 'ReferenceError']).toContain((error as Error).name);
  }
  expect(attempts).toBe(2);
});

it.each([
  'fetch failed',
  'Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  'terminated',
  'error sending request for url',
  'network error',
])('reports the TypeError "%s" of an engine as a ConnectionError', async (message) => {
  const { fetch, requests } = recording(new TypeError(message));
  expect(await failure(createThingsClient({ fetch }).GET('/things'))).toBeInstanceOf(ConnectionError);
  expect(requests).toHaveLength(3);
});

it('ends at the maximum size of a response, without a retry, also after an error status', async () => {
  for (const status of [200, 503]) {
    const { fetch, requests } = recording(() => new Response('x'.repeat(101), { status }));
    const error = await failure(createThingsClient({ fetch, maxResponseBytes: 100 }).GET('/things'));
    expect(error).toBeInstanceOf(ResponseTooLargeError);
    expect(error).toMatchObject({
      attempts: 1,
      message: 'GET /things returned more than `maxResponseBytes`, 100.',
    });
    expect((error as ResponseTooLargeError).response.status).toBe(status);
    expect(requests).toHaveLength(1);
  }
});

it('keeps only the beginning of a long body on an error', async () => {
  const long = 'x'.repeat(20_000);
  for (const status of [200, 404]) {
    const { fetch } = recording(() => new Response(long, { status }));
    expect(((await failure(createThingsClient({ fetch }).GET('/things'))) as DecodeError).text).toHaveLength(10_000);
  }
  const { fetch } = recording(json({ error: { message: long } }, 404));
  const error = (await failure(createThingsClient({ fetch }).GET('/things'))) as Error;
  expect(error.message.length).toBeLessThan(1200);
});

it.each([
  ['timeout', NaN],
  ['timeout', null],
  ['deadline', NaN],
  ['deadline', '5000'],
  ['retryDelay', NaN],
  ['maxRetryDelay', -1],
  ['retries', -1],
  ['maxResponseBytes', '1kb'],
])('refuses %s: %j of a client and of a call', async (name, value) => {
  const message = new RegExp(`^${name} must be a number of at least 0, got `);
  expect(() => createThingsClient({ [name]: value })).toThrow(message);
  const { fetch, requests } = recording(json({}));
  await expect(createThingsClient({ fetch }).GET('/things', { [name]: value })).rejects.toThrow(message);
  expect(requests).toEqual([]);
});

it('does not show bodies, responses and header values when an error is printed or converted to JSON', async () => {
  const { inspect } = await import('node:util');
  const headers = { 'Set-Cookie': 'c=S3CR3T' };
  const replies = [
    new Response('{"token":"S3CR3T', { headers }),
    new Response('S3CR3T', { status: 404, headers }),
    json({ token: 'S3CR3T' }, 500, headers),
    new Response('S3CR3T'.repeat(9), { headers }),
  ];
  for (const reply of replies) {
    const things = createThingsClient({ fetch: recording(reply).fetch, retries: 0, maxResponseBytes: 50 });
    const error = (await failure(things.GET('/things'))) as CallError;
    expect(error).toBeInstanceOf(CallError);
    expect(inspect(error, { depth: 10 })).not.toContain('S3CR3T');
    expect(JSON.stringify(error)).not.toContain('S3CR3T');
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name: error.name, message: error.message, attempts: 1 });
    expect(error.response).toBeDefined();
  }
  const error = await failure(createThingsClient().GET('/things', { headers: { 'X-Token': 'S3CR3T\n.' } }));
  expect(inspect(error, { depth: 10 })).not.toContain('S3CR3T');
});

it('never includes a credential in an error, even when it is printed', async () => {
  const { fetch } = recording(missing);
  const error = (await failure(createThingsClient({ fetch }).GET('/things/{id}', { params }))) as Error;
  const { inspect } = await import('node:util');
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('thing_secret_1');
});
