import type {
  ApiShape,
  Caller,
  InputField,
  KindInfo,
  Receiver,
  Refusal,
  Refused,
  Reply,
  Resource,
  Settings,
  Tx,
} from './api.ts';
import type { Targets } from '../outbound/targets.ts';
import type { KnownMembers } from './known-members.ts';
import type { Machine, OperationResource } from './machine.ts';

/** One entry of the order of checks. */
export interface CheckEntry {
  /** The name of a step of the pipeline. */
  readonly check: string;
  readonly status: readonly number[];
}

/** An operation as `@wirepact/<api>` describes it. */
export interface OperationEntry {
  readonly method: string;
  readonly path: string;
  readonly scope?: string;
  readonly roles?: Readonly<Record<string, 'required' | 'optional'>>;
  readonly pagination?: { readonly style: string; readonly items: string };
  readonly success: readonly number[];
}

/** An error of a validator. */
export interface ViolationEntry {
  /** JSON Pointer, such as `/items/0/rate`. */
  readonly instancePath: string;
  readonly message?: string;
  readonly keyword?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Reads the requests of one operation, as `@wirepact/<api>/requests` does. */
export interface Reader {
  readonly body: (((value: unknown) => boolean) & { errors?: readonly ViolationEntry[] | null }) | undefined;
  readonly bodyRequired: boolean;
  readParameters(request: {
    readonly path?: Readonly<Record<string, string>>;
    readonly query?: URLSearchParams;
    readonly headers?: Readonly<Record<string, string | undefined>>;
  }): {
    readonly value?:
      | {
          readonly path?: Readonly<Record<string, unknown>> | undefined;
          readonly query?: Readonly<Record<string, unknown>> | undefined;
          readonly header?: Readonly<Record<string, unknown>> | undefined;
        }
      | undefined;
    readonly unknown?: readonly string[] | undefined;
    readonly errors?: readonly ViolationEntry[] | undefined;
  };
}

/** How events are delivered, as the contract says. Times are in seconds. */
export interface DeliveryRules {
  /** The lowest and the highest status that accepts a delivery, and the time until it has to be there. */
  readonly success: { readonly statuses: readonly [lowest: number, highest: number]; readonly timeout: number };
  /** The pauses before the retries, and by which share each may be shorter or longer. */
  readonly retries: { readonly delays: readonly number[]; readonly jitter: number };
  /** Which secret signs an attempt. */
  readonly signsWith: 'secret-never-changes' | 'secret-at-attempt' | 'secret-at-creation';
}

/** What is generated from the contract of an API, in the form that the engine reads. */
export interface Contract {
  readonly api: string;
  /** Such as `https://api.example.com/v1`. Undefined if the API is served by others. */
  readonly baseUrl?: string | undefined;
  /** The header for each role in `operations`. */
  readonly headers: Readonly<Record<string, { readonly name: string; readonly default?: string }>>;
  /** The media types of responses, by operationId. Absent for an operation that responds only with JSON. */
  readonly produces: Readonly<Record<string, readonly string[]>>;
  /** The members that the contract knows of a body, by operationId. */
  readonly members: Readonly<Record<string, KnownMembers>>;
  /** Loads the OpenAPI document, for the examples in it. */
  loadDocument(): Promise<object>;
  /** Loads the behaviour, for the texts in it. Absent if the API does not have any. */
  loadBehaviour?(): Promise<object>;
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationEntry>>;
  readonly requests: Readonly<Record<string, Reader>>;
  readonly machines: Readonly<Record<string, Machine>>;
  readonly resources: Readonly<Record<string, OperationResource>>;
  readonly checks: readonly CheckEntry[];
  readonly numbers: Readonly<Record<string, number>>;
  /** Absent if the API does not deliver events. */
  readonly delivery?: DeliveryRules;
  readonly switches: Readonly<Record<string, { readonly default: unknown; readonly values: readonly unknown[] }>>;
  readonly rules: Readonly<Record<string, { readonly shownBy: string }>>;
}

/** An action without its types, as the engine runs it. */
export interface AnyAction {
  readonly input: Readonly<Record<string, InputField>>;
  readonly creates?: true;
  readonly internal?: true;
  readonly run: (call: never) => void;
}

/** Why a body is refused. */
export interface BodyRefusal {
  /** An entry of `refusals`: the id of a rule, or another name if no rule speaks of it. */
  readonly refusal: string;
  /** One sentence for a person: cause, expectation and next step. */
  readonly detail: string;
}

/** What the sandbox adds to a contract to run the API: what each operation changes, and how the API looks on the wire. */
export interface ApiDefinition<T extends ApiShape = ApiShape> {
  /** How each kind of resource is stored. */
  readonly kinds: Readonly<Record<string, KindInfo>>;
  /** Status and code of each refusal: by rule, and by check for a check that fails without a rule of its own. */
  readonly refusals: Readonly<Record<string, Refusal>>;
  /** The status of a refusal if a switch changes it, by the name of its entry in `refusals`. */
  statusOf?(refusal: string, settings: Settings): number | undefined;
  /** The rule that a check cites when it refuses, by the name of the check. */
  readonly citations: Readonly<Record<string, string>>;
  /** Finds the credential of a request. Header names are in lower case. */
  readCredential(headers: Readonly<Record<string, string | undefined>>, settings: Settings): string | undefined;
  /** Says how a request without a credential is refused: an entry of `refusals`, and one sentence. Default: by the check. */
  refuseWithoutCredential?(headers: Readonly<Record<string, string | undefined>>): {
    readonly refusal: string;
    readonly detail: string;
  };
  /** The value of `WWW-Authenticate` for a 401, if the API sends one. */
  readonly challenge?: string;
  /** Whether a 429 has no header that says how long to wait. */
  readonly hidesWait?: true;
  /** The header that names what a request acts for, in lower case. */
  readonly targetHeader?: string;
  /** Whether the credential has the permission that an operation without a scope needs. */
  permits?(caller: Caller, operation: string): boolean;
  /**
   * Checks what the schema of a body cannot express, and says how an invalid body is refused. Returns the refusals in the order
   * of their checks; the first one counts. It is called for each request of an operation with a body, even if the body is
   * missing or not JSON; it is `undefined` then. Default: a violation of the schema is refused by the check `body`.
   */
  checkBody?(request: {
    readonly operation: string;
    readonly body: unknown;
    /** Of the schema of the body. */
    readonly violations: readonly ViolationEntry[];
    /** Whether a URL leads to this machine, and was allowed. */
    isLocal(url: string): boolean;
  }): readonly BodyRefusal[];
  /** Writes a refusal in the envelope of the API, with the members of the sandbox. `undefined`: a response without a body. */
  writeRefusal(refused: Refused, requestId: string): object | undefined;
  /** By operationId. An operation without one responds with an example of the contract. */
  readonly handlers: Readonly<Record<string, (call: never) => Reply<T, string> | object>>;
  /** By kind and name. */
  readonly actions: Readonly<Record<string, Readonly<Record<string, AnyAction>>>>;
  /**
   * What an action that fell due does outside the sandbox, such as a request, by its kind and name: `hub-call.send`. It begins
   * after the action was committed, and no transaction is open meanwhile. It returns what changes then.
   */
  readonly effects?: Readonly<Record<string, Effect<T>>>;
  /** By type. */
  readonly events: Readonly<Record<string, (source: never) => unknown>>;
  /** Puts what an event says into the form in which it is delivered. */
  writeEvent(event: {
    readonly type: string;
    readonly id: string;
    readonly time: string;
    readonly data: unknown;
  }): object;
  /** Says for each possible receiver whether it gets an event. */
  findReceivers(
    event: {
      readonly type: string;
      readonly holder: string;
      readonly env: string;
      readonly kind: string;
      readonly subject: string;
    },
    tx: Tx<T>,
  ): readonly Receiver[];
  /** How its events are delivered. Absent: they are only recorded. */
  readonly deliveries?: Deliveries<T>;
  /** Settings of the API that the vendor's API does not have, by name. */
  readonly settings: Readonly<Record<string, SettingEntry>>;
  /** Fills the default world: something to play with. Returns what a person needs to use it, by name of the credential. */
  seed(tx: Tx<T>, random: SeedSecrets): SeededWorld;
  /** Fills a world with contents that somebody wrote. `world.schema.json` has their form. Absent: it cannot be filled. */
  fill?(tx: Tx<T>, contents: never, random: SeedSecrets): SeededWorld;
}

/** A receiver as it is now. */
export interface Endpoint {
  readonly url: string;
  readonly secret: string;
  /** Whether deliveries are sent to it. If not, those that have an attempt to come are cancelled. */
  readonly active: boolean;
}

/** How an API delivers its events. The numbers come from the contract. */
export interface Deliveries<T extends ApiShape = ApiShape> {
  /**
   * The kind of resource that is a receiver, if its id names the receiver. When one takes a transition that ends it, what is to
   * be sent to it is cancelled at once.
   */
  readonly kind?: string;
  /** Returns all headers of an attempt, with the signature. Names are as the API writes them. */
  sign(delivery: {
    readonly body: string;
    readonly secret: string;
    readonly type: string;
    /** The account that the event belongs to. */
    readonly holder: string;
    readonly settings: Settings;
  }): Promise<Readonly<Record<string, string>>>;
  /** Finds a receiver by the name that `findReceivers` gave it. `undefined` if it does not exist any more. */
  findEndpoint(receiver: string, tx: Tx<T>): Endpoint | undefined;
  /**
   * Says what an attempt changes in a receiver, and by which action of the vendor. It runs in the transaction that records the
   * attempt, unless the receiver was ended meanwhile.
   */
  afterAttempt?(attempt: {
    readonly receiver: string;
    readonly accepted: boolean;
    /** `undefined` if there was no response. */
    readonly status: number | undefined;
    readonly settings: Settings;
  }): { readonly kind: string; readonly action: string; run(tx: Tx<T>): void };
}

/** Does something outside the sandbox. */
export type Effect<T extends ApiShape> = (call: {
  /** After the action. */
  readonly resource: Resource<T>;
  readonly settings: Settings;
  /** Where requests may be sent. */
  readonly targets: Targets;
  /** It is aborted when the sandbox closes. */
  readonly signal: AbortSignal;
}) => Promise<(tx: Tx<T>) => void>;

/** A setting of an API that the vendor's API does not have. */
export interface SettingEntry {
  /** Its type is the type of all values. */
  readonly default: unknown;
  /** One sentence. */
  readonly description: string;
  readonly secret?: true;
  /** The member of each entry that is a secret, if the value is a list. */
  readonly secretMember?: string;
  /**
   * What is wrong with a value of that type, each with a JSON Pointer into it. `isLocal` says whether a URL leads to this machine
   * and was allowed. Default: nothing.
   */
  check?(
    value: unknown,
    isLocal: (url: string) => boolean,
  ): readonly { readonly pointer: string; readonly message: string }[];
}

/** Secrets that follow from the seed of the world. */
export interface SeedSecrets {
  /** The secret with a label: always the same for a world. */
  secret(label: string, prefix: string, length: number): string;
}

/** The definition of any API. */
// oxlint-disable-next-line typescript/no-explicit-any -- Each API has types of its own.
export type AnyDefinition = ApiDefinition<any>;

/** What a person needs to use a world. */
export interface SeededWorld {
  /** Each secret with the name of the environment variable that a program reads it from. */
  readonly credentials: readonly {
    readonly variable: string;
    readonly value: string;
    /** One sentence. */
    readonly description: string;
  }[];
  /** Ids that are useful in a first call, such as that of a business. */
  readonly ids: readonly { readonly variable: string; readonly value: string; readonly description: string }[];
}
