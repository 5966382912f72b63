import { expect, it } from 'vitest';
import { failure, json, recording, refused, thing } from '../test/recording.ts';
import { createThingsClient } from '../test/things.ts';
import { ConnectionError, DecodeError, NotFoundError, ServerError, type ApiError } from './errors.ts';

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

it('returns failures with errors: result', async () => {
  const things = createThingsClient({ fetch: recording(missing, json(thing)).fetch, errors: 'result' });
  const { data, error, response } = await things.GET('/things/{id}', { params });
  expect(data).toBeUndefined();
  expect(error).toBeInstanceOf(NotFoundError);
  expect(response).toBe((error as NotFoundError).response);
  const second = await things.GET('/things/{id}', { params });
  expect(second.error).toBeUndefined();
  expect(second.data).toEqual(thing);
});

it('reports a network failure with its cause and without a response', async () => {
  const { fetch } = recording(refused);
  const { error, response } = await createThingsClient({ fetch, errors: 'result' }).GET('/things');
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error?.cause).toBe(refused);
  expect(error?.message).toBe(
    'GET /things received no complete response: connect ECONNREFUSED 127.0.0.1:1. Check `baseUrl` and the network.',
  );
  expect(response).toBeUndefined();
});

it('reports an unexpected body as a DecodeError, without a retry', async () => {
  const html = new Response('<html>Sign in</html>', { headers: { 'Content-Type': 'text/html' } });
  for (const broken of [html, new Response('{"things":[{"id":"t'), new Response('')]) {
    const { fetch, requests } = recording(broken);
    const { error, response } = await createThingsClient({ fetch, errors: 'result' }).GET('/things');
    expect(error).toBeInstanceOf(DecodeError);
    expect(response?.status).toBe(200);
    expect(requests).toHaveLength(1);
  }
});

it('reports an error response without a body by its status', async () => {
  const empty = new Response(null, { status: 500, headers: { 'Content-Length': '0' } });
  const error = await failure(createThingsClient({ fetch: recording(empty).fetch, retries: 0 }).GET('/things'));
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ body: undefined, text: '' });
});

it('never includes a credential in an error, even when it is printed', async () => {
  const { fetch } = recording(missing);
  const error = (await failure(createThingsClient({ fetch }).GET('/things/{id}', { params }))) as Error;
  const { inspect } = await import('node:util');
  expect(inspect(error, { depth: 10, showHidden: true })).not.toContain('thing_secret_1');
});
