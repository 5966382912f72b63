export { approveCommissions, denyCommissions, fulfilCommissions, unfulfilCommissions, waitForBatch } from './batch.ts';
export type { AnyRewardsClient, BatchOptions, BatchResult } from './batch.ts';
export { createRewardsClient, createRewardsResultClient, isRewardsError } from './generated/client.ts';
export type {
  RewardsClient,
  RewardsClientOptions,
  RewardsResultClient,
  RewardsResultClientOptions,
  RewardsError,
} from './generated/client.ts';
export { baseUrl, headers, operations } from './generated/operations.ts';
export type { RewardsOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
export * from '@wirepact/client-core/errors';
export type { CallSettings, RequestEvent, ResponseEvent, RetryEvent } from '@wirepact/client-core';
