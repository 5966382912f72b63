import { expect, it } from 'vitest';
import {
  basket,
  bodies,
  createCall,
  createRecordingHandlers,
  endpoints,
  keys,
  readResponse,
} from '../../test/calls.ts';
import type { Endpoint, PrimarySalesHandlersOptions } from '../index.ts';

const callPath = (handlers: { fetch: (request: Request) => Promise<Response> }, path: string, endpoint: Endpoint) =>
  handlers.fetch(new Request(`https://x.example${path}`, createCall(endpoint, bodies[endpoint])));

it('paths-are-a-proposal: fetch serves the paths of the contract', async () => {
  const { handlers, calls } = createRecordingHandlers();
  for (const endpoint of endpoints) expect((await callPath(handlers, `/${endpoint}`, endpoint)).status).toBe(200);
  expect(calls).toEqual(endpoints);
});

it('paths-are-a-proposal: fetch serves other paths if they are configured', async () => {
  const { handlers, calls } = createRecordingHandlers({
    basePath: '/api/v1',
    paths: { authorise: '/orders/authorize' },
  });
  expect((await callPath(handlers, '/api/v1/orders/authorize?a=1', 'authorise')).status).toBe(200);
  expect((await callPath(handlers, '/api/v1/quote', 'quote')).status).toBe(200);
  expect(calls).toEqual(['authorise', 'quote']);
  expect((await callPath(handlers, '/authorise', 'authorise')).status).toBe(404);
});

it('fetch responds to an unknown path with 404', async () => {
  const { handlers, calls } = createRecordingHandlers();
  expect(await readResponse(handlers.fetch(new Request('https://x.example/quote/')))).toEqual([
    404,
    { code: 'no_such_endpoint', message: 'There is no such endpoint' },
  ]);
  expect(calls).toEqual([]);
});

it('handlers work when they are destructured', async () => {
  const { fetch, quote } = createRecordingHandlers().handlers;
  expect((await quote(createCall('quote', basket))).status).toBe(200);
  expect((await fetch(createCall('expire', bodies.expire))).status).toBe(200);
});

const create = (options: object) => () => createRecordingHandlers(options as Partial<PrimarySalesHandlersOptions>);

it.each([
  ['a missing key', { keys: { ...keys, quote: undefined } }, 'keys.quote is missing'],
  ['a missing list of keys', { keys: { ...keys, quote: [] } }, 'keys.quote is missing'],
  ['an empty key', { keys: { ...keys, confirm: '' } }, 'keys.confirm has an invalid key'],
  ['a key with a line break', { keys: { ...keys, confirm: ['ok', 'key\n'] } }, 'keys.confirm has an invalid key'],
  ['a missing function', { expire: undefined }, 'expire is undefined, expected a function.'],
  ['two endpoints with the same path', { paths: { quote: '/authorise' } }, 'each endpoint needs its own path'],
  ['a path without a slash', { basePath: 'api' }, 'The path of quote is "api/quote"; it must start with a slash.'],
])('createPrimarySalesHandlers rejects %s', (_, options, message) => {
  expect(create(options)).toThrow(TypeError);
  expect(create(options)).toThrow(message);
});

it('endpoint.has-its-own-key: createPrimarySalesHandlers rejects a shared key', () => {
  const options = { keys: { ...keys, expire: ['new', keys.quote] } };
  expect(create(options)).toThrow(TypeError);
  expect(create(options)).toThrow('keys.quote and keys.expire are the same');
});

it.each([Number.NaN, Number.POSITIVE_INFINITY, -1, 0, 1.5, '1kb', null])(
  'createPrimarySalesHandlers rejects %j as maxBodyBytes',
  (maxBodyBytes) => {
    expect(create({ maxBodyBytes })).toThrow(RangeError);
    expect(create({ maxBodyBytes })).toThrow('maxBodyBytes must be an integer from 1 to 2147483647, got ');
  },
);

it.each([Number.NaN, 200, '401', null])('createPrimarySalesHandlers rejects %j as wrongKeyStatus', (wrongKeyStatus) => {
  expect(create({ wrongKeyStatus })).toThrow(RangeError);
  expect(create({ wrongKeyStatus })).toThrow(`wrongKeyStatus must be 400 or 401, got ${wrongKeyStatus}.`);
});
