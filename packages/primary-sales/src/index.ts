export { checkAuthorisation, checkQuote } from './check/check-response.ts';
/** Exact sums of money, for amounts that JSON numbers hold. */
export * as decimal from './money/decimal.ts';
export { createPrimarySalesDriver } from './driver/driver.ts';
export type { DriverCallOptions, PrimarySalesDriver, PrimarySalesDriverOptions } from './driver/driver.ts';
export type { DriverAnswer, DriverError, Received } from './driver/driver-response.ts';
export type { Endpoint, RequestOf } from './endpoints.ts';
export { epochMillis, epochSeconds, millisToDate, secondsToDate } from './epoch.ts';
export type { EpochMillis, EpochSeconds } from './epoch.ts';
export { headers, operations } from './generated/operations.ts';
export type { PrimarySalesOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
export { createPrimarySalesHandlers, PrimarySalesAnswerError, PrimarySalesRequestError } from './server/handlers.ts';
export type {
  IncomingConfirmation,
  OrderRefusal,
  PrimarySalesBackend,
  PrimarySalesHandlers,
  PrimarySalesHandlersOptions,
  ProductRefusal,
  SaleCall,
  SaleHandler,
} from './server/handlers.ts';
export type { EndpointKeys } from './server/keys.ts';
export { toNodeListener } from './server/node.ts';
export type { NodeRequest, NodeResponse } from './server/node.ts';
export { badRequest, insufficientStock, notFound, rateLimited, SaleRefusal } from './server/refusal.ts';
export type { BadRequest, BadRequestCode, InsufficientStock, NotFound, RateLimited } from './server/refusal.ts';
export type { SaleOptions, SaleReport } from './driver/sale.ts';
export type { PrimarySalesDecision, Violation } from './check/violation.ts';
