export { checkAuthorisation, checkQuote } from './check-answer.ts';
/** Exact sums of money, for amounts that JSON numbers hold. */
export * as decimal from './decimal.ts';
export { createPrimarySalesDriver } from './driver.ts';
export type { DriverCallOptions, PrimarySalesDriver, PrimarySalesDriverOptions } from './driver.ts';
export type { DriverAnswer, DriverError, Received } from './driver-answer.ts';
export type { Endpoint, RequestOf } from './endpoints.ts';
export { epochMillis, epochSeconds, millisToDate, secondsToDate } from './epoch.ts';
export type { EpochMillis, EpochSeconds } from './epoch.ts';
export { headers, operations } from './generated/operations.ts';
export type { PrimarySalesOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
export { createPrimarySalesHandlers, PrimarySalesAnswerError, PrimarySalesRequestError } from './handlers.ts';
export type {
  IncomingConfirmation,
  OrderRefusal,
  PrimarySalesBackend,
  PrimarySalesHandlers,
  PrimarySalesHandlersOptions,
  ProductRefusal,
  SaleCall,
  SaleHandler,
} from './handlers.ts';
export type { EndpointKeys } from './keys.ts';
export { toNodeListener } from './node.ts';
export type { NodeRequest, NodeResponse } from './node.ts';
export { badRequest, insufficientStock, notFound, rateLimited, SaleRefusal } from './refusal.ts';
export type { BadRequest, BadRequestCode, InsufficientStock, NotFound, RateLimited } from './refusal.ts';
export type { SaleOptions, SaleReport } from './sale.ts';
export type { PrimarySalesDecision, Violation } from './violation.ts';
