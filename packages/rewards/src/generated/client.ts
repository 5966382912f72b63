// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

import { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition } from './definition.ts';
import type { components, paths } from './types.ts';

/** What the types of the client are made of. */
export interface RewardsApi {
  paths: paths;
  idempotencyKey: never;
  errorCode: NonNullable<components['schemas']['Error']['code']>;
  pages: typeof definition.pages;
}

/** Settings of a client: the credentials, and what every client takes. */
export interface RewardsClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {
  /**
   * The API key of the account: `Authorization: Bearer …`. The guide to rewards does not mention it; the vendor's
   * page on authentication requires it on every request, together with `Account-ID`. A key is a secret: keep it on
   * your server.
   */
  apiKey: string;
  /**
   * The account that the request is for; required on every request, together with the API key. It is in the
   * dashboard under Settings → Integrations, and it is not a secret. Some pages of the vendor spell it `ACCOUNT-ID`,
   * which is the same: header names are case-insensitive.
   */
  accountId: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies, answers and errors typed by the contract. */
export interface RewardsClient<Mode extends ErrorMode = 'throw'> extends Client<RewardsApi, Mode> {}

/**
 * Makes a client of the FirstPromoter Rewards API. A call gives `{ data, response }` and throws a `CallError` where it fails;
 * with `errors: 'result'` it gives `{ data, error, response }` and does not throw.
 *
 * Throws a `TypeError` for a credential that is empty, and for a secret one in a browser.
 */
export function createRewardsClient<Mode extends ErrorMode = 'throw'>(
  options: RewardsClientOptions<Mode>,
): RewardsClient<Mode> {
  return createClient<RewardsApi, Mode>(definition, options) as RewardsClient<Mode>;
}

/** Any answer of the FirstPromoter Rewards API that is none of success. */
export type RewardsError = AnyApiError<components['schemas']['Error'], RewardsApi['errorCode']>;

/** Whether something that was thrown is an answer of the FirstPromoter Rewards API; narrows its body and code. */
export function isRewardsError(error: unknown): error is RewardsError {
  return error instanceof ApiError && error.api === definition.api;
}
