export { createPlatformClient } from './generated/client.ts';
export type { PlatformClient, PlatformClientOptions } from './generated/client.ts';
export { baseUrl, headers, operations, scopes } from './generated/operations.ts';
export type { PlatformOperationId, PlatformScope } from './generated/operations.ts';
export type * from './generated/types.ts';
