// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

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
export interface PaymentsApi {
  paths: paths<string & {}>;
  plainPaths: paths;
  idempotencyKey: never;
  errorCode: NonNullable<NonNullable<components<string & {}>['schemas']['Error']['error']>['code']>;
  pages: typeof pages;
}

/** What identifies you to the API. */
export interface PaymentsCredentials {
  /**
   * The API key of your account. It must be allowed to manage webhooks, otherwise the response is 403. A key is a
   * secret: keep it on your server.
   */
  apiKey: string;
}

/** Options of a client: the credentials, and the options that all clients have. */
export interface PaymentsClientOptions extends ClientOptions, PaymentsCredentials {}

/** Options of a client that returns results. */
export interface PaymentsResultClientOptions extends ResultClientOptions, PaymentsCredentials {}

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export interface PaymentsClient extends Client<PaymentsApi> {}

/** The same as a client of openapi-fetch: calls return `{ data, error, failure, response }`. */
export interface PaymentsResultClient extends ResultClient<PaymentsApi> {}

/**
 * Creates a client for the Cryptofuse Payments API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createPaymentsClient(options: PaymentsClientOptions): PaymentsClient {
  return createClient<PaymentsApi>(definition, options);
}

/**
 * Creates a client for the Cryptofuse Payments API that is a client of openapi-fetch. A call returns `{ data, response }`, or
 * `{ error, failure, response }` for a response with a non-2xx status: `error` is its body, and `failure` is the error that
 * `createPaymentsClient` would throw.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createPaymentsResultClient(options: PaymentsResultClientOptions): PaymentsResultClient {
  return createResultClient<PaymentsApi>(definition, options);
}

/** A response of the Cryptofuse Payments API with a non-2xx status. */
export type PaymentsError = AnyApiError<components<string & {}>['schemas']['Error'], PaymentsApi['errorCode']>;

/** Whether a thrown value is an error response of the Cryptofuse Payments API. Narrows its body and code. */
export function isPaymentsError(error: unknown): error is PaymentsError {
  return error instanceof ApiError && error.api === definition.api;
}
