import { defaults, splitOptions } from './base-client.ts';
import type { Hooks } from './hooks.ts';
import { isIdempotent } from './plan.ts';
import { restoreBody, sendCopies } from './send-copies.ts';
import type { CallSettings } from './types.ts';

/** Options of {@link createFetch}. */
export interface RetryingFetchOptions extends Omit<CallSettings, 'maxResponseBytes' | 'signal'>, Hooks {
  /** Used instead of the global `fetch`. It is called once for each attempt. */
  fetch?: ((request: Request, init: RequestInit) => Promise<Response>) | undefined;
  /**
   * The header of idempotency keys, such as `Idempotency-Key`. A POST or PATCH without this header is sent with a random key,
   * which is the same in all attempts. Only set it if the API accepts keys. Default: such requests are not retried.
   */
  idempotencyHeader?: string | undefined;
}

/**
 * Creates a `fetch` with retries, time limits and idempotency keys, for programs that do not use a client of an API. It resolves
 * with the last response, whatever its status is.
 *
 * `timeout` ends when the headers of a successful response arrive, because its body is not read. The function rejects with a
 * `ConnectionError` or a `TimeoutError` if there is no response, and with an `AbortError` if the signal of the request fires.
 * Throws a `TypeError` for an invalid number.
 */
export function createFetch(
  options: RetryingFetchOptions = {},
): (input: string | URL | Request, init?: RequestInit) => Promise<Response> {
  const { idempotencyHeader, ...chosen } = options;
  const settings = {
    ...defaults,
    baseUrl: '',
    secrets: undefined,
    idempotencyHeader: idempotencyHeader?.toLowerCase(),
    Request: undefined,
    parseAs: 'stream',
  } as const;
  const [own] = splitOptions({ ...settings }, chosen);
  let calls = 0;
  return async (input, init = {}) => {
    const request = new Request(input, init);
    const { method, url, headers, signal } = request;
    if (idempotencyHeader && !isIdempotent(method) && !headers.has(idempotencyHeader)) {
      headers.set(idempotencyHeader, crypto.randomUUID());
    }
    // Options that a `Request` does not have, such as those of a runtime.
    const { method: _method, headers: _headers, body: _body, signal: _signal, ...requestInitExt } = init;
    const { host, pathname } = new URL(url);
    const context = { api: host, method, path: pathname, callId: ++calls, attempts: 0 };
    return restoreBody(
      await sendCopies(context, { idempotencyKey: true }, { ...own, signal, requestInitExt }, request),
    );
  };
}
