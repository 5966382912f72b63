// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

import { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition, type pages } from './definition.ts';
import type { components, paths } from './types.ts';

/** The types that the client is built from. */
export interface PaymentsApi {
  paths: paths<string & {}>;
  idempotencyKey: never;
  errorCode: NonNullable<NonNullable<components<string & {}>['schemas']['Error']['error']>['code']>;
  pages: typeof pages;
}

/** Options of a client: the credentials, and the options that all clients have. */
export interface PaymentsClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {
  /**
   * The API key of your account. It must be allowed to manage webhooks, otherwise the response is 403. A key is a
   * secret: keep it on your server.
   */
  apiKey: string;
}

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export type PaymentsClient<Mode extends ErrorMode = 'throw'> = Client<PaymentsApi, Mode>;

/**
 * Creates a client for the Cryptofuse Payments API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 * With `errors: 'result'` it is a client of openapi-fetch: a response with a non-2xx status returns
 * `{ error, failure, response }`, where `error` is its body and `failure` is the error that would be thrown.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createPaymentsClient(options: PaymentsClientOptions): PaymentsClient;
export function createPaymentsClient(
  options: PaymentsClientOptions<'result'> & { errors: 'result' },
): PaymentsClient<'result'>;
export function createPaymentsClient(options: PaymentsClientOptions<ErrorMode>): unknown {
  return createClient(definition, options);
}

/** A response of the Cryptofuse Payments API with a non-2xx status. */
export type PaymentsError = AnyApiError<components<string & {}>['schemas']['Error'], PaymentsApi['errorCode']>;

/** Whether a thrown value is an error response of the Cryptofuse Payments API. Narrows its body and code. */
export function isPaymentsError(error: unknown): error is PaymentsError {
  return error instanceof ApiError && error.api === definition.api;
}
