export { createPaymentsClient, createPaymentsResultClient, isPaymentsError } from './generated/client.ts';
export type {
  PaymentsClient,
  PaymentsClientOptions,
  PaymentsResultClient,
  PaymentsResultClientOptions,
  PaymentsError,
} from './generated/client.ts';
export { baseUrl, headers, operations } from './generated/operations.ts';
export type { PaymentsOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
export * from '@wirepact/client-core/errors';
export type { CallSettings, RequestEvent, ResponseEvent, RetryEvent } from '@wirepact/client-core';
