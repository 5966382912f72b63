// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

import createClient, { mergeHeaders, type Client, type ClientOptions } from 'openapi-fetch';
import { baseUrl } from './operations.ts';
import type { paths } from './types.ts';

/** Settings of a client. Whatever `openapi-fetch` understands can be given as well. */
export interface RewardsClientOptions extends ClientOptions {
  /**
   * The API key of the account: `Authorization: Bearer …`. The guide to rewards does not mention it; the vendor's
   * page on authentication asks for it on every request, together with `Account-ID`. A key is a secret: keep it on
   * your server.
   */
  apiKey: string;
  /**
   * Says which account the request is for; needed on every request, beside the API key. It is in the dashboard under
   * Settings → Integrations, and it is no secret. Some pages of the vendor spell it `ACCOUNT-ID`, which is the same:
   * names of headers have no case.
   */
  accountId: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies and answers typed by the contract. */
export type RewardsClient = Client<paths>;

/**
 * Makes a client of the FirstPromoter Rewards API. Answers are `{ data, error, response }`: `data` for a status of success, else
 * `error` in the envelope of the API. Throws a `TypeError` for an empty credential.
 */
export function createRewardsClient({ apiKey, accountId, headers, ...options }: RewardsClientOptions): RewardsClient {
  if (apiKey.trim() === '') throw new TypeError('createRewardsClient: `apiKey` is empty.');
  if (accountId.trim() === '') throw new TypeError('createRewardsClient: `accountId` is empty.');
  const own = {
    Authorization: `Bearer ${apiKey}`,
    'Account-ID': accountId,
  };
  return createClient<paths>({ baseUrl, ...options, headers: mergeHeaders(own, headers) });
}
