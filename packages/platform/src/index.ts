export { createPlatformClient, createPlatformResultClient, isPlatformError } from './generated/client.ts';
export type {
  BoundPlatformClient,
  PlatformClient,
  PlatformClientOptions,
  BoundPlatformResultClient,
  PlatformResultClient,
  PlatformResultClientOptions,
  PlatformError,
} from './generated/client.ts';
export { baseUrl, headers, operations, scopes } from './generated/operations.ts';
export type { PlatformOperationId, PlatformScope } from './generated/operations.ts';
export { requiredScopes } from './generated/scopes.ts';
export type * from './generated/types.ts';
export * from '@wirepact/client-core/errors';
export type { CallSettings, RequestEvent, ResponseEvent, RetryEvent } from '@wirepact/client-core';
