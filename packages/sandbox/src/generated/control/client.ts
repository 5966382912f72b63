// Generated from packages/sandbox/control/openapi.yaml by `pnpm generate`. Do not edit.

import {
  createClient,
  createResultClient,
  type Client,
  type ClientOptions,
  type ResultClient,
  type ResultClientOptions,
} from '@wirepact/client-core';
import { ApiError, type AnyApiError } from '@wirepact/client-core/errors';
import { definition } from './definition.ts';
import type { components, paths } from './types.ts';

/** The types that the client is built from. */
export interface ControlApi {
  paths: paths<string & {}>;
  plainPaths: paths;
  idempotencyKey: never;
  errorCode: NonNullable<components<string & {}>['schemas']['Problem']['code']>;
  pages: object;
}

/** What identifies you to the API. */
export interface ControlCredentials {
}

/** Options of a client: the credentials, and the options that all clients have. */
export interface ControlClientOptions extends ClientOptions, ControlCredentials {}

/** Options of a client that returns results. */
export interface ControlResultClientOptions extends ResultClientOptions, ControlCredentials {}

/** `GET`, `POST`, … with the paths, parameters, bodies, responses and errors of the contract. */
export interface ControlClient extends Client<ControlApi> {}

/** The same as a client of openapi-fetch: calls return `{ data, error, failure, response }`. */
export interface ControlResultClient extends ResultClient<ControlApi> {}

/**
 * Creates a client for the Sandbox control API. A call returns `{ data, response }`, and throws a `CallError` if it fails.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createControlClient(options: ControlClientOptions): ControlClient {
  return createClient<ControlApi>(definition, options);
}

/**
 * Creates a client for the Sandbox control API that is a client of openapi-fetch. A call returns `{ data, response }`, or
 * `{ error, failure, response }` for a response with a non-2xx status: `error` is its body, and `failure` is the error that
 * `createControlClient` would throw.
 *
 * Throws a `TypeError` if a credential is empty, if a secret credential is used in a browser, and for an invalid
 * base URL.
 */
export function createControlResultClient(options: ControlResultClientOptions): ControlResultClient {
  return createResultClient<ControlApi>(definition, options);
}

/** A response of the Sandbox control API with a non-2xx status. */
export type ControlError = AnyApiError<components<string & {}>['schemas']['Problem'], ControlApi['errorCode']>;

/** Whether a thrown value is an error response of the Sandbox control API. Narrows its body and code. */
export function isControlError(error: unknown): error is ControlError {
  return error instanceof ApiError && error.api === definition.api;
}
