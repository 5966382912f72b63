import { expect, it } from 'vitest';
import { busy, failure, json, recording, refused, thing } from '../test/recording.ts';
import { createThingsClient } from '../test/things.ts';
import { ConflictError, ServerError } from './errors.ts';
import type { RetryEvent } from './hooks.ts';

it.each([408, 429, 500, 502, 503, 504])('retries after a %d', async (status) => {
  const { fetch, requests } = recording(json({}, status), json(thing));
  const { data } = await createThingsClient({ fetch }).GET('/things/{id}', { params: { path: { id: 't1' } } });
  expect(data).toEqual(thing);
  expect(requests).toHaveLength(2);
});

it.each([400, 401, 403, 404, 409, 422])('does not retry after a %d', async (status) => {
  const { fetch, requests } = recording(json({}, status));
  expect(await failure(createThingsClient({ fetch }).GET('/things'))).toMatchObject({ status, attempts: 1 });
  expect(requests).toHaveLength(1);
});

it('retries after a network failure, and after a body that is cut off', async () => {
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

it('retries twice by default, and then throws the error of the last response', async () => {
  const { fetch, requests } = recording(busy);
  const error = await failure(createThingsClient({ fetch }).GET('/things'));
  expect(error).toBeInstanceOf(ServerError);
  expect(error).toMatchObject({ status: 503, attempts: 3, message: expect.stringContaining('Busy.') });
  expect(requests).toHaveLength(3);
});

it('retries as often as the client or the call says, including not at all', async () => {
  const { fetch, requests } = recording(busy);
  const things = createThingsClient({ fetch, retries: 0 });
  expect(await failure(things.GET('/things'))).toMatchObject({ attempts: 1 });
  expect(await failure(things.GET('/things', { retries: 4 }))).toMatchObject({ attempts: 5 });
  expect(await failure(things.GET('/things', { retries: undefined }))).toMatchObject({ attempts: 1 });
  expect(requests).toHaveLength(7);
});

it('retries PUT and DELETE with their bodies', async () => {
  const { fetch, bodies } = recording(busy, json(thing), busy, new Response(null, { status: 204 }));
  const things = createThingsClient({ fetch });
  await things.PUT('/things/{id}', { params: { path: { id: 't1' } }, body: { colour: 'blue' } });
  await things.DELETE('/things/{id}', { params: { path: { id: 't1' } }, body: { reason: 'old' } });
  expect(bodies).toEqual(['{"colour":"blue"}', '{"colour":"blue"}', '{"reason":"old"}', '{"reason":"old"}']);
});

it('does not retry POST or PATCH if the contract has no idempotency key', async () => {
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

it('retries after a 409 if the contract allows it, and only with Retry-After if the contract requires it', async () => {
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

it('waits as long as the server asks for, up to the maximum', async () => {
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

const create = { body: { colour: 'red' } };

it('sends a new idempotency key for each call, and the same key for each attempt', async () => {
  const { fetch, requests } = recording(busy, refused, json(thing, 201), json(thing, 201));
  const mine = createThingsClient({ fetch }).forOwner('me');
  await mine.POST('/things', create);
  await mine.POST('/things', create);
  const [first, second, third, fourth] = requests.map(({ headers }) => headers.get('thing-key'));
  expect(first).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first);
});

it('sends no idempotency key if the contract does not have one', async () => {
  const { fetch, requests } = recording(json({}));
  await createThingsClient({ fetch }).POST('/work', { body: {} });
  expect(requests[0]?.headers.has('thing-key')).toBe(false);
});

it('sends the idempotency key of the caller, given in any way', async () => {
  const { fetch, requests } = recording(json(thing, 201));
  const mine = createThingsClient({ fetch }).forOwner('me');
  await mine.POST('/things', { ...create, idempotencyKey: 'mine' });
  await mine.POST('/things', { ...create, params: { header: { 'Thing-Key': 'mine' } } });
  await mine.POST('/things', { ...create, headers: { 'thing-key': 'mine' } });
  await mine.POST('/things', { ...create, headers: new Headers({ 'THING-KEY': 'mine' }) });
  expect(requests.map(({ headers }) => headers.get('thing-key'))).toEqual(['mine', 'mine', 'mine', 'mine']);
});

it('does not retry a POST whose idempotency key was removed, but retries a PUT', async () => {
  const { fetch, requests } = recording(busy);
  const things = createThingsClient({ fetch });
  const headers = { 'Thing-Key': null };
  expect(await failure(things.forOwner('me').POST('/things', { ...create, headers }))).toMatchObject({ attempts: 1 });
  const params = { path: { id: 't1' } };
  expect(await failure(things.PUT('/things/{id}', { params, body: {}, headers }))).toMatchObject({ attempts: 3 });
  expect(requests.some((request) => request.headers.has('thing-key'))).toBe(false);
});
