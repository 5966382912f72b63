/**
 * Why a call is refused. Return it, or throw it where that is easier, as in the middle of a transaction that shall be
 * rolled back; either way the caller gets the documented status.
 */
export class SaleRefusal<Status extends 400 | 404 | 429 = 400 | 404 | 429, Code extends string = string> extends Error {
  /** The status that the caller gets. */
  readonly status: Status;
  /** What programs branch on. `not_found` becomes `product_not_found` or `order_not_found`, whichever it is. */
  readonly code: Code;
  /** How long the caller should wait, in seconds. */
  readonly retryAfterSeconds: number | undefined;

  constructor(status: Status, code: Code, message?: string, retryAfterSeconds?: number) {
    super(message);
    this.name = 'SaleRefusal';
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

/** A product, or an order, does not exist. */
export type NotFound = SaleRefusal<404, 'not_found'>;
/** There is not enough of a product. */
export type InsufficientStock = SaleRefusal<404, 'insufficient_stock'>;
/** Too many calls. */
export type RateLimited = SaleRefusal<429, 'rate_limited'>;
/** The request asks for what cannot be, or for what a rule of your own forbids. */
export type BadRequest = SaleRefusal<400, BadRequestCode>;

/** A code with a meaning in the contract, or one of your own for your storefront to explain. */
export type BadRequestCode = 'unsupported_currency' | 'invalid_request' | (string & {});

/**
 * A product of the request, or the order of the reference, does not exist: 404. One such product refuses the whole
 * request. `message` is for a person and may be left out.
 */
export function notFound(message?: string): NotFound {
  return new SaleRefusal(404, 'not_found', message);
}

/** There is not enough of a product: 404. One such product refuses the whole request, and nothing is reserved. */
export function insufficientStock(message?: string): InsufficientStock {
  return new SaleRefusal(404, 'insufficient_stock', message);
}

/**
 * The request is refused with 400. Immutable hands `code` and `message` on to your storefront: `unsupported_currency`
 * where a product has no price in the currency, or a code of your own such as `purchase_limit_reached`. Throws a
 * `TypeError` for an empty code.
 */
export function badRequest(code: BadRequestCode, message?: string): BadRequest {
  if (code === '') throw new TypeError('badRequest: `code` is empty.');
  return new SaleRefusal(400, code, message);
}

/** Too many calls: 429, and `Retry-After` with the seconds to wait, rounded up. Throws a `RangeError` below 0. */
export function rateLimited(retryAfterSeconds: number, message?: string): RateLimited {
  if (!(retryAfterSeconds >= 0 && Number.isFinite(retryAfterSeconds))) {
    throw new RangeError(`rateLimited: ${retryAfterSeconds} is no number of seconds to wait.`);
  }
  return new SaleRefusal(429, 'rate_limited', message, Math.ceil(retryAfterSeconds));
}

/** By name, so that it also holds where a project has ended up with two copies of this package. */
export function isRefusal(value: unknown): value is SaleRefusal {
  return value instanceof Error && value.name === 'SaleRefusal';
}
