import { assertInteger } from '../assert-integer.ts';
import { checkAuthorisation } from '../check/check-authorisation.ts';
import { checkShape } from '../check/check-body.ts';
import { checkQuote } from '../check/check-quote.ts';
import { createViolation, type Violation } from '../check/violation.ts';
import { endpoints, getContract, type Endpoint, type RequestOf, type SuccessOf } from '../endpoints.ts';
import type { Authorisation, Quote } from '../generated/types.ts';
import { checkStatus, findMissedRefusal } from './check-status.ts';
import { isSuccess, toRefusal, toSuccess, toUnreadable } from './driver-response.ts';
import type { DriverResponse, ReceivedResponse } from './driver-response.ts';
import { findReusedIds } from './find-reused-ids.ts';
import { groupByProduct } from './group-by-product.ts';
import { runSale, type SaleOptions, type SaleReport } from './sale.ts';

/** Settings of one call. */
export interface DriverCallOptions {
  /** The key to send. `null` sends no key. Default: the key of the endpoint. */
  key?: string | null;
  /** Aborts the call. */
  signal?: AbortSignal;
}

/** Settings of a driver: the address of the backend, and the keys that it accepts. */
export interface PrimarySalesDriverOptions {
  /** The key of each endpoint. */
  keys: Readonly<Record<Endpoint, string>>;
  /** The base URL of the backend, such as `http://127.0.0.1:3000/primary-sales`. The paths of the contract are appended. */
  baseUrl?: string;
  /** The full URLs of endpoints that are not at `baseUrl` and the path of the contract. */
  urls?: Partial<Readonly<Record<Endpoint, string>>>;
  /** The longest time for one response including its body, in milliseconds. Default: 30,000. */
  timeoutMs?: number;
  /** Used instead of the global `fetch`. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Immutable's side of the API. A call rejects only if there is no response, and resolves for every status. */
export interface PrimarySalesDriver {
  /** Requests the prices of products. */
  quote(request: RequestOf<'quote'>, options?: DriverCallOptions): Promise<DriverResponse<Quote>>;
  /** Requests an order, which reserves products. */
  authorise(request: RequestOf<'authorise'>, options?: DriverCallOptions): Promise<DriverResponse<Authorisation>>;
  /** Reports that an order is paid. */
  confirm(request: RequestOf<'confirm'>, options?: DriverCallOptions): Promise<DriverResponse<undefined>>;
  /** Reports that an order was not paid in time. */
  expire(request: RequestOf<'expire'>, options?: DriverCallOptions): Promise<DriverResponse<undefined>>;
  /**
   * Runs a whole sale: quote, authorise, and then confirm or expire. The report lists everything that breaks the
   * contract, within one response or between two.
   */
  sale(order: RequestOf<'authorise'>, options: SaleOptions): Promise<SaleReport>;
}

/**
 * Plays the vendor's side, to test a backend: four typed calls and a whole sale. Every response is checked against the
 * contract. The driver remembers references and ERC721 tokens, so it also finds one that a later order uses again.
 *
 * It sends requests unchecked, so you can test with invalid ones. It does not follow redirects. Throws a `TypeError` if
 * an endpoint has no URL, and a `RangeError` if `timeoutMs` is not an integer of at least 1.
 */
export function createPrimarySalesDriver(options: PrimarySalesDriverOptions): PrimarySalesDriver {
  const { timeoutMs = 30_000 } = options;
  assertInteger('timeoutMs', timeoutMs, 1);
  const urls = Object.fromEntries(endpoints.map((endpoint) => [endpoint, getUrl(endpoint, options)]));
  const usedIds = new Set<string>();

  async function send<Of extends Endpoint>(
    endpoint: Of,
    request: RequestOf<Of>,
    { key = options.keys[endpoint], signal }: DriverCallOptions = {},
  ): Promise<ReceivedResponse> {
    const url = urls[endpoint] as string;
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await (options.fetch ?? fetch)(url, {
        method: getContract(endpoint).method,
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: key }) },
        body: JSON.stringify(request),
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const { status, headers } = response;
      const text = await response.text();
      return { endpoint, status, headers, text, violations: checkStatus(endpoint, status), tolerated: [] };
    } catch (cause) {
      throw new Error(`${endpoint}: no response from ${url}`, { cause });
    }
  }

  async function endOrder<Of extends 'confirm' | 'expire'>(
    endpoint: Of,
    request: RequestOf<Of>,
    settings: DriverCallOptions | undefined,
  ): Promise<DriverResponse<undefined>> {
    const received = await send(endpoint, request, settings);
    if (!isSuccess(received.status)) return toRefusal(received);
    // Published backends send an empty body, `null` or their own object, so only the status counts.
    return toSuccess(received, undefined, findMissedRefusal(endpoint, request));
  }

  const driver: PrimarySalesDriver = {
    async quote(request, settings) {
      const received = await send('quote', request, settings);
      const body = readBody('quote', received);
      if (!body) return explainMissingBody('quote', received);
      const missed = findMissedRefusal('quote', request);
      return toSuccess(received, body, missed.length > 0 ? missed : checkQuote(request, body));
    },

    async authorise(request, settings) {
      const received = await send('authorise', request, settings);
      const listed = readBody('authorise', received);
      if (!listed) return explainMissingBody('authorise', received);
      const body = groupByProduct(listed);
      const missed = findMissedRefusal('authorise', request);
      const violations = missed.length > 0 ? missed : checkAuthorisation(request, body);
      const reused = findReusedIds(body, usedIds);
      return toSuccess(received, body, [...violations, ...reused], body === listed ? [] : [notGrouped]);
    },

    confirm: (request, settings) => endOrder('confirm', request, settings),
    expire: (request, settings) => endOrder('expire', request, settings),
    sale: (order, settings) => runSale(driver, order, settings),
  };
  return driver;
}

const notGrouped: Violation = createViolation(
  'authorise',
  'tokens-are-grouped-by-product',
  'products',
  'products lists a product more than once; the driver merged its entries',
);

function getUrl(endpoint: Endpoint, { baseUrl, urls = {} }: PrimarySalesDriverOptions): string {
  const url = urls[endpoint];
  if (url !== undefined) return url;
  if (baseUrl === undefined) throw new TypeError(`urls.${endpoint} is missing. Set it, or set baseUrl.`);
  return `${baseUrl.replace(/\/$/, '')}${getContract(endpoint).path}`;
}

/** Returns the body of a success if it has the shape that the contract requires. */
function readBody<Of extends 'quote' | 'authorise'>(
  endpoint: Of,
  { status, text }: ReceivedResponse,
): SuccessOf<Of> | undefined {
  const body = isSuccess(status) ? parseJson(text) : undefined;
  return getContract(endpoint).success(body) ? body : undefined;
}

function explainMissingBody(endpoint: 'quote' | 'authorise', received: ReceivedResponse): DriverResponse<never> {
  if (!isSuccess(received.status)) return toRefusal(received);
  const body = parseJson(received.text);
  if (body !== undefined) return toUnreadable(received, checkShape(endpoint, body));
  const message = `The response should be JSON, got ${received.text.slice(0, 200) || 'an empty body'}`;
  return toUnreadable(received, [createViolation(endpoint, 'schema', '', message)]);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
