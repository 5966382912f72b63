export { createClient } from './client.ts';
export type { Credential, Definition, Page } from './definition.ts';
export type { ResponseHead } from './errors.ts';
export { createFetch, type RetryingFetchOptions } from './fetch.ts';
export type { HeaderValue, HeaderValues } from './headers.ts';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export { createResultClient } from './result-client.ts';
export type { ResultClient, ResultClientOptions } from './result-types.ts';
export type {
  ApiTypes,
  CallInit,
  CallSettings,
  Client,
  ClientOptions,
  FailureOf,
  FetchInit,
  Method,
  Paginate,
  PathsWith,
  Success,
  SuccessOf,
} from './types.ts';
