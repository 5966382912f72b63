export { headers, operations } from './generated/operations.ts';
export type { PrimarySalesOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
