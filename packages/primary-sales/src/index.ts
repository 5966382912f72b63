// First, because the order of modules determines the short names in a bundle, and this order compresses best.
/** Exact arithmetic on amounts of money that fit into JSON numbers. */
export * as decimal from './money/decimal.ts';
export { checkAuthorisation } from './check/check-authorisation.ts';
export { checkQuote } from './check/check-quote.ts';
export type { PrimarySalesDecision, Violation } from './check/violation.ts';
export { createPrimarySalesDriver } from './driver/driver.ts';
export type { DriverCallOptions, PrimarySalesDriver, PrimarySalesDriverOptions } from './driver/driver.ts';
export type { DriverError, DriverResponse, ReceivedResponse } from './driver/driver-response.ts';
export type { SaleOptions, SaleReport } from './driver/sale.ts';
export type { Endpoint, RequestOf } from './endpoints.ts';
export { epochMillis, epochSeconds, millisToDate, secondsToDate } from './epoch.ts';
export type { EpochMillis, EpochSeconds } from './epoch.ts';
export { headers, operations } from './generated/operations.ts';
export type { PrimarySalesOperationId } from './generated/operations.ts';
export type * from './generated/types.ts';
export type {
  IncomingConfirmation,
  OrderRefusal,
  PrimarySalesBackend,
  ProductRefusal,
  SaleCall,
} from './server/backend.ts';
export type { SaleHandler } from './server/create-handler.ts';
export { PrimarySalesReadError, PrimarySalesRequestError, PrimarySalesResponseError } from './server/errors.ts';
export { createPrimarySalesHandlers } from './server/handlers.ts';
export type { PrimarySalesHandlers } from './server/handlers.ts';
export type { EndpointKeys } from './server/keys.ts';
export { toNodeListener } from './server/node.ts';
export type { NodeRequest, NodeResponse } from './server/node.ts';
export type { PrimarySalesHandlersOptions } from './server/options.ts';
export { badRequest, insufficientStock, notFound, rateLimited, SaleRefusal } from './server/refusal.ts';
export type { BadRequest, BadRequestCode, InsufficientStock, NotFound, RateLimited } from './server/refusal.ts';
