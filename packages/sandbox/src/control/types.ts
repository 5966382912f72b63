import type { operations } from '@wirepact/sandbox/control/types';
import type { WorldOptions } from '../sandbox.ts';
import type { World } from '../world.ts';
import type { Streams } from './stream.ts';

/** The operations of the control API, by operationId. */
export type Operations = operations<string & {}>;

/** The worlds of a sandbox. */
export interface Worlds {
  /** In the order of their ids. */
  list(): Promise<readonly World[]>;
  /** @throws {SandboxError} `not-found` */
  find(id: string): Promise<World>;
  /** @throws {SandboxError} if the options are invalid, or if a world with this id or this seed exists. */
  create(options?: WorldOptions): Promise<World>;
}

/** What the control API controls. */
export interface Controlled {
  /** Of `@wirepact/sandbox`. */
  readonly version: string;
  readonly worlds: Worlds;
  readonly streams: Pick<Streams, 'open'>;
  /** In the order of their names. */
  readonly apis: readonly ApiInfo[];
  /** Reads the rules of an API. It is called when somebody asks for them. */
  readRules(api: string): Promise<readonly RuleInfo[]>;
}

/** An API, and what can be done with it here. */
export type ApiInfo = JsonOf<Operations['listApis'], 200>['apis'][number];

/** A rule that a contract states. */
export type RuleInfo = JsonOf<Operations['listRules'], 200>['rules'][number];

/** The body of a response. */
export type JsonOf<Operation, Status extends number> = Operation extends { responses: infer Responses }
  ? { [S in Status & keyof Responses]: Json<Responses[S]> }[Status & keyof Responses]
  : never;

type Json<Response> = Response extends { content: { 'application/json': infer Body } } ? Body : undefined;

type Part<Parameters, Name extends string> = Parameters extends { [Key in Name]: infer Value }
  ? Value
  : Record<never, never>;

type QueryPart<Parameters> = Parameters extends { query?: infer Query } ? NonNullable<Query> : Record<never, never>;

type BodyPart<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : Operation extends { requestBody?: { content: { 'application/json': infer Body } } }
    ? Body | undefined
    : undefined;

/** A request whose parameters and body are valid. */
export interface Call<Id extends keyof Operations> {
  readonly path: Part<Operations[Id]['parameters'], 'path'>;
  /** With defaults. */
  readonly query: QueryPart<Operations[Id]['parameters']>;
  readonly body: BodyPart<Operations[Id]>;
}

/** The body of the successful response. `undefined` if it has none. */
export type Result<Id extends keyof Operations> = JsonOf<Operations[Id], 200 | 201 | 204>;

/** What each operation does. */
export type Routes = { readonly [Id in keyof Operations]: (call: Call<Id>) => Promise<Result<Id>> };
