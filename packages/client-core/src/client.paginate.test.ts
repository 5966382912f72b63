import { expect, it } from 'vitest';
import { busy, failure, json, recording, thing } from '../test/recording.ts';
import { createThingsClient, createThingsResultClient } from '../test/things.ts';
import { ServerError } from './errors.ts';

it('reads a list up to the last page', async () => {
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

it('requests a page only when all items of the previous one are consumed', async () => {
  const { fetch, requests } = recording(json({ things: [thing, thing], pages: 9 }));
  for await (const { id } of createThingsClient({ fetch }).paginate('/things')) if (id) break;
  expect(requests).toHaveLength(1);
});

it('reads each page with a call of its own, with retries, and throws the errors of a call', async () => {
  const flaky = recording(busy, json({ flags: ['a'], more: true }), busy, json({ flags: ['b'], more: false }));
  const flags: string[] = [];
  for await (const flag of createThingsClient({ fetch: flaky.fetch }).paginate('/flags')) flags.push(flag);
  expect(flags).toEqual(['a', 'b']);
  const things = createThingsResultClient({ fetch: recording(busy).fetch, retries: 0 });
  expect(await failure(things.paginate('/things').next())).toBeInstanceOf(ServerError);
});

it('refuses a path that does not return a list', async () => {
  const { fetch, requests } = recording(json({}));
  const things = createThingsClient({ fetch });
  expect(await failure(things.paginate('/things/{id}' as '/things').next())).toMatchObject({
    message: 'GET /things/{id} does not return a list.',
  });
  expect(requests).toEqual([]);
});
