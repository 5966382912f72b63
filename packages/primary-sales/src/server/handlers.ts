import type { Acknowledgement, Authorisation, Confirmation, ExpiredOrder, Quote } from '../generated/types.ts';
import type { AuthorisationRequest, QuoteRequest } from '../generated/types.ts';
import { checkAuthorisation, checkQuote } from '../check/check-response.ts';
import { contractOf, endpoints, type Endpoint } from '../endpoints.ts';
import type { EpochMillis, EpochSeconds } from '../epoch.ts';
import { explain } from '../check/explain.ts';
import { keyCheck, refuseUnusableKeys, type EndpointKeys } from './keys.ts';
import { productListedTwice } from '../check/products.ts';
import { readJson } from './read-json.ts';
import { isRefusal, type BadRequest, type InsufficientStock, type NotFound, type RateLimited } from './refusal.ts';
import type { SaleRefusal } from './refusal.ts';
import type { Violation } from '../check/violation.ts';

/** How a quote or an authorisation is refused. */
export type ProductRefusal = NotFound | InsufficientStock | BadRequest | RateLimited;
/** How a confirmation or an expiry is refused. */
export type OrderRefusal = NotFound | BadRequest | RateLimited;

/** A confirmation with the units of its two times in their types; see `secondsToDate` and `millisToDate`. */
export type IncomingConfirmation = Confirmation & { order?: { deadline: EpochSeconds; created_at: EpochMillis } };

/** What a function of yours gets beside the body. */
export interface SaleCall {
  /** The endpoint that is called. */
  endpoint: Endpoint;
  /** The call itself, for its headers and its `signal`; its body has been read. */
  request: Request;
}

type Answer<T> = T | Promise<T>;
type Acknowledged = Acknowledgement | null | undefined | void;

/**
 * What your backend does. Return a success, or one of the refusals (`notFound()`, `insufficientStock()`,
 * `badRequest(code)`, `rateLimited(seconds)`), or throw one. Whatever else is thrown becomes a 500 that tells the caller
 * nothing.
 */
export interface PrimarySalesBackend {
  /** Say what the products cost in every currency of your store, in the order of the request. Reserve nothing. */
  quote(request: QuoteRequest, call: SaleCall): Answer<Quote | ProductRefusal>;
  /**
   * Reserve all of the products or none, make up a `reference` that no other order ever had, and name one token for each
   * piece. Every call is an order of its own.
   */
  authorise(request: AuthorisationRequest, call: SaleCall): Answer<Authorisation | ProductRefusal>;
  /**
   * The order is paid: turn its reservation into a sale. Succeed as well where that was done before, and where the order
   * has expired in the meantime.
   */
  confirm(confirmation: IncomingConfirmation, call: SaleCall): Answer<Acknowledged | OrderRefusal>;
  /** Nobody paid in time: give the stock back, once. Succeed and change nothing where that was done, or the order is paid. */
  expire(order: ExpiredOrder, call: SaleCall): Answer<Acknowledged | OrderRefusal>;
}

/** Your backend, and settings of what stands before it. */
export interface PrimarySalesHandlersOptions extends PrimarySalesBackend {
  /** The key of each endpoint, as entered in the Hub; two for an endpoint whose key is being changed. */
  keys: Readonly<Record<Endpoint, EndpointKeys>>;
  /** Where the endpoints are, for `fetch`; by default `/quote`, `/authorise`, `/confirm` and `/expire`. */
  paths?: Partial<Readonly<Record<Endpoint, string>>>;
  /** What stands before the paths, as `/primary-sales`; by default nothing. */
  basePath?: string;
  /** The longest body that is read, in bytes; by default 1 MiB. */
  maxBodyBytes?: number;
  /** Says whether a call comes too early, before its body is read. Return `rateLimited(seconds)`, or nothing to go on. */
  limit?(call: SaleCall): Answer<RateLimited | void | undefined>;
  /**
   * Hears of everything that became a 500: what your functions threw, and {@link PrimarySalesAnswerError} where they
   * returned what breaks the contract. Also of {@link PrimarySalesRequestError}: what somebody with the right key confirmed
   * or let expire, and could not be taken. The answer waits for it. By default `console.error`.
   */
  onError?(error: unknown, call: SaleCall): void | Promise<void>;
  /** The answer to a wrong key; 400 where only the statuses in Immutable's own list are wanted. By default 401. */
  wrongKeyStatus?: 400 | 401;
}

/** Answers one call. Never rejects. */
export type SaleHandler = (request: Request) => Promise<Response>;

/** One handler for each endpoint, whatever path it is called at, and `fetch`, which takes all four by their paths. */
export type PrimarySalesHandlers = Readonly<Record<Endpoint | 'fetch', SaleHandler>>;

/** Your backend returned what the contract does not allow. The message names every rule and every place. */
export class PrimarySalesAnswerError extends Error {
  /** The endpoint whose function returned it. */
  readonly endpoint: Endpoint;
  /** What breaks the contract. */
  readonly violations: readonly Violation[];

  constructor(endpoint: Endpoint, violations: readonly Violation[]) {
    const lines = violations.map(({ rule, message }) => `\n  ${message} (${rule})`);
    super(`\`${endpoint}\` returned what breaks the contract, so the caller got a 500:${lines.join('')}`);
    this.name = 'PrimarySalesAnswerError';
    this.endpoint = endpoint;
    this.violations = violations;
  }
}

/**
 * A confirmation or an expiry, with the right key, was refused with 400 because its body breaks the contract. None of your
 * functions was called: the order may be paid all the same, or its stock reserved for good, so somebody should look.
 */
export class PrimarySalesRequestError extends Error {
  /** The endpoint that was called. */
  readonly endpoint: Endpoint;

  constructor(endpoint: Endpoint, problem: string | undefined) {
    const todo = 'Look the order up in the Hub, and settle it by hand.';
    super(`A call of \`${endpoint}\` was refused, as its body breaks the contract: ${problem}. ${todo}`);
    this.name = 'PrimarySalesRequestError';
    this.endpoint = endpoint;
  }
}

/**
 * Makes the web handlers that Immutable's Primary Sales calls. Each checks method, key and body, calls your function
 * with a typed request, checks what it returns against the contract (products, currencies, one token for each piece,
 * exact sums) and answers with the documented status and body.
 *
 * Throws a `TypeError` for keys that cannot work or are shared, for a function that is missing, and for paths that are not
 * four different ones.
 */
export function createPrimarySalesHandlers(options: PrimarySalesHandlersOptions): PrimarySalesHandlers {
  refuseUnusableKeys(options.keys);
  const idle = endpoints.find((endpoint) => typeof options[endpoint] !== 'function');
  if (idle) throw new TypeError(`${idle} is ${typeof options[idle]}, expected a function.`);
  const routes = new Map(endpoints.map((endpoint) => [pathOf(endpoint, options), endpoint]));
  if (routes.size < endpoints.length) throw new TypeError('paths: each endpoint needs a path of its own.');

  const handlers = Object.fromEntries(endpoints.map((endpoint) => [endpoint, handlerOf(endpoint, options)])) as Record<
    Endpoint,
    SaleHandler
  >;
  return {
    ...handlers,
    async fetch(request) {
      const endpoint = routes.get(new URL(request.url).pathname);
      return endpoint ? handlers[endpoint](request) : failure(404, 'no_such_endpoint', 'There is no such endpoint');
    },
  };
}

function pathOf(endpoint: Endpoint, { paths = {}, basePath = '' }: PrimarySalesHandlersOptions): string {
  const path = `${basePath}${paths[endpoint] ?? contractOf(endpoint).path}`;
  if (!path.startsWith('/'))
    throw new TypeError(`The path of ${endpoint} is "${path}"; expected it to begin with a slash.`);
  return path;
}

function handlerOf(endpoint: Endpoint, options: PrimarySalesHandlersOptions): SaleHandler {
  const { method, request: fits } = contractOf(endpoint);
  const isKey = keyCheck(options.keys[endpoint]);

  return async (request) => {
    const call: SaleCall = { endpoint, request };
    try {
      if (request.method !== method) {
        return failure(405, 'method_not_allowed', `Only ${method} is allowed here`, { allow: method });
      }
      if (!(await isKey(request.headers.get('authorization')))) {
        return failure(options.wrongKeyStatus ?? 401, 'unauthorized', 'Missing or wrong key');
      }
      const limited = await options.limit?.(call);
      if (limited) return refusal(endpoint, limited);

      const body = await readJson(request, options.maxBodyBytes ?? 2 ** 20);
      if ('problem' in body || !fits(body.value)) {
        const problem = 'problem' in body ? body.problem : explain(fits.errors, 'The body')[0]?.message;
        if (isOfOrders(endpoint)) await report(new PrimarySalesRequestError(endpoint, problem), call, options);
        return failure(400, 'invalid_request', problem);
      }
      const twice = productListedTwice(body.value);
      if (twice !== undefined) return failure(400, 'duplicate_product', `Product ${twice} is listed twice`);

      // The validator has seen that this is what the endpoint takes. A copy, because what is returned is held against it.
      const returned: unknown = await options[endpoint](structuredClone(body.value) as never, call);
      if (returned instanceof Error) throw returned;
      return success(endpoint, body.value, returned);
    } catch (error) {
      return await failed(error, call, options);
    }
  };
}

async function failed(error: unknown, call: SaleCall, options: PrimarySalesHandlersOptions): Promise<Response> {
  let reported = error;
  try {
    if (isRefusal(error)) return refusal(call.endpoint, error);
  } catch (unsuitable) {
    reported = unsuitable;
  }
  await report(reported, call, options);
  return failure(500, 'internal_error', 'Internal server error');
}

async function report(error: unknown, call: SaleCall, { onError }: PrimarySalesHandlersOptions): Promise<void> {
  try {
    if (onError) await onError(error, call);
    else console.error(error);
  } catch {
    // Reporting a failure must not become one.
  }
}

function success(endpoint: Endpoint, request: unknown, returned: unknown): Response {
  if (endpoint === 'quote' || endpoint === 'authorise') {
    // What is checked is what is sent, whatever the objects make of themselves in JSON.
    const text = JSON.stringify(returned) ?? 'null';
    const check = endpoint === 'quote' ? checkQuote : checkAuthorisation;
    const violations = check(request as AuthorisationRequest, JSON.parse(text));
    if (violations.length > 0) throw new PrimarySalesAnswerError(endpoint, violations);
    return answer(200, text);
  }
  // Nothing in the body matters, so that nothing of what was returned is sent.
  if (returned !== undefined && returned !== null && !contractOf(endpoint).success(returned)) {
    const message = `What was returned is ${JSON.stringify(returned)}, expected nothing, an object or a refusal`;
    throw new PrimarySalesAnswerError(endpoint, [{ endpoint, rule: 'schema', place: '', message }]);
  }
  return answer(200, '{}');
}

function refusal(endpoint: Endpoint, { status, code, message, retryAfterSeconds }: SaleRefusal): Response {
  if (isOfOrders(endpoint) && code === 'insufficient_stock') {
    const wrong = 'What was returned is insufficientStock(), expected nothing, an object or another refusal';
    throw new PrimarySalesAnswerError(endpoint, [
      { endpoint, rule: 'answer.status-names-the-cause', place: '', message: wrong },
    ]);
  }
  const missing = isOfOrders(endpoint) ? 'order_not_found' : 'product_not_found';
  const headers = retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) };
  return failure(status, code === 'not_found' ? missing : code, message, headers);
}

/** Whether the endpoint is about an order, rather than about products. */
function isOfOrders(endpoint: Endpoint): boolean {
  return endpoint === 'confirm' || endpoint === 'expire';
}

function failure(status: number, code: string, message?: string, headers?: Record<string, string>): Response {
  return answer(status, JSON.stringify(message ? { code, message } : { code }), headers);
}

function answer(status: number, json: string, headers?: Record<string, string>): Response {
  return new Response(json, { status, headers: { 'content-type': 'application/json', ...headers } });
}
