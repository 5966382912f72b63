// Generated from spec/platform/openapi.yaml by `pnpm generate`. Do not edit.

import { createClient, type Client, type ClientOptions, type ErrorMode } from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition } from './definition.ts';
import type { components, paths } from './types.ts';

/** What the types of the client are made of. */
export interface PlatformApi {
  paths: paths;
  idempotencyKey: 'Idempotency-Key';
  errorCode: never;
  pages: typeof definition.pages;
}

/** Settings of a client: the credentials, and what every client takes. */
export interface PlatformClientOptions<Mode extends ErrorMode = 'throw'> extends ClientOptions<Mode> {
  /**
   * The platform's API key, such as `pk_live_…`. A secret: keep it on your server. Listed with it is the scope that
   * an operation requires; the key, the platform and the grant must all have it.
   */
  apiKey: string;
}

/** `GET`, `POST`, … with paths, parameters, bodies, answers and errors typed by the contract. */
export interface PlatformClient<Mode extends ErrorMode = 'throw', Bound extends string = never> extends Client<PlatformApi, Mode, Bound> {
  /**
   * A client of the same making that sends `X-Target-Business-Id` with every operation that takes it, and with no other.
   * The business you act for, taken from an active grant (`GET /v1/platform/grants`). If the business has granted you
   * nothing, the response is 403.
   *
   * Throws a `TypeError` for an empty id.
   */
  forBusiness: (id: string) => BoundPlatformClient<Mode>;
}

/** What `forBusiness` gives: operations do not ask for `X-Target-Business-Id` any more. */
export type BoundPlatformClient<Mode extends ErrorMode = 'throw'> = PlatformClient<Mode, 'X-Target-Business-Id'>;

/**
 * Makes a client of the Oncade Platform API. A call gives `{ data, response }` and throws a `CallError` where it fails;
 * with `errors: 'result'` it gives `{ data, error, response }` and does not throw.
 *
 * Throws a `TypeError` for a credential that is empty, and for a secret one in a browser.
 */
export function createPlatformClient<Mode extends ErrorMode = 'throw'>(
  options: PlatformClientOptions<Mode>,
): PlatformClient<Mode> {
  return createClient<PlatformApi, Mode>(definition, options) as PlatformClient<Mode>;
}

/** Any answer of the Oncade Platform API that is none of success. */
export type PlatformError = AnyApiError<components['schemas']['Error'], PlatformApi['errorCode']>;

/** Whether something that was thrown is an answer of the Oncade Platform API; narrows its body and code. */
export function isPlatformError(error: unknown): error is PlatformError {
  return error instanceof ApiError && error.api === definition.api;
}
