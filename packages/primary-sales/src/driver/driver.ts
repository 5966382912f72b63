import type { Authorisation, Quote } from '../generated/types.ts';
import { checkAuthorisation, checkQuote, checkShape, tokenKey } from '../check/check-response.ts';
import { grouped, isSuccess, refused, statusViolations, violation } from './driver-response.ts';
import type { DriverAnswer, Received } from './driver-response.ts';
import { contractOf, endpoints, type Endpoint, type RequestOf, type SuccessOf } from '../endpoints.ts';
import { explain } from '../check/explain.ts';
import { productListedTwice } from '../check/products.ts';
import { runSale, type SaleOptions, type SaleReport } from './sale.ts';
import type { Violation } from '../check/violation.ts';

/** Settings of one call. */
export interface DriverCallOptions {
  /** Another key than that of the endpoint; `null` sends none. */
  key?: string | null;
  /** Ends the call. */
  signal?: AbortSignal;
}

/** Settings of a driver: where the backend is, and the keys that it takes. */
export interface PrimarySalesDriverOptions {
  /** The key of each endpoint. */
  keys: Readonly<Record<Endpoint, string>>;
  /** Where the backend is, as `http://127.0.0.1:3000/primary-sales`; the paths of the contract come after it. */
  baseUrl?: string;
  /** The whole URL of each endpoint that is somewhere else. */
  urls?: Partial<Readonly<Record<Endpoint, string>>>;
  /** How long an answer may take, body included, in milliseconds; by default 30,000. */
  timeoutMs?: number;
  /** By default the `fetch` of the runtime. */
  fetch?: (url: string, init: RequestInit) => Promise<Response>;
}

/** Immutable's side. A call rejects only where no answer came; whatever did come is an answer. */
export interface PrimarySalesDriver {
  /** Asks what products cost. */
  quote(request: RequestOf<'quote'>, options?: DriverCallOptions): Promise<DriverAnswer<Quote>>;
  /** Asks for products to be reserved, for an order. */
  authorise(request: RequestOf<'authorise'>, options?: DriverCallOptions): Promise<DriverAnswer<Authorisation>>;
  /** Says that an order is paid. */
  confirm(request: RequestOf<'confirm'>, options?: DriverCallOptions): Promise<DriverAnswer<undefined>>;
  /** Says that nobody paid in time. */
  expire(request: RequestOf<'expire'>, options?: DriverCallOptions): Promise<DriverAnswer<undefined>>;
  /**
   * A whole sale: quote, authorise, and then confirm or expire. The report lists everything that goes against the
   * contract, within one answer or between two.
   */
  sale(order: RequestOf<'authorise'>, options: SaleOptions): Promise<SaleReport>;
}

/**
 * Plays the vendor's side against any backend, to test it: four typed calls and a whole sale, each answer held against
 * the contract. What was given out once is remembered, so that a `reference` or an ERC721 token that comes again is
 * found.
 *
 * Requests are sent as they are, wrong ones included; redirects are not followed. Throws a `TypeError` where an endpoint
 * has no URL.
 */
export function createPrimarySalesDriver(options: PrimarySalesDriverOptions): PrimarySalesDriver {
  const urls = Object.fromEntries(endpoints.map((endpoint) => [endpoint, urlOf(endpoint, options)]));
  const givenOut = new Set<string>();

  async function send<Of extends Endpoint>(
    endpoint: Of,
    request: RequestOf<Of>,
    { key = options.keys[endpoint], signal }: DriverCallOptions = {},
  ): Promise<Received> {
    const url = urls[endpoint] as string;
    const timeout = AbortSignal.timeout(options.timeoutMs ?? 30_000);
    try {
      const response = await (options.fetch ?? fetch)(url, {
        method: contractOf(endpoint).method,
        headers: { 'content-type': 'application/json', ...(key === null ? {} : { authorization: key }) },
        body: JSON.stringify(request),
        redirect: 'manual',
        signal: signal ? AbortSignal.any([signal, timeout]) : timeout,
      });
      const { status, headers } = response;
      const text = await response.text();
      return { endpoint, status, headers, text, violations: statusViolations(endpoint, status), tolerated: [] };
    } catch (cause) {
      throw new Error(`${endpoint}: no answer from ${url}`, { cause });
    }
  }

  async function acknowledged<Of extends 'confirm' | 'expire'>(
    endpoint: Of,
    request: RequestOf<Of>,
    settings: DriverCallOptions | undefined,
  ): Promise<DriverAnswer<undefined>> {
    const received = await send(endpoint, request, settings);
    if (!isSuccess(received.status)) return refused(received);
    // Published backends send an empty body, `null` or one of their own: only the status counts.
    return success(received, undefined, shouldBeRefused(endpoint, request));
  }

  const driver: PrimarySalesDriver = {
    async quote(request, settings) {
      const received = await send('quote', request, settings);
      const body = bodyOf('quote', received);
      if (!body) return unreadable('quote', received);
      const wrong = shouldBeRefused('quote', request);
      return success(received, body, wrong.length > 0 ? wrong : checkQuote(request, body));
    },

    async authorise(request, settings) {
      const received = await send('authorise', request, settings);
      const listed = bodyOf('authorise', received);
      if (!listed) return unreadable('authorise', received);
      const body = grouped(listed);
      const wrong = shouldBeRefused('authorise', request);
      const found = wrong.length > 0 ? wrong : checkAuthorisation(request, body);
      const again = givenOutAgain(body, givenOut);
      return success(received, body, [...found, ...again], body === listed ? [] : [isFlat]);
    },

    confirm: (request, settings) => acknowledged('confirm', request, settings),
    expire: (request, settings) => acknowledged('expire', request, settings),
    sale: (order, settings) => runSale(driver, order, settings),
  };
  return driver;
}

const isFlat: Violation = violation(
  'authorise',
  'tokens-are-grouped-by-product',
  'products',
  'products lists a product more than once; its tokens are taken together',
);

function urlOf(endpoint: Endpoint, { baseUrl, urls = {} }: PrimarySalesDriverOptions): string {
  const own = urls[endpoint];
  if (own !== undefined) return own;
  if (baseUrl === undefined) throw new TypeError(`urls.${endpoint} is missing, and there is no baseUrl either.`);
  return `${baseUrl.replace(/\/$/, '')}${contractOf(endpoint).path}`;
}

function success<Body>(
  received: Received,
  body: Body,
  violations: readonly Violation[],
  tolerated: readonly Violation[] = [],
): DriverAnswer<Body> {
  return {
    ...received,
    violations: [...received.violations, ...violations],
    tolerated: [...received.tolerated, ...tolerated],
    ok: true,
    body,
  };
}

/** The body of a success, where it is what the contract says. */
function bodyOf<Of extends 'quote' | 'authorise'>(endpoint: Of, { status, text }: Received): SuccessOf<Of> | undefined {
  const body = isSuccess(status) ? json(text) : undefined;
  return contractOf(endpoint).success(body) ? body : undefined;
}

/** A refusal, or a success whose body is not what the contract says. */
function unreadable(endpoint: 'quote' | 'authorise', received: Received): DriverAnswer<never> {
  if (!isSuccess(received.status)) return refused(received);
  const body = json(received.text);
  const found =
    body === undefined
      ? [violation(endpoint, 'schema', '', `The answer is no JSON but ${received.text.slice(0, 200) || 'empty'}`)]
      : checkShape(endpoint, body);
  return { ...refused(received), violations: [...received.violations, ...found], tolerated: [] };
}

/** A success for a request that the contract wants refused. */
function shouldBeRefused<Of extends Endpoint>(endpoint: Of, request: RequestOf<Of>): Violation[] {
  const { request: fits } = contractOf(endpoint);
  if (!fits(request)) {
    const [misfit] = explain(fits.errors, 'the request');
    const message = `status is a success although ${misfit?.message}; expected 400`;
    return [violation(endpoint, 'answer.status-names-the-cause', 'status', message)];
  }
  const twice = productListedTwice(request);
  if (twice === undefined) return [];
  const message = `status is a success although ${twice} is listed twice; expected 400`;
  return [violation(endpoint, 'line.lists-a-product-once', 'status', message)];
}

/** What an earlier authorisation has named already; remembers what this one names. */
function givenOutAgain({ reference, products }: Authorisation, givenOut: Set<string>): Violation[] {
  const named = [
    { key: reference, place: 'reference', value: reference, rule: 'order.reference-is-unique-and-short' } as const,
    ...products.flatMap(({ collection_address: address, contract_type: kind, detail }, index) =>
      (kind === 'ERC721' ? detail : []).map(({ token_id: value }, piece) => {
        const place = `products[${index}].detail[${piece}].token_id`;
        return { key: tokenKey(address, value), place, value, rule: 'order.token-id-is-never-reused' } as const;
      }),
    ),
  ];
  const again = named.filter(({ key }) => givenOut.has(key));
  for (const { key } of named) givenOut.add(key);
  return again.map(({ place, value, rule }) =>
    violation('authorise', rule, place, `${place} is ${value}, which an earlier order has`),
  );
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
