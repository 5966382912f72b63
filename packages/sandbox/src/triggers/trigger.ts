import type { InputField } from '../core/api.ts';
import type { ResourceView } from '../world.ts';

/** What a response or a resource says. */
// oxlint-disable-next-line typescript/no-explicit-any -- Each operation and kind has members of its own.
export type Document = Readonly<Record<string, any>>;

/** A request to an API, without its credential. */
export interface StageRequest {
  /** The values of the parameters in the path. */
  readonly path?: Readonly<Record<string, string>>;
  /** What the request acts for, such as the id of a business. */
  readonly target?: string | undefined;
  readonly body?: object;
}

/** What a trigger can do in a world, for one API. */
export interface Stage {
  /**
   * Sends a request with the first credential of the world, and resolves to the body of the response.
   *
   * @throws {SandboxError} with the sentence of the API if it refuses.
   */
  request(operation: string, request?: StageRequest): Promise<Document>;
  /**
   * Does what a person or the vendor does. An empty id creates a resource.
   *
   * @throws {SandboxError} if the state does not allow it.
   */
  act(kind: string, id: string, action: string, input?: object): Promise<ResourceView>;
  /** One resource after everything has happened that is due. */
  read(kind: string, id: string): Promise<ResourceView>;
  /** Up to 100 resources of a kind, oldest first. */
  list(kind: string, state?: string): Promise<readonly ResourceView[]>;
  /** The settings of the API. */
  settings(): Promise<Document>;
}

/** What causes an event. */
export interface Trigger {
  /** What can be set, by the name that the request or action has for it. */
  readonly input: Readonly<Record<string, InputField>>;
  /** Takes the steps that lead to the event. Members of `input` that were not given are undefined. */
  run(stage: Stage, input: Document): Promise<unknown>;
}

/** The triggers of one API, by the type of the event. */
export type Triggers = Readonly<Record<string, Trigger>>;
