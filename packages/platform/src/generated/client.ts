// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import createClient, { mergeHeaders, type Client, type ClientOptions } from 'openapi-fetch';
import { baseUrl } from './operations.ts';
import type { paths } from './types.ts';

/** Settings of a client. Whatever `openapi-fetch` understands can be given as well. */
export interface PlatformClientOptions extends ClientOptions {
  /**
   * The platform's API key, such as `pk_live_…`. A secret: keep it on your server. Beside it stands the scope that an
   * operation needs; the key, the platform and the grant must all hold it.
   */
  apiKey: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies and answers typed by the contract. */
export type PlatformClient = Client<paths>;

/**
 * Makes a client of the Oncade Platform API. Answers are `{ data, error, response }`: `data` for a status of success, else
 * `error` in the envelope of the API. Throws a `TypeError` for an empty credential.
 */
export function createPlatformClient({ apiKey, headers, ...options }: PlatformClientOptions): PlatformClient {
  if (apiKey.trim() === '') throw new TypeError('createPlatformClient: `apiKey` is empty.');
  const own = {
    Authorization: `Bearer ${apiKey}`,
    'X-Oncade-API-Version': 'v1',
  };
  return createClient<paths>({ baseUrl, ...options, headers: mergeHeaders(own, headers) });
}
