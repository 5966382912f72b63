import { createResultClient, type Definition } from '@wirepact/client-core';
import createOpenapiFetchClient, { type ClientOptions, type Middleware } from 'openapi-fetch';

/** The result of a call, without the types of an operation. */
export interface Result {
  data?: unknown;
  error?: unknown;
  response: Response;
}

/** A call of any path, because the facts are about behaviour. `types.test-d.ts` is about types. */
export type Call = (path: string, init?: Readonly<Record<string, unknown>>) => Promise<Result>;

/** What the two clients have in common. */
export interface UntypedClient {
  GET: Call;
  PUT: Call;
  POST: Call;
  DELETE: Call;
  OPTIONS: Call;
  HEAD: Call;
  PATCH: Call;
  TRACE: Call;
  request: (method: string, path: string, init?: Readonly<Record<string, unknown>>) => Promise<Result>;
  use: (...middleware: readonly (Middleware | undefined)[]) => void;
  eject: (...middleware: readonly Middleware[]) => void;
}

export type CreateClient = (options: ClientOptions) => UntypedClient;

/** An API without credentials, so that both clients have the same options. */
const definition: Definition = { api: 'shop', baseUrl: 'https://contract.example', credentials: [] };

/** Creates a client of openapi-fetch. */
export const createReference: CreateClient = (options) => createOpenapiFetchClient(options) as unknown as UntypedClient;

/** Creates a client of Wirepact that returns results. */
export const createOurs: CreateClient = (options) =>
  createResultClient(definition, { retryDelay: 1, ...options } as object) as unknown as UntypedClient;
