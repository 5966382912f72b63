// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

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
export interface PlatformApi {
  paths: paths<string & {}>;
  plainPaths: paths;
  idempotencyKey: 'Idempotency-Key';
  errorCode: never;
  pages: typeof pages;
}

/** What identifies you to the API. */
export interface PlatformCredentials {
  /**
   * The platform's API key, such as `pk_live_…`. A secret: keep it on your server. Listed with it is the scope that
   * an operation requires; the key, the platform and the grant must all have it.
   */
  apiKey: string;
}

/** Options of a client: the credentials, and the options that all clients have. */
export interface PlatformClientOptions extends ClientOptions, PlatformCredentials {}

/** Options of a client that returns results. */
export interface PlatformResultClientOptions extends ResultClientOptions, PlatformCredentials {}

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export interface PlatformClient<Bound extends string = never> extends Client<PlatformApi, Bound> {
  /**
   * Returns a client with the same options that sends `X-Target-Business-Id` with every operation that accepts it.
   *
   * @param id The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
   * nothing, the response is 403.
   * @throws {TypeError} The id is empty.
   */
  forBusiness: (id: string) => BoundPlatformClient;
}

/** A client from `forBusiness`. Its operations do not require `X-Target-Business-Id`. */
export interface BoundPlatformClient extends PlatformClient<'X-Target-Business-Id'> {}

/** The same as a client of openapi-fetch: calls return `{ data, error, failure, response }`. */
export interface PlatformResultClient<Bound extends string = never> extends ResultClient<PlatformApi, Bound> {
  /**
   * Returns a client with the same options that sends `X-Target-Business-Id` with every operation that accepts it.
   *
   * @param id The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
   * nothing, the response is 403.
   * @throws {TypeError} The id is empty.
   */
  forBusiness: (id: string) => BoundPlatformResultClient;
}

/** A client from `forBusiness`. Its operations do not require `X-Target-Business-Id`. */
export interface BoundPlatformResultClient extends PlatformResultClient<'X-Target-Business-Id'> {}

/**
 * Creates a client for the Oncade Platform API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createPlatformClient(options: PlatformClientOptions): PlatformClient {
  return createClient<PlatformApi>(definition, options) as PlatformClient;
}

/**
 * Creates a client for the Oncade Platform API that is a client of openapi-fetch. A call returns `{ data, response }`, or
 * `{ error, failure, response }` for a response with a non-2xx status: `error` is its body, and `failure` is the error that
 * `createPlatformClient` would throw.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createPlatformResultClient(options: PlatformResultClientOptions): PlatformResultClient {
  return createResultClient<PlatformApi>(definition, options) as PlatformResultClient;
}

/** A response of the Oncade Platform API with a non-2xx status. */
export type PlatformError = AnyApiError<components<string & {}>['schemas']['Error'], PlatformApi['errorCode']>;

/** Whether a thrown value is an error response of the Oncade Platform API. Narrows its body and code. */
export function isPlatformError(error: unknown): error is PlatformError {
  return error instanceof ApiError && error.api === definition.api;
}
