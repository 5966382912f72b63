// Code that must compile, and code that must not. Checked by `tsc`, never run.
import { createThingsClient, type Thing, type ThingsClient } from '../test/things.ts';
import type { ConflictError, DecodeError, NotFoundError, RateLimitError, ResponseHead, ServerError } from './errors.ts';
import { createClient, type ApiTypes, type ClientOptions, type Definition, type ErrorMode } from './index.ts';

/** Whether two types are identical, not only assignable to each other. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(is: Same<A, B>): void;

const things = createThingsClient();
const mine = things.forOwner('me');
const careful = createThingsClient({ errors: 'result' });
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
// @ts-expect-error Only a client can choose how failures are reported.
await things.GET('/things', { errors: 'result' });
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
// @ts-expect-error A client that throws does not return errors.
(await things.GET('/things')).error;

// A function can accept clients with either error mode.
export async function colourOf<Mode extends ErrorMode>(
  client: ThingsClient<Mode>,
  id: string,
): Promise<string | undefined> {
  const { data } = await (client as ThingsClient<ErrorMode>).GET('/things/{id}', { params: { path: { id } } });
  return data?.colour;
}
await colourOf(things, 't1');
await colourOf(careful, 't1');

// A client needs a definition and options.
declare const definition: Definition;
declare const options: ClientOptions;
createClient<ApiTypes, 'throw'>(definition, options);
// @ts-expect-error The credentials are missing.
createClient<ApiTypes, 'throw'>({ api: 'things', baseUrl: '/' }, options);
