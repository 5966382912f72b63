// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

import createClient, { mergeHeaders, type Client, type ClientOptions } from 'openapi-fetch';
import { baseUrl } from './operations.ts';
import type { paths } from './types.ts';

/** Settings of a client. Whatever `openapi-fetch` understands can be given as well. */
export interface PaymentsClientOptions extends ClientOptions {
  /**
   * The API key of your account. It must be allowed to manage webhooks, or the answer is 403. A key is a secret:
   * keep it on your server.
   */
  apiKey: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies and answers typed by the contract. */
export type PaymentsClient = Client<paths>;

/**
 * Makes a client of the Cryptofuse Payments API. Answers are `{ data, error, response }`: `data` for a status of success, else
 * `error` in the envelope of the API. Throws a `TypeError` for an empty credential.
 */
export function createPaymentsClient({ apiKey, headers, ...options }: PaymentsClientOptions): PaymentsClient {
  if (apiKey.trim() === '') throw new TypeError('createPaymentsClient: `apiKey` is empty.');
  const own = {
    'X-API-Key': apiKey,
  };
  return createClient<paths>({ baseUrl, ...options, headers: mergeHeaders(own, headers) });
}
