// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

import { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition, type pages } from './definition.ts';
import type { components, paths } from './types.ts';

/** The types that the client is built from. */
export interface RewardsApi {
  paths: paths<string & {}>;
  idempotencyKey: never;
  errorCode: NonNullable<components<string & {}>['schemas']['Error']['code']>;
  pages: typeof pages;
}

/** Options of a client: the credentials, and the options that all clients have. */
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

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export type RewardsClient<Mode extends ErrorMode = 'throw'> = Client<RewardsApi, Mode>;

/**
 * Creates a client for the FirstPromoter Rewards API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 * With `errors: 'result'` it is a client of openapi-fetch: a response with a non-2xx status returns
 * `{ error, failure, response }`, where `error` is its body and `failure` is the error that would be thrown.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createRewardsClient(options: RewardsClientOptions): RewardsClient;
export function createRewardsClient(
  options: RewardsClientOptions<'result'> & { errors: 'result' },
): RewardsClient<'result'>;
export function createRewardsClient(options: RewardsClientOptions<ErrorMode>): unknown {
  return createClient(definition, options);
}

/** A response of the FirstPromoter Rewards API with a non-2xx status. */
export type RewardsError = AnyApiError<components<string & {}>['schemas']['Error'], RewardsApi['errorCode']>;

/** Whether a thrown value is an error response of the FirstPromoter Rewards API. Narrows its body and code. */
export function isRewardsError(error: unknown): error is RewardsError {
  return error instanceof ApiError && error.api === definition.api;
}
