// Generated from spec/payments/openapi.yaml by `pnpm generate`. Do not edit.

import { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition } from './definition.ts';
import type { components, paths } from './types.ts';

/** What the types of the client are made of. */
export interface PaymentsApi {
  paths: paths;
  idempotencyKey: never;
  errorCode: NonNullable<NonNullable<components['schemas']['Error']['error']>['code']>;
  pages: typeof definition.pages;
}

/** Settings of a client: the credentials, and what every client takes. */
export interface PaymentsClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {
  /**
   * The API key of your account. It must be allowed to manage webhooks, otherwise the response is 403. A key is a
   * secret: keep it on your server.
   */
  apiKey: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies, answers and errors typed by the contract. */
export interface PaymentsClient<Mode extends ErrorMode = 'throw'> extends Client<PaymentsApi, Mode> {}

/**
 * Makes a client of the Cryptofuse Payments API. A call gives `{ data, response }` and throws a `CallError` where it fails;
 * with `errors: 'result'` it gives `{ data, error, response }` and does not throw.
 *
 * Throws a `TypeError` for a credential that is empty, and for a secret one in a browser.
 */
export function createPaymentsClient<Mode extends ErrorMode = 'throw'>(
  options: PaymentsClientOptions<Mode>,
): PaymentsClient<Mode> {
  return createClient<PaymentsApi, Mode>(definition, options) as PaymentsClient<Mode>;
}

/** Any answer of the Cryptofuse Payments API that is none of success. */
export type PaymentsError = AnyApiError<components['schemas']['Error'], PaymentsApi['errorCode']>;

/** Whether something that was thrown is an answer of the Cryptofuse Payments API; narrows its body and code. */
export function isPaymentsError(error: unknown): error is PaymentsError {
  return error instanceof ApiError && error.api === definition.api;
}
