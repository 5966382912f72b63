export { createPaymentsClient } from './generated/client.ts';
export type { PaymentsClient, PaymentsClientOptions } from './generated/client.ts';
export { baseUrl, headers, operations } from './generated/operations.ts';
export type { PaymentsOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
