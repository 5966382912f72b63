// Generated from spec/rewards/openapi.yaml by `pnpm generate`. Do not edit.

import {
  createClient,
  createResultClient,
  type Client,
  type ClientOptions,
  type ResultClient,
  type ResultClientOptions,
} from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition, type pages } from './definition.ts';
import type { components, paths } from './types.ts';

/** The types that the client is built from. */
export interface RewardsApi {
  paths: paths<string & {}>;
  plainPaths: paths;
  idempotencyKey: never;
  errorCode: NonNullable<components<string & {}>['schemas']['Error']['code']>;
  pages: typeof pages;
}

/** What identifies you to the API. */
export interface RewardsCredentials {
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

/** Options of a client: the credentials, and the options that all clients have. */
export interface RewardsClientOptions extends ClientOptions, RewardsCredentials {}

/** Options of a client that returns results. */
export interface RewardsResultClientOptions extends ResultClientOptions, RewardsCredentials {}

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export interface RewardsClient extends Client<RewardsApi> {}

/** The same as a client of openapi-fetch: calls return `{ data, error, failure, response }`. */
export interface RewardsResultClient extends ResultClient<RewardsApi> {}

/**
 * Creates a client for the FirstPromoter Rewards API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createRewardsClient(options: RewardsClientOptions): RewardsClient {
  return createClient<RewardsApi>(definition, options);
}

/**
 * Creates a client for the FirstPromoter Rewards API that is a client of openapi-fetch. A call returns `{ data, response }`, or
 * `{ error, failure, response }` for a response with a non-2xx status: `error` is its body, and `failure` is the error that
 * `createRewardsClient` would throw.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createRewardsResultClient(options: RewardsResultClientOptions): RewardsResultClient {
  return createResultClient<RewardsApi>(definition, options);
}

/** A response of the FirstPromoter Rewards API with a non-2xx status. */
export type RewardsError = AnyApiError<components<string & {}>['schemas']['Error'], RewardsApi['errorCode']>;

/** Whether a thrown value is an error response of the FirstPromoter Rewards API. Narrows its body and code. */
export function isRewardsError(error: unknown): error is RewardsError {
  return error instanceof ApiError && error.api === definition.api;
}
