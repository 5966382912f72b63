import type { WebhookBody } from '../body.ts';
import type { HeaderReader, WebhookHeaders } from '../headers.ts';
import type { SeenStore } from './seen.ts';
import type { StandardSchema } from './standard-schema.ts';

/** Options of a receiver. `Events` maps each event name to its payload. */
export interface WebhooksOptions<Events> {
  /**
   * The secret that deliveries are signed with. During a rotation, a list with the newest secret first. If endpoints have
   * their own secrets, a function that looks them up: see {@link SecretResolver}.
   */
  secret: string | readonly string[] | SecretResolver<Events>;
  /** The longest body to accept, in bytes: a whole number of at least 1. Default: 1,048,576 (1 MiB). */
  bodyLimit?: number;
  /**
   * How repeated events are recognised. By default they are remembered in the memory of this process. If several
   * processes receive events, pass a store that they share. With `false`, handlers may run twice for the same event.
   */
  seen?: false | SeenOptions;
  /**
   * Schemas to validate events with, by event name, such as `eventSchemas` from `./schemas`. Any Standard Schema works.
   * Handlers receive the output of the schema. Default: no validation.
   */
  validate?: { readonly [Type in keyof Events]?: StandardSchema<Events[Type]> };
  /**
   * Called with every error: refused deliveries, errors of handlers, including those that run in the background, and
   * failures of the store. The response waits at most one second for a returned promise. By default, errors that lead to a
   * 500 are written to `console.error`. Of the refused deliveries, which anyone can send, only the first with each code is
   * written to `console.warn`.
   */
  onError?: (error: unknown) => unknown;
  /**
   * Whether the response to a refused delivery contains the `code` and the `message` of the error. Use it only during
   * development: a reason tells strangers which endpoints exist and how they are configured. Default: `false`.
   */
  explainRefusals?: boolean;
}

/** How repeated events are recognised. */
export interface SeenOptions {
  /** Where events are remembered. Default: a {@link memoryStore}. */
  readonly store?: SeenStore;
  /**
   * How long to remember a handled event, in seconds: a whole number of at least 1. Choose more than the time in which the
   * sender retries. Default: 259,200 (3 days).
   */
  readonly ttl?: number;
  /**
   * How long a handler may take, in seconds: a whole number of at least 1. After that, another attempt may handle the
   * event. Default: 300.
   */
  readonly lease?: number;
  /**
   * Separates receivers that share a store: each remembers only the events of its own namespace. Must not contain a colon.
   * Receivers with different secrets or of different APIs are always separate. Default: `webhooks`.
   */
  readonly namespace?: string;
}

/**
 * Finds the secret or the secrets of one delivery, such as the secret of the campaign that the event is about.
 *
 * **The arguments are not verified yet**: anyone can send a body. Use them only to look up a secret. To refuse the
 * delivery, return nothing. If the function throws, the response is a 500, so that the sender tries again.
 *
 * If it returns several secrets, a repeated event counts as a duplicate even if another of them signed it.
 */
export type SecretResolver<Events> = (
  headers: HeaderReader,
  envelope: Unverified<Events[keyof Events]>,
) => FoundSecret | Promise<FoundSecret>;

/** One secret, several, or none. */
export type FoundSecret = string | readonly string[] | null | undefined;

/**
 * What a body claims before its signature is checked. Any member may be missing or have any type. Reading members with
 * `?.` never throws.
 */
export type Unverified<T> = [T] extends [readonly unknown[]]
  ? unknown
  : [T] extends [object]
    ? { readonly [Key in KeyOf<T>]?: Unverified<ValueOf<T, Key>> | undefined }
    : unknown;
type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key extends PropertyKey> = T extends { [K in Key]?: infer Value } ? NonNullable<Value> : never;

/** The second argument of a handler. */
export interface DeliveryContext {
  /** The name of the event. */
  readonly type: string;
  /** Identifies the event. Repeated deliveries have the same id. `undefined` if the body does not have an id. */
  readonly id: string | undefined;
  /** The headers of the delivery. The signature does not cover them. */
  readonly headers: HeaderReader;
}

/** Handles an event. A returned promise is awaited. If the handler throws, the sender tries again. */
export type Handler<Event> = (event: Event, context: DeliveryContext) => unknown;

/** An event without a handler of its own. The API may have added it after this version was released. */
export type UnknownEvent = Readonly<Record<string, unknown>>;

/** A delivery as it arrived. */
export interface IncomingDelivery {
  /** The raw body, not parsed. */
  readonly body: WebhookBody;
  /** The headers as they arrived. */
  readonly headers: WebhookHeaders;
}

/** The outcome of dispatching an event. */
export interface Dispatched {
  /**
   * - `handled`: a handler ran, the event's own or that of `onUnhandled`.
   * - `unhandled`: no handler is registered for the event.
   * - `duplicate`: the event was handled before.
   * - `in_progress`: the event is being handled elsewhere.
   * - `accepted`: the handlers run in the background.
   */
  readonly outcome: 'handled' | 'unhandled' | 'duplicate' | 'in_progress' | 'accepted';
  /** The name of the event. */
  readonly type: string;
  /** Identifies the event. `undefined` if the body does not have an id. */
  readonly id: string | undefined;
}

/** Keeps a runtime alive until the work is done, such as `ctx.waitUntil` on Workers. The promise never rejects. */
export type WaitUntil = (work: Promise<void>) => unknown;

/** A request in parts, for {@link Receiver.respond}. */
export interface IncomingRequest {
  /** The HTTP method. Every method except `POST` is refused. Default: `POST`. */
  readonly method?: string | undefined;
  /** The headers as they arrived. */
  readonly headers: WebhookHeaders;
  /** The raw body, or a function that reads it. The function is called only if the method is `POST`. */
  readonly body: WebhookBody | (() => Promise<WebhookBody>);
  /** If given, handlers run in the background after the delivery is verified. */
  readonly waitUntil?: WaitUntil | undefined;
}

/** An HTTP response in parts. */
export interface OutgoingResponse {
  /** The HTTP status. */
  readonly status: number;
  /** The response headers, by lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, as JSON text. */
  readonly body: string;
}

/** The part of a receiver that adapters to frameworks need. */
export interface Receiver {
  /** The longest body to accept, in bytes. */
  readonly bodyLimit: number;
  /**
   * Verifies a request, runs the handlers, and returns the response to send. Never rejects.
   *
   * | status | when |
   * |---|---|
   * | 200 | the event was handled now or before, runs in the background, or does not have a handler |
   * | 400, 413, 422 | the delivery was refused: see {@link WebhookVerificationError} |
   * | 405 | the method is not `POST` |
   * | 409 | the event is being handled at this moment; the sender should try again |
   * | 500 | a handler threw, or the receiver is misconfigured; the sender should try again |
   */
  respond(request: IncomingRequest): Promise<OutgoingResponse>;
}

/**
 * A type of event if it is one of `Known`. Otherwise those that begin like it, so that the compiler names them, and editors
 * complete them. Evaluated only for a wrong type, letter by letter.
 */
export type KnownType<Known, Type extends string> = Type extends Known ? Type : Similar<Known & string, Type>;

type Similar<
  Known extends string,
  Type extends string,
  Prefix extends string = '',
> = Type extends `${infer Letter}${infer Rest}`
  ? [Extract<Known, `${Prefix}${Letter}${string}`>] extends [never]
    ? Extract<Known, `${Prefix}${string}`>
    : Similar<Known, Rest, `${Prefix}${Letter}`>
  : Extract<Known, `${Prefix}${string}`>;

/** Verifies deliveries of one API and routes them to handlers. */
export interface Webhooks<Events> extends Receiver {
  /**
   * Registers a handler for one event or for several. Throws an `Error` if one of the events already has a handler, or if
   * an event has already been dispatched: a handler that is registered later would miss events.
   */
  on<Type extends string>(
    type: KnownType<keyof Events, Type> | readonly KnownType<keyof Events, Type>[],
    handler: Handler<Events[Type & keyof Events]>,
  ): Webhooks<Events>;
  /**
   * Registers a handler for every event. It runs before the event's own handler; several run in the order of their
   * registration. It also receives events that this version does not know, whatever their type says: keep a default
   * branch. Throws an `Error` if an event has already been dispatched.
   */
  onAny(handler: Handler<Events[keyof Events]>): Webhooks<Events>;
  /**
   * Registers a handler for the events that do not have a handler of their own. Without it, the response to them is a
   * 200. Throws an `Error` if it is registered twice, or if an event has already been dispatched.
   */
  onUnhandled(handler: Handler<UnknownEvent>): Webhooks<Events>;
  /** The events that have a handler, in the order of their registration. These are the events to subscribe to. */
  eventTypes(): (keyof Events & string)[];
  /**
   * Returns the event of a delivery if the signature is valid. Does not dispatch or remember it. The event may be one that
   * this version does not know: keep a default branch. Rejects with a {@link WebhookVerificationError}.
   */
  verify(delivery: IncomingDelivery): Promise<Events[keyof Events]>;
  /**
   * Runs the handlers of an event that was verified before, such as one from a queue, one after another. Pass `id` only if
   * the API does not give its events an id. Rejects with what a handler throws.
   */
  dispatch(event: Events[keyof Events], context?: DispatchContext): Promise<Dispatched>;
  /** Verifies a delivery and dispatches its event. Rejects with a {@link WebhookVerificationError} or what a handler throws. */
  receive(delivery: IncomingDelivery, waitUntil?: WaitUntil): Promise<Dispatched>;
}

/** The second argument of {@link Webhooks.dispatch}. */
export interface DispatchContext {
  /** Identifies the event, if its body does not. */
  readonly id?: string | undefined;
  /** The headers of the delivery, for handlers. */
  readonly headers?: WebhookHeaders | undefined;
  /** If given, the handlers run in the background. */
  readonly waitUntil?: WaitUntil | undefined;
}
