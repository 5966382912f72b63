import { engine as runtime } from '#engine';
import { exceeds, rawBody, type WebhookBody } from '../body.ts';
import type { Content, Engine } from '../signature/engine.ts';
import { WebhookVerificationError } from '../error.ts';
import { headerOf, readerOf, type HeaderReader, type WebhookHeaders } from '../headers.ts';
import { at, pointerPath } from '../pointer.ts';
import type { WebhookDefinition } from '../signature/scheme.ts';
import { memoryStore, type SeenStore } from './seen.ts';
import { signerParts, usableSecrets } from '../signature/signer.ts';
import type { StandardSchema } from './standard-schema.ts';

/** Settings of a receiver. `Events` has the payload of each event, by event name. */
export interface WebhooksOptions<Events> {
  /**
   * The secret that deliveries are signed with; several while one is being replaced, the newest first. Where endpoints
   * have secrets of their own, a function that finds them: see {@link SecretResolver}.
   */
  secret: string | readonly string[] | SecretResolver<Events>;
  /** The longest body that is accepted, in bytes. 1,048,576 (1 MiB) unless told. */
  bodyLimit?: number;
  /**
   * How events that come twice are known. In the memory of this process unless told; give a store that all processes
   * share where there are several, or `false` where handlers may run twice.
   */
  seen?: false | SeenOptions;
  /**
   * Schemas that events have to fit, by event name, such as `eventSchemas` from `./schemas`; anything that implements
   * Standard Schema. What a schema makes of an event is what handlers get. Nothing is validated unless told.
   */
  validate?: { readonly [Type in keyof Events]?: StandardSchema<Events[Type]> };
  /**
   * Called with every error that no caller gets to see: of deliveries that were answered with an error, of handlers that
   * ran in the background, of a store that could not be told. Unless told, what is answered with 500 is written to
   * `console.error`; deliveries that are refused are not, as anybody can send those.
   */
  onError?: (error: unknown) => void;
}

/** How events that come twice are known. */
export interface SeenOptions {
  /** Where they are remembered. In memory unless told. */
  readonly store?: SeenStore;
  /** How long a handled event is remembered, in seconds: longer than its sender tries again. 259,200 (3 days) unless told. */
  readonly ttl?: number;
  /** How long a handler may take, in seconds, before its event is free for another attempt. 300 unless told. */
  readonly lease?: number;
}

/**
 * Finds the secret, or the secrets, of one delivery, such as that of the campaign that it is about.
 *
 * **Nothing that it gets is proven yet**: anybody can send a body. Use it to look a secret up, and for nothing else. Where
 * there is none, return nothing, and the delivery is refused. If it throws, the delivery is answered with 500, so that
 * the sender tries again.
 */
export type SecretResolver<Events> = (
  headers: HeaderReader,
  envelope: Unverified<Events[keyof Events]>,
) => FoundSecret | Promise<FoundSecret>;

/** One secret, several, or none. */
export type FoundSecret = string | readonly string[] | null | undefined;

/**
 * What a body claims before its signature has been checked: any member may be missing or anything else. Reading it with
 * `?.` never throws.
 */
export type Unverified<T> = [T] extends [readonly unknown[]]
  ? unknown
  : [T] extends [object]
    ? { readonly [Key in KeyOf<T>]?: Unverified<ValueOf<T, Key>> | undefined }
    : unknown;
type KeyOf<T> = T extends unknown ? keyof T : never;
type ValueOf<T, Key extends PropertyKey> = T extends { [K in Key]?: infer Value } ? NonNullable<Value> : never;

/** What handlers get beside the event. */
export interface DeliveryContext {
  /** The name of the event. */
  readonly type: string;
  /** What tells this event from every other; the same when it is delivered again. `undefined` where the body has no id. */
  readonly id: string | undefined;
  /** Not covered by the signature. */
  readonly headers: HeaderReader;
}

/** Does something with an event. What it returns is awaited; if it throws, the sender is made to try again. */
export type Handler<Event> = (event: Event, context: DeliveryContext) => unknown;

/** An event of a type that has no handler: perhaps one that the API did not have when this version was made. */
export type UnknownEvent = Readonly<Record<string, unknown>>;

/** A delivery as it arrived. */
export interface IncomingDelivery {
  /** The raw body: never one that has been parsed. */
  readonly body: WebhookBody;
  /** The headers as they arrived. */
  readonly headers: WebhookHeaders;
}

/** What became of an event. */
export interface Dispatched {
  /**
   * `handled`: by a handler or the fallback. `unhandled`: nothing is registered for it. `duplicate`: it was handled
   * before. `in_progress`: its handler is running elsewhere. `accepted`: its handler runs in the background.
   */
  readonly outcome: 'handled' | 'unhandled' | 'duplicate' | 'in_progress' | 'accepted';
  /** The name of the event. */
  readonly type: string;
  /** What tells this event from every other; `undefined` where the body has no id. */
  readonly id: string | undefined;
}

/** Keeps a runtime from ending before some work is done, such as `ctx.waitUntil` of Workers. The work never rejects. */
export type WaitUntil = (work: Promise<void>) => unknown;

/** A request in parts, for {@link Receiver.answer}. */
export interface IncomingRequest {
  /** The HTTP method; anything but `POST` is refused. */
  readonly method?: string | undefined;
  /** The headers as they arrived. */
  readonly headers: WebhookHeaders;
  /** The raw body, or a function that reads it, which is only called if the method fits. */
  readonly body: WebhookBody | (() => Promise<WebhookBody>);
  /** Runs the handlers in the background, once the delivery is verified. */
  readonly waitUntil?: WaitUntil | undefined;
}

/** An HTTP answer in parts; the body is JSON. */
export interface Answer {
  /** The HTTP status. */
  readonly status: number;
  /** The headers of the answer. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body, as JSON. */
  readonly body: string;
}

/** What adapters to frameworks need. */
export interface Receiver {
  /** In bytes. */
  readonly bodyLimit: number;
  /**
   * Verifies a request, runs its handlers, and says what to answer. Never rejects.
   *
   * | status | when |
   * |---|---|
   * | 200 | handled, known already, accepted for the background, or nothing is registered for it |
   * | 400, 413, 422 | refused: see {@link WebhookVerificationError} |
   * | 405 | the method is not `POST` |
   * | 409 | the event is being handled at this moment; the sender should try again |
   * | 500 | a handler threw, or the receiver is set up wrongly; the sender should try again |
   */
  answer(request: IncomingRequest): Promise<Answer>;
}

/** Verifies deliveries of one API and routes them to handlers. */
export interface Webhooks<Events> extends Receiver {
  /**
   * Registers the handler of an event, or of several. Throws an `Error` for an event that has one already, and once the
   * first event has been dispatched: a handler that comes later has missed something.
   */
  on<Type extends keyof Events & string>(
    type: Type | readonly Type[],
    handler: Handler<Events[Type]>,
  ): Webhooks<Events>;
  /**
   * Registers a handler of every event, called before the event's own; several are called in their order. An event that
   * this version does not know comes too, whatever the type says: keep a default branch.
   */
  onAny(handler: Handler<Events[keyof Events]>): Webhooks<Events>;
  /** Registers what is called for events without a handler of their own. Without it they are answered with 200. */
  otherwise(handler: Handler<UnknownEvent>): Webhooks<Events>;
  /** The events that have a handler, in the order of their registration: what to subscribe to. */
  eventTypes(): (keyof Events & string)[];
  /**
   * The event of a delivery, if its signature fits; nothing is dispatched or remembered. An event that this version does
   * not know comes through as well: keep a default branch. Rejects with a {@link WebhookVerificationError}.
   */
  verify(delivery: IncomingDelivery): Promise<Events[keyof Events]>;
  /**
   * Runs the handlers of an event that has been verified before, one after another; for events that went through a queue.
   * `id` is needed only where the API gives its events none. Rejects with what a handler throws.
   */
  dispatch(event: Events[keyof Events], context?: DispatchContext): Promise<Dispatched>;
  /** Verifies a delivery and dispatches its event. Rejects with a {@link WebhookVerificationError} or what a handler throws. */
  receive(delivery: IncomingDelivery, waitUntil?: WaitUntil): Promise<Dispatched>;
}

/** What {@link Webhooks.dispatch} may be told about an event. */
export interface DispatchContext {
  /** What tells the event from every other, where its body does not. */
  readonly id?: string | undefined;
  /** The headers that it was delivered with, for handlers. */
  readonly headers?: WebhookHeaders | undefined;
  /** Runs the handlers in the background. */
  readonly waitUntil?: WaitUntil | undefined;
}

/**
 * Makes a receiver of an API's events. Throws a {@link WebhookVerificationError} for a secret that is empty, has white
 * space around it, or is not in the form that the scheme asks for.
 *
 * `engine` is the cryptography, by default that of the runtime.
 */
export function createWebhooks<Events>(
  { api, signature }: WebhookDefinition,
  options: WebhooksOptions<Events>,
  engine: Engine = runtime,
): Webhooks<Events> {
  type Event = Events[keyof Events];
  type Type = keyof Events & string;
  const { secret, bodyLimit = 1_048_576, seen = {}, validate } = options;
  const { digestIn, fits, mismatch } = signerParts(signature, engine);
  const fixedSecrets = typeof secret === 'function' ? undefined : usableSecrets(signature, secret);
  const store = seen ? (seen.store ?? memoryStore()) : undefined;
  const { ttl = 259_200, lease = 300 } = seen || {};
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const eventPath = pointerPath(signature.event.body);
  const idPath = pointerPath(signature.deduplication.of);
  const handlers = new Map<string, Handler<Event>>();
  const hooks: Handler<Event>[] = [];
  let fallback: Handler<UnknownEvent> | undefined;
  let isStarted = false;

  const webhooks: Webhooks<Events> = {
    bodyLimit,
    on(types, handler) {
      refuseLate();
      const list = typeof types === 'string' ? [types] : types;
      const taken = list.find((type) => handlers.has(type));
      if (taken) {
        throw new Error(
          `${taken} has a handler already. Register each event once; a handler may call several functions.`,
        );
      }
      for (const type of list) handlers.set(type, handler as Handler<Event>);
      return webhooks;
    },
    onAny(handler) {
      refuseLate();
      hooks.push(handler);
      return webhooks;
    },
    otherwise(handler) {
      refuseLate();
      if (fallback) throw new Error('There is a fallback already. Register one; it may call several functions.');
      fallback = handler;
      return webhooks;
    },
    eventTypes: () => [...handlers.keys()] as Type[],
    verify: verified,
    dispatch,
    async receive(delivery, waitUntil) {
      const { event, context } = await accepted(delivery);
      return dispatch(event, { ...context, waitUntil });
    },
    answer,
  };
  return webhooks;

  async function accepted(delivery: IncomingDelivery): Promise<{ event: Event; context: DispatchContext }> {
    const event = await verified(delivery);
    return { event, context: { id: await idOf(event, rawBody(delivery.body)), headers: delivery.headers } };
  }

  async function verified({ body: given, headers }: IncomingDelivery): Promise<Event> {
    const body = rawBody(given);
    if (exceeds(body, bodyLimit)) throw new WebhookVerificationError('body_too_large', { limit: bodyLimit });
    const digest = digestIn(headers);
    const secrets = fixedSecrets ?? (await resolved(body, headers));
    const fit = fits(body, digest, secrets);
    if (fit !== true && !(await fit)) throw mismatch(secrets.length);
    const event = parsed(body);
    const type = typeOf(event);
    refuseOtherName(headers, type);
    const schema = validate && Object.hasOwn(validate, type) ? validate[type as Type] : undefined;
    return schema ? validated(schema, type, event) : (event as Event);
  }

  async function resolved(body: Content, headers: WebhookHeaders): Promise<readonly string[]> {
    let found: FoundSecret;
    try {
      found = await (secret as SecretResolver<Events>)(readerOf(headers), unverified(body));
    } catch (cause) {
      throw new WebhookVerificationError('secret_unavailable', { cause });
    }
    if (found === undefined || found === null || (found.length === 0 && found !== ''))
      throw new WebhookVerificationError('secret_unknown');
    return usableSecrets(signature, found);
  }

  function unverified(body: Content): Unverified<Event> {
    let envelope: unknown;
    try {
      envelope = parsed(body);
    } catch {
      // Whoever wrote it will not have signed it either.
    }
    return (typeof envelope === 'object' && envelope !== null ? envelope : {}) as Unverified<Event>;
  }

  function parsed(body: Content): unknown {
    try {
      return JSON.parse(typeof body === 'string' ? body : decoder.decode(body));
    } catch (cause) {
      throw new WebhookVerificationError('not_json', { cause });
    }
  }

  function typeOf(event: unknown): string {
    const type = at(event, eventPath);
    if (typeof type !== 'string') {
      throw new WebhookVerificationError('event_name_missing', { pointer: signature.event.body });
    }
    return type;
  }

  function refuseOtherName(headers: WebhookHeaders, type: string): void {
    const { header, mismatch } = signature.event;
    if (!header || mismatch !== 'refuse') return;
    const said = headerOf(headers, header);
    if (said !== null && said !== type)
      throw new WebhookVerificationError('event_name_mismatch', { header, said, type });
  }

  async function validated(schema: StandardSchema<Event>, type: string, event: unknown): Promise<Event> {
    const result = await schema['~standard'].validate(event);
    if (result.issues) throw new WebhookVerificationError('invalid_payload', { type, issues: result.issues });
    return result.value;
  }

  async function idOf(event: unknown, body?: Content): Promise<string | undefined> {
    if (signature.deduplication.by === 'sha-256') return body === undefined ? undefined : engine.sha256(body);
    const id = at(event, idPath);
    return typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
  }

  async function dispatch(event: Event, context: DispatchContext = {}): Promise<Dispatched> {
    isStarted = true;
    const type = typeOf(event);
    const id = context.id ?? (await idOf(event));
    const handler = handlers.get(type) ?? (fallback as Handler<Event> | undefined);
    if (!handler && hooks.length === 0) return { outcome: 'unhandled', type, id };
    const key = id === undefined ? undefined : `${api}:${id}`;
    if (store && key !== undefined) {
      const claim = await store.claim(key, lease);
      if (claim !== 'claimed') return { outcome: claim === 'done' ? 'duplicate' : claim, type, id };
    }
    const work = run(
      [...hooks, ...(handler ? [handler] : [])],
      event,
      { type, id, headers: readerOf(context.headers) },
      key,
    );
    if (context.waitUntil) {
      context.waitUntil(work.catch(report));
      return { outcome: 'accepted', type, id };
    }
    await work;
    return { outcome: handler ? 'handled' : 'unhandled', type, id };
  }

  async function run(
    steps: readonly Handler<Event>[],
    event: Event,
    context: DeliveryContext,
    key: string | undefined,
  ): Promise<void> {
    try {
      for (const step of steps) await step(event, context);
    } catch (error) {
      if (key !== undefined) await told(() => store?.release(key));
      throw error;
    }
    if (key !== undefined) await told(() => store?.complete(key, ttl));
  }

  /** What the handlers did, counts; that the store could not be told of it, does not undo it. */
  async function told(tell: () => unknown): Promise<void> {
    try {
      await tell();
    } catch (error) {
      await report(error);
    }
  }

  async function answer({ method = 'POST', headers, body, waitUntil }: IncomingRequest): Promise<Answer> {
    if (method !== 'POST')
      return json(405, { received: false, message: 'Deliveries come by POST.' }, { allow: 'POST' });
    let delivery: Awaited<ReturnType<typeof accepted>>;
    try {
      delivery = await accepted({ body: typeof body === 'function' ? await body() : body, headers });
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) return failed(error);
      if (options.onError || error.status === 500) await report(error);
      return json(error.status, { received: false, code: error.code, message: error.message });
    }
    try {
      const { outcome } = await dispatch(delivery.event, { ...delivery.context, waitUntil });
      if (outcome === 'in_progress') return json(409, { received: false, outcome }, { 'retry-after': '30' });
      return json(200, { received: true, outcome });
    } catch (error) {
      return failed(error);
    }
  }

  async function failed(error: unknown): Promise<Answer> {
    await report(error);
    return json(500, { received: false, message: 'The receiver failed to handle this event.' });
  }

  async function report(error: unknown): Promise<void> {
    try {
      await (options.onError ?? console.error)(error);
    } catch (failure) {
      console.error(failure);
    }
  }

  function refuseLate(): void {
    if (isStarted) {
      throw new Error(
        'The first event has been dispatched already. Register all handlers before, where the receiver is made.',
      );
    }
  }
}

function json(status: number, body: object, headers: Record<string, string> = {}): Answer {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
