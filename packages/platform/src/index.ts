export { createPlatformClient } from './client.ts';
export type { PlatformClient, PlatformClientOptions } from './client.ts';
export { baseUrl, headers, operations, scopes } from './generated/operations.ts';
export type { PlatformOperationId, PlatformScope } from './generated/operations.ts';
export type * from './generated/types.ts';
