import createClient, { mergeHeaders, type Client, type ClientOptions } from 'openapi-fetch';
import { baseUrl, headers } from './generated/operations.ts';
import type { paths } from './generated/types.ts';

/** Settings of a client. Anything that `openapi-fetch` understands can be given as well. */
export interface PlatformClientOptions extends ClientOptions {
  /** The platform's API key. A secret: use it on a server only. */
  apiKey: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies and answers typed by the contract. */
export type PlatformClient = Client<paths>;

/**
 * Makes a client of the Oncade Platform API. Every call carries the API key and the version of the API.
 *
 * Answers are `{ data, error, response }`: `data` for a status of success, else `error` in the envelope of the API.
 * Source: the header section of the vendor's Platform API reference.
 */
export function createPlatformClient({ apiKey, headers: own, ...options }: PlatformClientOptions): PlatformClient {
  if (apiKey.trim() === '') {
    throw new TypeError('createPlatformClient: `apiKey` is empty. Pass the key of your platform, such as pk_live_….');
  }
  return createClient<paths>({
    baseUrl,
    ...options,
    headers: mergeHeaders(
      { Authorization: `Bearer ${apiKey}`, [headers.apiVersion.name]: headers.apiVersion.default },
      own,
    ),
  });
}
