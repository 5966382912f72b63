import type { Endpoint } from '../endpoints.ts';
import type { MaybePromise, PrimarySalesBackend, SaleCall } from './backend.ts';
import type { EndpointKeys } from './keys.ts';
import type { RateLimited } from './refusal.ts';

/** Your backend and the settings of its handlers. */
export interface PrimarySalesHandlersOptions extends PrimarySalesBackend {
  /** The key of each endpoint, as entered in the Hub. Give two keys for an endpoint while you change its key. */
  keys: Readonly<Record<Endpoint, EndpointKeys>>;
  /** The paths at which `fetch` serves the endpoints. Default: `/quote`, `/authorise`, `/confirm` and `/expire`. */
  paths?: Partial<Readonly<Record<Endpoint, string>>>;
  /** The prefix of all paths, such as `/primary-sales`. Default: empty. */
  basePath?: string;
  /** The largest accepted request body, in bytes: an integer of at least 1. Default: 1 MiB. */
  maxBodyBytes?: number;
  /** Called before the body is read. Return `rateLimited(seconds)` to refuse the call, or nothing to accept it. */
  limit?(call: SaleCall): MaybePromise<RateLimited | void | undefined>;
  /**
   * Called for every error that becomes a 500: what your functions threw, and `PrimarySalesResponseError` if they
   * returned a response that breaks the contract. Also called with `PrimarySalesRequestError` if a confirmation or
   * an expiry with the right key was rejected, and with `PrimarySalesReadError` if a body could not be read. The response
   * waits at most one second for it. Default: `console.error`.
   */
  onError?(error: unknown, call: SaleCall): void | Promise<void>;
  /** The status for a wrong key. Use 400 to send only statuses in Immutable's own list. Default: 401. */
  wrongKeyStatus?: 400 | 401;
}
