import { assertInteger } from '../assert-integer.ts';
import { endpoints, getContract, type Endpoint } from '../endpoints.ts';
import { createHandler, type SaleHandler } from './create-handler.ts';
import { assertUsableKeys } from './keys.ts';
import type { PrimarySalesHandlersOptions } from './options.ts';
import { createErrorResponse } from './responses.ts';

/** One handler for each endpoint, which serves any path, and `fetch`, which serves all four by path. */
export type PrimarySalesHandlers = Readonly<Record<Endpoint | 'fetch', SaleHandler>>;

/**
 * Creates the web handlers for the calls of Immutable's Primary Sales. A handler checks the method, the key and the body,
 * and calls your function with a typed request. It checks the result against the contract (products, currencies, one
 * token for each piece, exact totals), and responds with the documented status and body.
 *
 * Throws a `TypeError` if a key is unusable or shared by two endpoints, if a function is missing, or if the four paths are
 * not distinct. Throws a `RangeError` if `maxBodyBytes` or `wrongKeyStatus` is not one of the allowed numbers.
 */
export function createPrimarySalesHandlers(options: PrimarySalesHandlersOptions): PrimarySalesHandlers {
  assertUsableKeys(options.keys);
  const { maxBodyBytes, wrongKeyStatus = 401 } = options;
  if (maxBodyBytes !== undefined) assertInteger('maxBodyBytes', maxBodyBytes, 1);
  if (wrongKeyStatus !== 400 && wrongKeyStatus !== 401) {
    throw new RangeError(`wrongKeyStatus must be 400 or 401, got ${String(wrongKeyStatus)}.`);
  }
  const missing = endpoints.find((endpoint) => typeof options[endpoint] !== 'function');
  if (missing) throw new TypeError(`${missing} is ${typeof options[missing]}, expected a function.`);
  const routes = new Map(endpoints.map((endpoint) => [getPath(endpoint, options), endpoint]));
  if (routes.size < endpoints.length) throw new TypeError('paths: each endpoint needs its own path.');

  const handlers = Object.fromEntries(
    endpoints.map((endpoint) => [endpoint, createHandler(endpoint, options)]),
  ) as Record<Endpoint, SaleHandler>;
  return {
    ...handlers,
    async fetch(request) {
      const endpoint = routes.get(new URL(request.url).pathname);
      if (!endpoint) return createErrorResponse(404, 'no_such_endpoint', 'There is no such endpoint');
      return handlers[endpoint](request);
    },
  };
}

function getPath(endpoint: Endpoint, { paths = {}, basePath = '' }: PrimarySalesHandlersOptions): string {
  const path = `${basePath}${paths[endpoint] ?? getContract(endpoint).path}`;
  if (!path.startsWith('/')) throw new TypeError(`The path of ${endpoint} is "${path}"; it must start with a slash.`);
  return path;
}
