// What must compile and what must not, whatever the API. Checked by `tsc`, never run.
import { createThingsClient, type Thing, type ThingsClient } from '../test/things.ts';
import type { ConflictError, DecodeError, NotFoundError, RateLimitError, ServerError } from './errors.ts';
import { createClient, type ApiTypes, type ClientOptions, type Definition, type ErrorMode } from './index.ts';

/** Whether two types are the same, not only assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(is: Same<A, B>): void;

const things = createThingsClient();
const mine = things.forOwner('me');
const careful = createThingsClient({ errors: 'result' });
const params = { path: { id: 't1' } };
const red = { body: { colour: 'red' } };

// Answers: parsed JSON, a text, or nothing, as the contract says.
same<Thing, Awaited<ReturnType<typeof getThing>>['data']>(true);
const getThing = () => things.GET('/things/{id}', { params });
const csv = await things.GET('/things.csv');
same<string, typeof csv.data>(true);
const nothing = await things.DELETE('/things/{id}', { params, body: { reason: 'old' } });
same<undefined, typeof nothing.data>(true);
same<Response, typeof nothing.response>(true);

// What an operation needs must be given, and what it does not take cannot be.
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

// The key is made by the client; the target is given by whoever knows it.
await mine.POST('/things', red);
await mine.POST('/things', { ...red, idempotencyKey: 'k' });
await things.POST('/things', { ...red, params: { header: { 'Thing-Owner': 'me' } } });
await mine.GET('/things');
// @ts-expect-error Nobody is acted for.
await things.POST('/things', red);
// @ts-expect-error A key does not say for whom.
await things.POST('/things', { ...red, params: { header: { 'Thing-Key': 'k' } } });
// @ts-expect-error The operation takes no key.
await things.GET('/things', { idempotencyKey: 'k' });
// @ts-expect-error Nor does this one.
await things.POST('/work', { body: {}, idempotencyKey: 'k' });
// @ts-expect-error An id is a text.
things.forOwner(7);

// Settings, for a client and for a call.
await things.GET('/things', { retries: 0, timeout: Infinity, deadline: 10, retryDelay: 1, maxRetryDelay: 2 });
await things.GET('/things', {
  headers: { 'X-Trace': 'a', 'Thing-Version': null },
  signal: undefined,
  cache: 'no-store',
});
// @ts-expect-error A misspelt setting is noticed.
await things.GET('/things', { retrys: 0 });
// @ts-expect-error How failures are given is chosen once.
await things.GET('/things', { errors: 'result' });
// @ts-expect-error A misspelt setting is noticed.
createThingsClient({ timeOut: 10 });
createThingsClient({ fetch, onRequest: ({ url }) => url.length, onRetry: async ({ delay }) => delay });

// Items, in every style of pages.
for await (const item of things.paginate('/things', { params: { query: { page: 2 } } })) same<Thing, typeof item>(true);
for await (const item of things.paginate('/flags')) same<string, typeof item>(true);
for await (const item of things.paginate('/numbers')) same<number, typeof item>(true);
for await (const item of things.paginate('/everything')) same<boolean, typeof item>(true);
// @ts-expect-error This is no list.
things.paginate('/things/{id}', { params });
// @ts-expect-error The list has no such filter.
things.paginate('/flags', { params: { query: { colour: 'red' } } });

// Results: the data is there once the error is not.
const result = await careful.GET('/things/{id}', { params });
// @ts-expect-error It may have failed.
result.data.colour;
if (!result.error) same<Thing, typeof result.data>(true);
else {
  const { error } = result;
  same<undefined, typeof result.data>(true);
  if (error.name === 'NotFoundError') {
    same<404, typeof error.status>(true);
    same<'no_such_thing' | 'not_your_colour' | undefined, typeof error.code>(true);
    error.body?.error.message satisfies string | undefined;
  }
  if (error.name === 'ConflictError') same<unknown, typeof error.body>(true);
  if (error.name === 'DecodeError') same<DecodeError, typeof error>(true);
  if ('status' in error && error.status === 404) error.body?.error.code satisfies string | undefined;
  if ('status' in error && error.status === 503) error satisfies ServerError;
  // @ts-expect-error It may be another error.
  error satisfies NotFoundError | ConflictError | RateLimitError;
}
// @ts-expect-error Where failures are thrown, there is no error.
(await things.GET('/things')).error;

// A function can take either kind of client, and a client of either making.
export async function colourOf<Mode extends ErrorMode>(
  client: ThingsClient<Mode>,
  id: string,
): Promise<string | undefined> {
  const { data } = await (client as ThingsClient<ErrorMode>).GET('/things/{id}', { params: { path: { id } } });
  return data?.colour;
}
await colourOf(things, 't1');
await colourOf(careful, 't1');

// A client is made of a definition and options, and of nothing else.
declare const definition: Definition;
declare const options: ClientOptions;
createClient<ApiTypes, 'throw'>(definition, options);
// @ts-expect-error A definition has credentials.
createClient<ApiTypes, 'throw'>({ api: 'things', baseUrl: '/' }, options);
