import type { Endpoint } from '../endpoints.ts';
import type { EpochMillis, EpochSeconds } from '../epoch.ts';
import type {
  Acknowledgement,
  Authorisation,
  AuthorisationRequest,
  Confirmation,
  ExpiredOrder,
  Quote,
  QuoteRequest,
} from '../generated/types.ts';
import type { BadRequest, InsufficientStock, NotFound, RateLimited } from './refusal.ts';

/** The ways to refuse a quote or an authorisation. */
export type ProductRefusal = NotFound | InsufficientStock | BadRequest | RateLimited;
/** The ways to refuse a confirmation or an expiry. */
export type OrderRefusal = NotFound | BadRequest | RateLimited;

/**
 * A confirmation whose two times have their units in their types. Convert them with `secondsToDate` and `millisToDate`.
 */
export type IncomingConfirmation = Confirmation & { order?: { deadline: EpochSeconds; created_at: EpochMillis } };

/** The second argument of your functions. */
export interface SaleCall {
  /** The endpoint that was called. */
  endpoint: Endpoint;
  /** The request, for its headers and its `signal`. Its body has already been read. */
  request: Request;
}

/** A value, or a promise of it. */
export type MaybePromise<T> = T | Promise<T>;
/** What may be returned on success: nothing, or an object that is not sent. */
type Acknowledged = Acknowledgement | null | undefined | void;

/**
 * The functions of your backend. Return a success, or return or throw a refusal: `notFound()`, `insufficientStock()`,
 * `badRequest(code)` or `rateLimited(seconds)`. Other errors become a 500 without details.
 */
export interface PrimarySalesBackend {
  /** Returns the prices of the products in every currency of your store, in the order of the request. Reserves nothing. */
  quote(request: QuoteRequest, call: SaleCall): MaybePromise<Quote | ProductRefusal>;
  /**
   * Reserves all products or none. Returns a new, unique `reference` and one token for each piece. Every call is a new
   * order.
   */
  authorise(request: AuthorisationRequest, call: SaleCall): MaybePromise<Authorisation | ProductRefusal>;
  /**
   * Turns the reservation of a paid order into a sale. Must also succeed if the order is already sold, or if it has
   * expired in the meantime.
   */
  confirm(confirmation: IncomingConfirmation, call: SaleCall): MaybePromise<Acknowledged | OrderRefusal>;
  /**
   * Releases the stock of an order that was not paid in time. Must also succeed, and change nothing, if the order has
   * already expired or is paid.
   */
  expire(order: ExpiredOrder, call: SaleCall): MaybePromise<Acknowledged | OrderRefusal>;
}
