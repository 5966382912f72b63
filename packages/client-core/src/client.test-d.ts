// Code that must compile, and code that must not. Checked by `tsc`, never run.
import { createThingsClient, createThingsResultClient, type Paths, type Problem, type Thing } from '../test/things.ts';
import type { Client as OpenapiFetchClient } from 'openapi-fetch';
import type { ConflictError, NotFoundError, RateLimitError, ResponseHead, ServerError } from './errors.ts';
import type { RelaxedPaths } from './result-types.ts';
import type { KnownPath } from './types.ts';
import { createClient, type ApiTypes, type ClientOptions, type Definition } from './index.ts';

/** Whether two types are identical, not only assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(is: Same<A, B>): void;

const things = createThingsClient();
const mine = things.forOwner('me');
const careful = createThingsResultClient();
const params = { path: { id: 't1' } };
const red = { body: { colour: 'red' } };

// Responses: parsed JSON, text, or undefined, as the contract says.
same<Thing, Awaited<ReturnType<typeof getThing>>['data']>(true);
const getThing = () => things.GET('/things/{id}', { params });
const csv = await things.GET('/things.csv');
same<string, typeof csv.data>(true);
const nothing = await things.DELETE('/things/{id}', { params, body: { reason: 'old' } });
same<undefined, typeof nothing.data>(true);
same<ResponseHead, typeof nothing.response>(true);
// @ts-expect-error The body has already been read.
nothing.response.text;

// The error for a wrong path is at the path, and names the paths that begin like it.
same<'/things' | '/things/{id}' | '/things.csv', KnownPath<keyof Paths, '/thing'>>(true);
same<'/things/{id}', KnownPath<keyof Paths, '/things/{ids}'>>(true);
same<keyof Paths, KnownPath<keyof Paths, 'things'>>(true);
same<'/flags', KnownPath<keyof Paths, '/flags'>>(true);
await things.GET(
  // @ts-expect-error There is no such path.
  '/things/{ids}',
  { params },
);
things.paginate(
  // @ts-expect-error This path does not return a list.
  '/things/{id}',
);

// Required arguments must be given, and unknown ones are refused.
await things.GET('/things');
await things.PUT('/things/{id}', { params });
await things.PUT('/things/{id}', { params, body: { colour: 'red' } });
// @ts-expect-error There is no such path.
await things.GET('/thing');
// @ts-expect-error The path has no POST.
await things.POST('/things/{id}', { params, body: {} });
// @ts-expect-error The id is missing.
await things.GET('/things/{id}');
// @ts-expect-error The id is missing.
await things.GET('/things/{id}', { params: { path: {} } });
// @ts-expect-error The body is missing.
await things.DELETE('/things/{id}', { params });
// @ts-expect-error A GET has no body here.
await things.GET('/things', { body: {} });
// @ts-expect-error There is no such filter.
await things.GET('/things', { params: { query: { color: 'red' } } });
// @ts-expect-error The operation takes no headers.
await things.GET('/things', { params: { header: { 'Thing-Owner': 'me' } } });

// `undefined` counts as omitted in a query.
await things.GET('/things', { params: { query: { page: undefined, colour: 'red' } } });
await things.GET('/things', { params: { query: undefined } });
things.paginate('/things', { params: { query: { page: undefined } } });
// @ts-expect-error The operation has no query.
await things.GET('/things/{id}', { params: { ...params, query: { page: 1 } } });

// The client creates the key. The caller gives the target, either per call or once.
await mine.POST('/things', red);
await mine.POST('/things', { ...red, idempotencyKey: 'k' });
await things.POST('/things', { ...red, params: { header: { 'Thing-Owner': 'me' } } });
await mine.GET('/things');
// @ts-expect-error The target is missing.
await things.POST('/things', red);
// @ts-expect-error A key does not replace the target.
await things.POST('/things', { ...red, params: { header: { 'Thing-Key': 'k' } } });
// @ts-expect-error The operation does not accept a key.
await things.GET('/things', { idempotencyKey: 'k' });
// @ts-expect-error This operation does not accept a key either.
await things.POST('/work', { body: {}, idempotencyKey: 'k' });
// @ts-expect-error An id is a string.
things.forOwner(7);

// Options of a client and of a call.
await things.GET('/things', { retries: 0, timeout: Infinity, deadline: 10, retryDelay: 1, maxRetryDelay: 2 });
await things.GET('/things', {
  headers: { 'X-Trace': 'a', 'Thing-Version': null },
  signal: undefined,
  cache: 'no-store',
});
// @ts-expect-error The option is misspelt.
await things.GET('/things', { retrys: 0 });
// @ts-expect-error The option is misspelt.
createThingsClient({ timeOut: 10 });
createThingsClient({ fetch, onRequest: ({ url }) => url.length, onRetry: async ({ delay }) => delay });

// Items of lists in every pagination style.
for await (const item of things.paginate('/things', { params: { query: { page: 2 } } })) same<Thing, typeof item>(true);
for await (const item of things.paginate('/flags')) same<string, typeof item>(true);
for await (const item of things.paginate('/numbers')) same<number, typeof item>(true);
for await (const item of things.paginate('/everything')) same<boolean, typeof item>(true);
// @ts-expect-error This path does not return a list.
things.paginate('/things/{id}', { params });
// @ts-expect-error The list has no such filter.
things.paginate('/flags', { params: { query: { colour: 'red' } } });

// Results: `data` is defined if `error` is not.
const result = await careful.GET('/things/{id}', { params });
// @ts-expect-error The call may have failed.
result.data.colour;
if (!result.error) {
  same<Thing, typeof result.data>(true);
  same<undefined, typeof result.failure>(true);
} else {
  const { error, failure } = result;
  same<undefined, typeof result.data>(true);
  same<Problem, typeof error>(true);
  same<Response, typeof result.response>(true);
  if (failure.name === 'NotFoundError') {
    same<404, typeof failure.status>(true);
    same<'no_such_thing' | 'not_your_colour' | undefined, typeof failure.code>(true);
    failure.body?.error.message satisfies string | undefined;
  }
  if (failure.name === 'ConflictError') same<unknown, typeof failure.body>(true);
  if (failure.status === 404) failure.body?.error.code satisfies string | undefined;
  if (failure.status === 503) failure satisfies ServerError;
  // @ts-expect-error A call without a response rejects.
  if (failure.name === 'TimeoutError') failure.cause;
  // @ts-expect-error It may be another error.
  failure satisfies NotFoundError | ConflictError | RateLimitError;
}
// @ts-expect-error A client that throws does not return errors.
(await things.GET('/things')).error;
const carefulParams = { params: { header: { 'Thing-Owner': 'me' } }, body: { colour: 'red' } };
await careful.POST('/things', { ...carefulParams, retries: 0, idempotencyKey: 'k' });
await careful.forOwner('me').POST('/things', red);
// @ts-expect-error The target is missing.
await careful.POST('/things', red);
// @ts-expect-error There is no such path.
await careful.GET('/thing');
// @ts-expect-error The id is missing.
await careful.GET('/things/{id}');
const text = await careful.GET('/things', { parseAs: 'text' });
same<string | undefined, typeof text.data>(true);
for await (const item of careful.paginate('/flags')) same<string, typeof item>(true);

// A client that returns results is a client of openapi-fetch, also when it is bound.
careful satisfies OpenapiFetchClient<Paths>;
careful.forOwner('me') satisfies OpenapiFetchClient<RelaxedPaths<Paths, 'Thing-Key' | 'Thing-Owner'>>;
careful.use({ onRequest: ({ request }) => request });
careful.eject();
await careful.request('get', '/things');
// @ts-expect-error No path of the contract supports HEAD.
await careful.HEAD('/things');
// @ts-expect-error A client that throws is not a client of openapi-fetch.
things satisfies OpenapiFetchClient<Paths>;

// Libraries for openapi-fetch find the paths in the type of the client.
declare function pathsOf<P extends object>(client: OpenapiFetchClient<P>): keyof P;
pathsOf(careful) satisfies keyof Paths;
same<keyof Paths, ReturnType<typeof carefulPaths>>(true);
const carefulPaths = () => pathsOf(careful);

// The first argument of a custom `fetch`.
createThingsClient({ fetch: async (url, init) => new Response(url.toUpperCase() + init.headers['accept']) });
createThingsResultClient({ fetch: async (request) => new Response(request.url) });
createThingsResultClient({ fetch: globalThis.fetch });

// A client needs a definition and options.
declare const definition: Definition;
declare const options: ClientOptions;
createClient<ApiTypes>(definition, options);
// @ts-expect-error The credentials are missing.
createClient<ApiTypes>({ api: 'things', baseUrl: '/' }, options);
