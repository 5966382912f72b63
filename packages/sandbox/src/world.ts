/** Where a world is and what can be done with it besides calling the APIs. The control API offers the same over HTTP. */
export interface World {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** Everything that looks random in the world is derived from it. */
  readonly seed: string;
  /** The environment variables that a program needs to use the first contents: credentials and ids. */
  readonly env: Readonly<Record<string, string>>;
  /** The same, with what each of them is. */
  readonly variables: readonly Variable[];
  /** The time of the world. */
  now(): Promise<Date>;
  /** Stops time, lets it run, and moves it. */
  readonly clock: WorldClock;
  /**
   * Does what a person or the vendor does: `act('platform', 'invoice', 'inv_…', 'pay')`. An action that creates a resource
   * takes an empty id.
   *
   * @throws {SandboxError} for an unknown action, invalid input, or a state that does not allow it.
   */
  act(api: string, kind: string, id: string, action: string, input?: object): Promise<ResourceView>;
  /**
   * Opens an HTTPS address that leads to a URL on this machine, without DNS and without a tunnel, and registers it as an endpoint
   * of an API: `listen({ api: 'payments', to: 'http://localhost:3000/hooks' })`. It stays until `stopListening`, also after a
   * restart or a reset. The same name is the same endpoint.
   *
   * @throws {SandboxError} for an API that does not send events, a name that cannot be one, or a URL that is not on this machine.
   */
  listen(options: ListenerOptions): Promise<Listener>;
  /** Every address of the world, by name. */
  listeners(): Promise<readonly Omit<Listener, 'receiver' | 'secret'>[]>;
  /**
   * Closes an address. Its endpoint stays registered.
   *
   * @throws {SandboxError} `not-found`
   */
  stopListening(name: string): Promise<void>;
  /**
   * Causes an event by what causes it with the vendor: `trigger('payment.completed', { amount: '25.00' })`. Returns every event
   * of the world since then, oldest first. A name in `set` may begin with `data.`.
   *
   * @throws {SandboxError} for an event that does not exist, for an input that it does not have, or if a step is refused.
   */
  trigger(event: string, set?: Readonly<Record<string, unknown>>): Promise<readonly OutboxEvent[]>;
  /** The resources of every API and kind that have this id. */
  find(id: string): Promise<readonly ResourceView[]>;
  /**
   * One resource, with what is possible now.
   *
   * @throws {SandboxError} `not-found` if there is none.
   */
  resource(api: string, kind: string, id: string): Promise<ResourceView>;
  /** Of every account and environment, newest first. Without `state`, those that lists leave out are left out. Default limit: 100. */
  resources(filter: {
    readonly api: string;
    readonly kind: string;
    readonly state?: string | undefined;
    readonly limit?: number | undefined;
  }): Promise<readonly ResourceView[]>;
  /** The outbox: every event, newest first, and why each possible receiver gets it or not. Default limit: 100. */
  events(limit?: number): Promise<readonly OutboxEvent[]>;
  /** What was sent to receivers and what came back, newest first. The newest 10,000 are kept, and those with an attempt to come. */
  deliveries(filter?: DeliveryFilter): Promise<readonly DeliveryView[]>;
  /** @throws {SandboxError} `not-found` */
  delivery(id: string): Promise<DeliveryView>;
  /**
   * Sends a delivery again, or all those of events since a time: the same bytes, to where the receiver is now. Those of receivers
   * that do not exist any more or take nothing are left out of the second form. Returns the new deliveries, the oldest first.
   *
   * @throws {SandboxError} `not-found`, or `conflict` if the receiver of the one delivery takes nothing.
   */
  redeliver(what: { readonly id: string } | { readonly since: Date | string }): Promise<readonly DeliveryView[]>;
  /**
   * Resolves when nothing is under way or due: neither a timer nor a delivery. Retries and timers that are due later are not
   * waited for; `clock.advance` runs them.
   */
  settled(): Promise<void>;
  /** E-mails that the vendor would have sent, newest first. Default limit: 100. */
  mails(limit?: number): Promise<readonly Mail[]>;
  /** The last 1,000 requests, newest first, without secrets. They are kept in memory only. */
  requests(): Promise<readonly LoggedRequest[]>;
  /**
   * Makes the next responses of an operation fail.
   *
   * @throws {SandboxError} for an API or an operation that does not exist.
   */
  addFault(fault: Fault): Promise<void>;
  /** Those that wait for requests, in the order in which they apply. */
  faults(): Promise<readonly Fault[]>;
  /** Removes every fault. */
  clearFaults(): Promise<void>;
  /**
   * Makes attempts at deliveries go wrong.
   *
   * @throws {SandboxError} for an API, a kind or a number that is not possible.
   */
  addDeliveryFault(fault: DeliveryFault): Promise<void>;
  /** Those that wait for deliveries, in the order in which they apply. */
  deliveryFaults(): Promise<readonly DeliveryFault[]>;
  /** Removes every fault of deliveries. */
  clearDeliveryFaults(): Promise<void>;
  /** All settings of an API. Secrets are shown redacted. */
  settings(api: string): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Changes settings of an API, and returns all of them. Secrets are shown redacted. `null` brings back the default.
   *
   * @throws {SandboxError} for a name or a value that the API does not have. Nothing is changed then.
   */
  set(api: string, values: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  /** Everything in the world, with a version. Secrets in it stay encrypted or hashed. */
  snapshot(): Promise<Snapshot>;
  /**
   * Replaces everything in the world, including its clock and its credentials.
   *
   * @throws {SandboxError} for a snapshot of another version. The world is unchanged then.
   */
  restore(snapshot: Snapshot): Promise<void>;
  /** Brings back the contents with which it was made, with the same credentials. The clock is as it was then, too. */
  reset(): Promise<void>;
  /**
   * Deletes it and everything in it. Its credentials stop working at once.
   *
   * @throws {SandboxError} `conflict` for the world `default`.
   */
  delete(): Promise<void>;
}

/** Which events go where on this machine. */
export interface ListenerOptions {
  /** The API that sends them. */
  readonly api: string;
  /** A URL on this machine, such as `http://localhost:3000/hooks`. */
  readonly to: string;
  /** The first label of the address, which no other world of the sandbox uses. Default: the API, and the world unless it is `default`. */
  readonly name?: string | undefined;
}

/** An HTTPS address that leads to this machine. */
export interface Listener extends Required<ListenerOptions> {
  readonly name: string;
  /** Such as `https://payments.hooks.sandbox.localhost/`. */
  readonly url: string;
  /** The id of the webhook, or what the setting is called. */
  readonly receiver: string;
  /** What signs the deliveries. */
  readonly secret: string;
}

/** An environment variable that a program reads. */
export interface Variable {
  /** Such as `WIREPACT_PLATFORM_API_KEY`. */
  readonly name: string;
  /** A credential or an id. */
  readonly value: string;
  /** One sentence. */
  readonly description: string;
  /** Whether it is a credential. */
  readonly secret: boolean;
}

/** The clock of a world. Everything in the world reads it. */
export interface WorldClock {
  /** What it shows. */
  read(): Promise<ClockView>;
  /** Stops it at the time that it shows. */
  freeze(): Promise<Date>;
  /** Lets it run from the time that it shows. */
  run(): Promise<Date>;
  /** Moves it forward to a time, as `advance` does. */
  set(time: Date | string): Promise<Advance>;
  /**
   * Moves it forward, such as by `2h`, `90s`, `5d` or `1h30m`. What falls due on the way happens in the order of time.
   *
   * @throws {SandboxError} for a negative time, a year after 9999, or while it is moved already.
   */
  advance(duration: string): Promise<Advance>;
}

/** What a clock shows. */
export interface ClockView {
  /** Whether it runs with the time of the machine, or stands still. */
  readonly mode: 'real' | 'frozen';
  /** The time of the world. */
  readonly now: Date;
  /** When the next thing in the world falls due, or null. */
  readonly nextDue: Date | null;
}

/**
 * What happened while a clock was moved. Attempts at deliveries are in it with the kind `delivery`: `id` is that of the delivery,
 * `action` what the attempt has done to it (`succeed`, `schedule-retry`, `give-up` or `cancel`), and `events` names its event.
 */
export interface Advance {
  /** What the clock showed before. */
  readonly from: Date;
  /** What it shows now. */
  readonly to: Date;
  /** In the order of time. */
  readonly happened: readonly {
    readonly at: Date;
    readonly api: string;
    readonly kind: string;
    readonly id: string;
    readonly action: string;
    /** The state after it. */
    readonly state: string;
    readonly events: readonly string[];
  }[];
}

/** A resource, with its state and what is possible now. */
export interface ResourceView {
  /** Such as `platform`. */
  readonly api: string;
  /** Such as `invoice`. */
  readonly kind: string;
  /** As the API shows it. */
  readonly id: string;
  /** Such as `test`; empty if the API does not have environments. */
  readonly env: string;
  /** The account that sees it. */
  readonly holder: string;
  /** What it belongs to below the account, such as a business; else empty. */
  readonly owner: string;
  /** Empty if resources of this kind have no states. */
  readonly state: string;
  /** In the time of the world. */
  readonly created: Date;
  /** When a timer fires, or null. */
  readonly due: Date | null;
  /** As the API shows it. */
  readonly doc: Readonly<Record<string, unknown>>;
  /** The operations, actions and timers that its state allows now, with the state that follows. */
  readonly allowed: readonly { readonly name: string; readonly by: string; readonly to: string }[];
}

/** An event and where it goes. */
export interface OutboxEvent {
  /** Identifies the event. */
  readonly id: string;
  /** The API that sends it. */
  readonly api: string;
  /** Such as `payment.completed`. */
  readonly type: string;
  /** In the time of the world. */
  readonly at: Date;
  /** The kind of the resource that it is about. */
  readonly kind: string;
  /** The id of the resource that it is about. */
  readonly subject: string;
  /** The operation or action that caused it. */
  readonly cause: string;
  /** As it is delivered. */
  readonly body: unknown;
  /** Each possible receiver: whether it gets the event, and why or why not. */
  readonly receivers: readonly { readonly receiver: string; readonly sent: boolean; readonly why: string }[];
}

/** An e-mail that the vendor would have sent. */
export interface Mail {
  /** The API of the vendor. */
  readonly api: string;
  /** In the time of the world. */
  readonly at: Date;
  /** The address. */
  readonly to: string;
  /** The subject line. */
  readonly subject: string;
  /** The page that it links to, or null. */
  readonly link: string | null;
  /** The id of the resource that it is about. */
  readonly about: string;
}

/** A request as the log shows it. */
export interface LoggedRequest {
  /** The value of `X-Request-Id` in its response. */
  readonly id: string;
  /** In the time of the world. */
  readonly at: Date;
  /** Such as `platform`. */
  readonly api: string;
  /** In upper case. */
  readonly method: string;
  /** With the query. `…` stands for text that may be a secret, such as an id that does not exist. */
  readonly path: string;
  /** The operationId, or null if there is none for this method and path. */
  readonly operation: string | null;
  /** Of the response. */
  readonly status: number;
  /** The rule that refused it, or null. */
  readonly rule: string | null;
  /** How long it took, in real time. */
  readonly milliseconds: number;
}

/** What to do instead of a normal response. */
export interface Fault {
  /** Such as `platform`. */
  readonly api: string;
  /** The operationId, such as `createInvoice`. */
  readonly operation: string;
  /** `status` responds with `status`; `hang` waits; `cut` closes the connection without a response. */
  readonly kind: 'status' | 'hang' | 'cut';
  /** For `status`. Default: 500. */
  readonly status?: number | undefined;
  /** For `hang`: real milliseconds until the request goes on. Default: 20,000. */
  readonly milliseconds?: number | undefined;
  /** How many requests it is for. Default: 1. */
  readonly times?: number | undefined;
  /** Whether the request has its effect before the fault. Default: false. */
  readonly afterwards?: boolean | undefined;
}

/** What goes wrong with attempts at deliveries. */
export interface DeliveryFault {
  /**
   * `duplicate` sends the request twice. `reorder` lets a later delivery to the same receiver come first, and waits for one for at
   * most a second. `delay` makes the first attempt later. `drop` does not send the request. `bad-signature` signs it with another
   * secret. `truncate` closes the connection in the middle of the body. `slow-body` waits in the middle of the body.
   */
  readonly kind: 'duplicate' | 'reorder' | 'delay' | 'drop' | 'bad-signature' | 'truncate' | 'slow-body';
  /** Default: every API. */
  readonly api?: string | undefined;
  /** The type of the event. Default: every type. */
  readonly type?: string | undefined;
  /** The id of the webhook, the name of the setting, or the URL. Default: every receiver. */
  readonly receiver?: string | undefined;
  /** The share of attempts that it is for, from 0 to 1. Which ones follows from the seed of the world. Default: 1. */
  readonly share?: number | undefined;
  /** How many attempts it is for. Default: every one. */
  readonly times?: number | undefined;
  /** For `delay`, milliseconds of the world; for `slow-body`, real ones. Default: 1,000. */
  readonly milliseconds?: number | undefined;
}

/** The contents of a world at one moment. */
export interface Snapshot {
  /** Says what this is. */
  readonly format: 'wirepact-sandbox-snapshot';
  /** Of the form of `tables`. */
  readonly version: number;
  /** The rows of the world, by table. */
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;
}

/** A copy of an event for one receiver: what is sent, and what came of it. */
export interface DeliveryView {
  /** Such as `dlv_12`. A higher number is newer. */
  readonly id: string;
  /** The id of the event in the outbox. */
  readonly event: string;
  /** The API that sends it. */
  readonly api: string;
  /** Such as `payment.completed`. */
  readonly type: string;
  /** The id of the webhook, or what the setting is called. */
  readonly receiver: string;
  /** `redelivery`: somebody asked to send it again. */
  readonly cause: 'event' | 'redelivery';
  /** Where the receiver was when the event happened. */
  readonly url: string;
  /** `queued` and `retrying` have an attempt to come. The others are final. */
  readonly state: 'queued' | 'retrying' | 'delivered' | 'failed' | 'cancelled';
  /** In the time of the world, like every time here. */
  readonly created: Date;
  /** When the next attempt is due, or null. */
  readonly due: Date | null;
  /** When it became final, or null. */
  readonly finished: Date | null;
  /** Why it was given up or cancelled, or null. */
  readonly reason: string | null;
  /** The bytes that are sent, as text. */
  readonly body: string;
  /** In their order. */
  readonly attempts: readonly AttemptView[];
}

/** One request to a receiver. */
export interface AttemptView {
  /** 1 for the first attempt. */
  readonly number: number;
  /** In the time of the world. */
  readonly at: Date;
  /** How long it took, in real time. */
  readonly milliseconds: number;
  /** Where it went. */
  readonly url: string;
  /** `accepted`: the status was 2xx. `refused`: another status. `failed`: there was no complete response in time. */
  readonly outcome: 'accepted' | 'refused' | 'failed';
  /** Whether the receiver works again: its last attempt before, at whatever delivery, was not accepted. */
  readonly recovered: boolean;
  /** Of the response, or null. */
  readonly status: number | null;
  /** Why there is no response, or null. */
  readonly error: string | null;
  /** What was sent besides the body. */
  readonly request: { readonly headers: Readonly<Record<string, string>> };
  /** The first 64 kB, or null. */
  readonly response: { readonly headers: Readonly<Record<string, string>>; readonly body: string } | null;
}

/** Which deliveries to list. */
export interface DeliveryFilter {
  /** Such as `payments`. */
  readonly api?: string | undefined;
  /** Such as `payment.completed`. */
  readonly type?: string | undefined;
  /** The id of the webhook, or what the setting is called. */
  readonly receiver?: string | undefined;
  /** The state of the delivery. */
  readonly state?: DeliveryView['state'] | undefined;
  /** The id of an event. */
  readonly event?: string | undefined;
  /** Default: 100. */
  readonly limit?: number | undefined;
}
