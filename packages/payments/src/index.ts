export { createPaymentsClient, isPaymentsError } from './generated/client.ts';
export type { PaymentsClient, PaymentsClientOptions, PaymentsError } from './generated/client.ts';
export { baseUrl, headers, operations } from './generated/operations.ts';
export type { PaymentsOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
export * from '@wirepact/client-core/errors';
export type { CallSettings, ErrorMode, RequestEvent, ResponseEvent, RetryEvent } from '@wirepact/client-core';
