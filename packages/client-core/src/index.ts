export { createClient } from './client.ts';
export type { Credential, Definition, Page } from './definition.ts';
export type { ResponseHead } from './errors.ts';
export type { HeaderValues } from './headers.ts';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export type {
  ApiTypes,
  CallInit,
  CallSettings,
  Client,
  ClientOptions,
  ErrorMode,
  FailureOf,
  Method,
  Paginate,
  PathsWith,
  Result,
  SuccessOf,
} from './types.ts';
