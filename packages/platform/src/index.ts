export { createPlatformClient, isPlatformError } from './generated/client.ts';
export type { PlatformClient, PlatformClientOptions, PlatformError } from './generated/client.ts';
export { baseUrl, headers, operations, scopes } from './generated/operations.ts';
export type { PlatformOperationId, PlatformScope } from './generated/operations.ts';
export { requiredScopes } from './generated/scopes.ts';
export type * from './generated/types.ts';
export * from '@wirepact/client-core/errors';
