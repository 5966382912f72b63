/** Where a world is and what can be done with it besides calling the APIs. The control API offers the same over HTTP. */
export interface World {
  readonly id: string;
  /** The environment variables that a program needs to use the default contents: credentials and ids. */
  readonly env: Readonly<Record<string, string>>;
  /** The time of the world. */
  now(): Promise<Date>;
  readonly clock: WorldClock;
  /**
   * Does what a person or the vendor does: `act('platform', 'invoice', 'inv_…', 'pay')`. An action that creates a resource
   * takes an empty id.
   *
   * @throws {SandboxError} for an unknown action, invalid input, or a state that does not allow it.
   */
  act(api: string, kind: string, id: string, action: string, input?: object): Promise<ResourceView>;
  /** @throws {SandboxError} `not-found` if there is none. */
  resource(api: string, kind: string, id: string): Promise<ResourceView>;
  /** Newest first. */
  resources(filter: {
    readonly api: string;
    readonly kind: string;
    readonly state?: string;
    readonly limit?: number;
  }): Promise<readonly ResourceView[]>;
  /** The outbox: every event, newest first, and why each possible receiver gets it or not. Default limit: 100. */
  events(limit?: number): Promise<readonly OutboxEvent[]>;
  /** E-mails that the vendor would have sent, newest first. Default limit: 100. */
  mails(limit?: number): Promise<readonly Mail[]>;
  /** The last 1,000 requests, newest first, without secrets. They are kept in memory only. */
  requests(): Promise<readonly LoggedRequest[]>;
  /** Makes the next responses of an operation fail. */
  addFault(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
  /** Changes settings of an API, and returns all of them. Secrets are shown redacted. */
  set(api: string, values: Readonly<Record<string, unknown>>): Promise<Readonly<Record<string, unknown>>>;
  /** Everything in the world, with a version. Secrets in it stay encrypted or hashed. */
  snapshot(): Promise<Snapshot>;
  /** @throws {SandboxError} for a snapshot of another version. The world is unchanged then. */
  restore(snapshot: Snapshot): Promise<void>;
  /** Brings back the contents with which it was made, with the same credentials. */
  reset(): Promise<void>;
  delete(): Promise<void>;
}

/** The clock of a world. Everything in the world reads it. */
export interface WorldClock {
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

/** What happened while a clock was moved. */
export interface Advance {
  readonly from: Date;
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
  readonly api: string;
  readonly kind: string;
  readonly id: string;
  readonly state: string;
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
  readonly id: string;
  readonly api: string;
  readonly type: string;
  readonly at: Date;
  readonly kind: string;
  readonly subject: string;
  /** The operation or action that caused it. */
  readonly cause: string;
  readonly body: unknown;
  readonly receivers: readonly { readonly receiver: string; readonly sent: boolean; readonly why: string }[];
}

/** An e-mail that the vendor would have sent. */
export interface Mail {
  readonly api: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly link: string | null;
  readonly about: string;
}

/** A request as the log shows it. */
export interface LoggedRequest {
  readonly id: string;
  readonly at: Date;
  readonly api: string;
  readonly method: string;
  /** Without secrets. */
  readonly path: string;
  readonly operation: string | null;
  readonly status: number;
  /** The rule that refused it, or null. */
  readonly rule: string | null;
  readonly milliseconds: number;
}

/** What to do instead of a normal response. */
export interface Fault {
  readonly api: string;
  readonly operation: string;
  /** `status` responds with `status`; `hang` waits; `cut` closes the connection without a response. */
  readonly kind: 'status' | 'hang' | 'cut';
  /** For `status`. Default: 500. */
  readonly status?: number;
  /** For `hang`: real milliseconds until the request goes on. Default: 20,000. */
  readonly milliseconds?: number;
  /** How many requests it is for. Default: 1. */
  readonly times?: number;
  /** Whether the request has its effect before the fault. Default: false. */
  readonly afterwards?: boolean;
}

/** The contents of a world at one moment. */
export interface Snapshot {
  readonly format: 'wirepact-sandbox-snapshot';
  readonly version: number;
  readonly tables: Readonly<Record<string, readonly Readonly<Record<string, string | number | null>>[]>>;
}
