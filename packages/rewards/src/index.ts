export { createRewardsClient } from './generated/client.ts';
export type { RewardsClient, RewardsClientOptions } from './generated/client.ts';
export { baseUrl, headers, operations } from './generated/operations.ts';
export type { RewardsOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
