export { createClient } from './client.ts';
export type { Credential, Definition, Page } from './definition.ts';
export type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.ts';
export type {
  ApiTypes,
  CallInit,
  CallSettings,
  Client,
  ClientOptions,
  ErrorMode,
  FailureOf,
  HeaderValues,
  SuccessOf,
} from './types.ts';
