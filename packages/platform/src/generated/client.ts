// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition, type pages } from './definition.ts';
import type { components, paths } from './types.ts';

/** The types that the client is built from. */
export interface PlatformApi {
  paths: paths<string & {}>;
  idempotencyKey: 'Idempotency-Key';
  errorCode: never;
  pages: typeof pages;
}

/** Options of a client: the credentials, and the options that all clients have. */
export interface PlatformClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {
  /**
   * The platform's API key, such as `pk_live_…`. A secret: keep it on your server. Listed with it is the scope that
   * an operation requires; the key, the platform and the grant must all have it.
   */
  apiKey: string;
}

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export type PlatformClient<Mode extends ErrorMode = 'throw', Bound extends string = never> = Client<PlatformApi, Mode, Bound> & {
  /**
   * Returns a client with the same options that sends `X-Target-Business-Id` with every operation that accepts it.
   *
   * @param id The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
   * nothing, the response is 403.
   * @throws {TypeError} The id is empty.
   */
  forBusiness: (id: string) => BoundPlatformClient<Mode>;
};

/** A client from `forBusiness`. Its operations do not require `X-Target-Business-Id`. */
export type BoundPlatformClient<Mode extends ErrorMode = 'throw'> = PlatformClient<Mode, 'X-Target-Business-Id'>;

/**
 * Creates a client for the Oncade Platform API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 * With `errors: 'result'` it is a client of openapi-fetch: a response with a non-2xx status returns
 * `{ error, failure, response }`, where `error` is its body and `failure` is the error that would be thrown.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createPlatformClient(options: PlatformClientOptions): PlatformClient;
export function createPlatformClient(
  options: PlatformClientOptions<'result'> & { errors: 'result' },
): PlatformClient<'result'>;
export function createPlatformClient(options: PlatformClientOptions<ErrorMode>): unknown {
  return createClient(definition, options);
}

/** A response of the Oncade Platform API with a non-2xx status. */
export type PlatformError = AnyApiError<components<string & {}>['schemas']['Error'], PlatformApi['errorCode']>;

/** Whether a thrown value is an error response of the Oncade Platform API. Narrows its body and code. */
export function isPlatformError(error: unknown): error is PlatformError {
  return error instanceof ApiError && error.api === definition.api;
}
