/**
 * A refusal of a call. Return it, or throw it, for example to roll back a transaction. The caller receives the documented
 * status either way.
 */
export class SaleRefusal<Status extends 400 | 404 | 429 = 400 | 404 | 429, Code extends string = string> extends Error {
  /** The HTTP status of the response. */
  readonly status: Status;
  /** The code for programs. `not_found` is sent as `product_not_found` or `order_not_found`, depending on the endpoint. */
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

/** A product or an order does not exist. */
export type NotFound = SaleRefusal<404, 'not_found'>;
/** There is not enough of a product. */
export type InsufficientStock = SaleRefusal<404, 'insufficient_stock'>;
/** There were too many calls. */
export type RateLimited = SaleRefusal<429, 'rate_limited'>;
/** The request is impossible, or one of your own rules forbids it. */
export type BadRequest = SaleRefusal<400, BadRequestCode>;

/** A code with a meaning in the contract, or your own code for your storefront to explain. */
export type BadRequestCode = 'unsupported_currency' | 'invalid_request' | (string & {});

/**
 * Refuses with 404 because a product of the request, or the order of the reference, does not exist. One missing product
 * refuses the whole request. `message` is for people and optional.
 */
export function notFound(message?: string): NotFound {
  return new SaleRefusal(404, 'not_found', message);
}

/**
 * Refuses with 404 because there is not enough of a product. One such product refuses the whole request, and nothing is
 * reserved.
 */
export function insufficientStock(message?: string): InsufficientStock {
  return new SaleRefusal(404, 'insufficient_stock', message);
}

/**
 * Refuses with 400. Immutable passes `code` and `message` on to your storefront. Use `unsupported_currency` if a product
 * has no price in the currency, or your own code such as `purchase_limit_reached`. Throws a `TypeError` if the code is
 * empty.
 */
export function badRequest(code: BadRequestCode, message?: string): BadRequest {
  if (code === '') throw new TypeError('badRequest: code must not be empty.');
  return new SaleRefusal(400, code, message);
}

/**
 * Refuses with 429 because there were too many calls. `Retry-After` has the seconds to wait, rounded up. Throws a
 * `RangeError` if they are negative or not finite.
 */
export function rateLimited(retryAfterSeconds: number, message?: string): RateLimited {
  if (!(retryAfterSeconds >= 0 && Number.isFinite(retryAfterSeconds))) {
    throw new RangeError(`retryAfterSeconds must be a non-negative number, got ${retryAfterSeconds}`);
  }
  return new SaleRefusal(429, 'rate_limited', message, Math.ceil(retryAfterSeconds));
}

/** Compares names, so it also works if a project has two copies of this package. */
export function isRefusal(value: unknown): value is SaleRefusal {
  return value instanceof Error && value.name === 'SaleRefusal';
}
