import type { Machine, OperationResource } from './machine.ts';

/**
 * The types of one API, from which those of its handlers follow: what is generated for it, and what its resources look like.
 */
export interface ApiShape {
  /** `operations<never>` of `@wirepact/<api>/types`. */
  readonly operations: object;
  /** Of `@wirepact/<api>/behaviour`. */
  readonly machines: Readonly<Record<string, Machine>>;
  /** Of `@wirepact/<api>/behaviour`. */
  readonly resources: Readonly<Record<string, OperationResource>>;
  /** What each event says, without the members that every event has. */
  readonly eventData: object;
  /** By kind of resource: what is stored and shown. It includes the id and, if it is shown, the state. */
  readonly documents: object;
  /** By kind of resource: what is stored and not shown. */
  readonly data: object;
}

/** The name of a kind of resource. */
export type Kind<T extends ApiShape> = keyof T['documents'] & string;

/** The operations on one kind of resource. */
export type OperationOn<T extends ApiShape, K extends string> = {
  [Op in keyof T['resources'] & keyof T['operations'] & string]: T['resources'][Op]['resource'] extends K ? Op : never;
}[keyof T['resources'] & keyof T['operations'] & string];

type KindOf<T extends ApiShape, Op extends keyof T['resources']> = T['resources'][Op]['resource'] & Kind<T>;

type DataOf<T extends ApiShape, K extends string> = K extends keyof T['data'] ? T['data'][K] : Record<never, never>;

/** A stored resource. */
export interface Resource<T extends ApiShape, K extends Kind<T> = Kind<T>> {
  readonly kind: K;
  readonly id: string;
  readonly env: string;
  readonly holder: string;
  readonly owner: string;
  readonly state: string;
  /** Milliseconds since 1970. */
  readonly created: number;
  /** What the API shows. */
  readonly doc: T['documents'][K];
  /** What it does not show. */
  readonly data: DataOf<T, K>;
}

/** Who makes a request. */
export interface Caller {
  /** The account, such as a platform. */
  readonly holder: string;
  /** Such as `test`; empty if the API does not have environments. */
  readonly env: string;
  /** The id of the resource that shows the credential, such as an API key. */
  readonly credential: string;
  /** The scopes that were requested for the credential. */
  readonly requested: readonly string[];
  /** The scopes that the account has. */
  readonly approved: readonly string[];
}

/** A new resource. Without the member that shows the state: the machine decides it. */
export interface NewResource<T extends ApiShape, K extends Kind<T>> {
  readonly doc: Omit<T['documents'][K], 'status'> & Partial<T['documents'][K]>;
  readonly data?: DataOf<T, K>;
  /** Default: that of the request. */
  readonly holder?: string;
  /** Default: that of the request. */
  readonly env?: string;
  /** What it belongs to below the account. Default: none. */
  readonly owner?: string;
  /** Names by which `find` finds it. A resource of this kind with the same name must not exist. */
  readonly names?: readonly string[];
  /** More facts for the functions that write events. */
  readonly report?: object;
}

/** What changes in a resource. Members that are `undefined` are removed. */
export interface Change<T extends ApiShape, K extends Kind<T>> {
  readonly doc?: { readonly [Member in keyof T['documents'][K]]?: T['documents'][K][Member] | undefined };
  /** Replaces the whole document, apart from the state. */
  readonly replace?: Omit<T['documents'][K], 'status'>;
  readonly data?: { readonly [Member in keyof DataOf<T, K>]?: DataOf<T, K>[Member] | undefined };
  /** Names that it gets in addition. Another resource of this kind must not have them. */
  readonly names?: readonly string[];
  /** Names that it no longer has. */
  readonly frees?: readonly string[];
  /** More facts for the functions that write events. */
  readonly report?: object;
}

/** Which resources of a kind to read. */
export interface ListOptions {
  /** Default: that of the request. */
  readonly holder?: string;
  /** Default: that of the request. */
  readonly env?: string;
  /** Default: none. */
  readonly owner?: string;
  /** As a request asks for it. Default: each that lists show. */
  readonly state?: string | undefined;
  /** Created at this time or later, in milliseconds since 1970. */
  readonly from?: number | undefined;
  /** Created before this time. */
  readonly to?: number | undefined;
}

/** What a handler may read and change. Everything it does is committed with the response, or not at all. */
export interface Tx<T extends ApiShape> {
  /** The time of the world, in milliseconds since 1970. */
  readonly now: number;
  /** The time of the world as ISO 8601 in UTC with milliseconds. */
  readonly time: string;
  /** Creates a resource in the state that its machine gives it. The events of that transition follow. */
  create<K extends Kind<T>>(kind: K, resource: NewResource<T, K>): Resource<T, K>;
  /**
   * Changes a resource by the transition that this operation or action causes in its machine. The state and the events
   * follow from it. A resource without a machine just changes.
   *
   * A transition that the state of the resource does not allow is refused with the status and rule of the API.
   */
  change<K extends Kind<T>>(resource: Resource<T, K>, change?: Change<T, K>): Resource<T, K>;
  /**
   * Changes those of several resources whose state allows it, by the same transition, and returns them. Their events are sent
   * once, about all of them.
   */
  changeAll<K extends Kind<T>>(resources: readonly Resource<T, K>[], change?: Change<T, K>): readonly Resource<T, K>[];
  /** The same as `change`, but returns `undefined` if the state of the resource does not allow it. */
  tryChange<K extends Kind<T>>(resource: Resource<T, K>, change?: Change<T, K>): Resource<T, K> | undefined;
  /**
   * Does what is left of an operation after its response, such as the rest of a batch. The changes in it are caused by that
   * operation, and not by the action that runs now.
   */
  continueOperation<R>(operation: keyof T['resources'] & string, work: () => R): R;
  /** Changes data of a resource that no transition is about. */
  adjust<K extends Kind<T>>(resource: Resource<T, K>, change: Change<T, K>): Resource<T, K>;
  get<K extends Kind<T>>(kind: K, id: string): Resource<T, K> | undefined;
  /** Finds a resource that the request names in its body: one that is not gone, and that the caller can see. */
  lookUp<K extends Kind<T>>(kind: K, id: string): Resource<T, K> | undefined;
  /** Finds a resource by one of its names. */
  find<K extends Kind<T>>(kind: K, name: string): Resource<T, K> | undefined;
  /** Every resource of a kind, newest first. Use it only if an account has few of this kind. */
  list<K extends Kind<T>>(kind: K, options?: ListOptions): readonly Resource<T, K>[];
  /** One page, newest first, with the number of all. */
  page<K extends Kind<T>>(
    kind: K,
    options: ListOptions & { readonly page: number; readonly limit: number },
  ): { readonly items: readonly Resource<T, K>[]; readonly total: number };
  count<K extends Kind<T>>(kind: K, options?: ListOptions): number;
  /** A new id: this prefix and 24 hexadecimal digits. A newer id is higher. It is the same each time for one seed. */
  id(prefix: string): string;
  /** Random characters of an alphabet, the same each time for one seed. Default: hexadecimal digits. */
  random(length: number, alphabet?: string): string;
  /** 1, 2, 3 and so on, for each name of a counter. */
  next(counter: string): number;
  /** Encrypts a secret for `data`. */
  seal(secret: string): string;
  /** Decrypts what `seal` returned. */
  open(sealed: string): string;
  /** Makes a secret work as a credential that belongs to a resource. */
  addCredential(credential: {
    readonly secret: string;
    readonly resource: string;
    readonly scopes: readonly string[];
    readonly holder?: string;
    readonly env?: string;
  }): void;
  /** Ends the credentials of a resource, at once or at a time. */
  endCredentials(resource: string, at?: number): void;
  /** The scopes that a holder has for a target; without a target, for itself. */
  scopes(holder: string, env: string, target?: string): readonly string[] | undefined;
  /** Gives or, with `undefined`, takes them. */
  setScopes(holder: string, env: string, target: string, scopes: readonly string[] | undefined): void;
  /** Sends an e-mail to the mailbox of the world. */
  mail(mail: { readonly to: string; readonly subject: string; readonly link?: string; readonly about: string }): void;
  /** Runs an action of a resource after this response, when the delay has passed on the clock of the world. */
  queue<K extends Kind<T>>(resource: Resource<T, K>, action: string, delay?: number, input?: object): void;
  /** The settings of the API in this world. */
  readonly settings: Settings;
  /**
   * Refuses the request by a rule or, if no rule speaks of it, by a check. The status and the code come from its entry in the
   * refusals of the API.
   *
   * It returns only in a test that switches the rule or the check off.
   */
  refuse(rule: string, detail: string, members?: Readonly<Record<string, unknown>>): void;
}

/** What can be set for one API of a world, beyond what the vendor's API offers. */
export interface Settings {
  /** Values of `switches` in the behaviour, by name. */
  readonly switches: Readonly<Record<string, string | number | boolean>>;
  /** Settings of the API itself, such as a webhook URL. `settings` in its definition gives the names and defaults. */
  readonly values: Readonly<Record<string, unknown>>;
}

type Parameters<T extends ApiShape, Op> = Op extends keyof T['operations']
  ? T['operations'][Op] extends { parameters: infer P }
    ? P
    : never
  : never;

type Part<P, Name extends string> = P extends { [Key in Name]?: infer Value } ? Exclude<Value, undefined> : never;

type JsonBody<Body> = Body extends { content: { 'application/json': infer Json } } ? Json : undefined;

type Body<T extends ApiShape, Op> = Op extends keyof T['operations']
  ? T['operations'][Op] extends { requestBody: infer B }
    ? JsonBody<B>
    : T['operations'][Op] extends { requestBody?: infer B }
      ? JsonBody<Exclude<B, undefined>> | undefined
      : undefined
  : never;

/** A request that has passed every check before the state. */
export interface Call<T extends ApiShape, Op extends keyof T['resources'] & string> {
  readonly path: Part<Parameters<T, Op>, 'path'>;
  /** With defaults. */
  readonly query: Part<Parameters<T, Op>, 'query'>;
  readonly body: Body<T, Op>;
  /** What the request identifies. It exists, and the caller may see it. */
  readonly resource: T['resources'][Op] extends { readonly id: string } ? Resource<T, KindOf<T, Op>> : undefined;
  /** What the path says that it belongs to, such as a campaign. It exists, and the caller may see it. */
  readonly parent: Parent<T, Op>;
  readonly caller: Caller;
  /** What the request acts for, such as the id of a business; empty if it acts for nobody. */
  readonly target: string;
  readonly tx: Tx<T>;
}

type ParentKind<Within> = {
  [Name in keyof Within]: Within[Name] extends `path.${string}` ? Name : never;
}[keyof Within];

/** What the path of an operation names besides its resource. */
type Parent<T extends ApiShape, Op extends keyof T['resources']> = T['resources'][Op] extends {
  readonly within: infer Within;
}
  ? [ParentKind<Within>] extends [never]
    ? undefined
    : Resource<T, ParentKind<Within> & Kind<T>>
  : undefined;

type Json<R> = R extends { content: { 'application/json': infer Body } } ? Body : never;

type Replies<R> = {
  [Status in keyof R & (200 | 201 | 202)]: R[Status] extends { content: { 'text/csv': unknown } }
    ? { readonly status: Status; readonly text: string; readonly headers: Readonly<Record<string, string>> }
    : {
        readonly status: Status;
        /** The body, or a resource whose document is the body. */
        readonly body: Json<R[Status]> | { readonly doc: Json<R[Status]> };
        readonly headers?: Readonly<Record<string, string>>;
      };
}[keyof R & (200 | 201 | 202)];

/** A response that the contract of the operation allows. */
export type Reply<T extends ApiShape, Op> = Op extends keyof T['operations']
  ? T['operations'][Op] extends { responses: infer R }
    ? Replies<R>
    : never
  : never;

/** The handlers of all operations on some kinds of resources. */
export type Handlers<T extends ApiShape, K extends string> = {
  readonly [Op in OperationOn<T, K> & keyof T['resources'] & string]: (call: Call<T, Op>) => Reply<T, Op>;
};

/** A value that a person or the vendor gives with an action. */
export interface InputField {
  /** `strings` is a list of texts. */
  readonly type: 'string' | 'number' | 'boolean' | 'strings';
  /** One sentence. */
  readonly description: string;
  /** Default: false. */
  readonly required?: true;
}

type InputValue<Field extends InputField> = {
  string: string;
  number: number;
  boolean: boolean;
  strings: readonly string[];
}[Field['type']];

type Input<Fields> = {
  readonly [Name in keyof Fields]: Fields[Name] extends InputField & { readonly required: true }
    ? InputValue<Fields[Name]>
    : Fields[Name] extends InputField
      ? InputValue<Fields[Name]> | undefined
      : never;
};

/** What a person on a page, the vendor or the time does to a resource. */
export interface Action<T extends ApiShape, K extends Kind<T>, Fields = Readonly<Record<string, InputField>>> {
  /** What can be given with it. */
  readonly input: Fields;
  /** Whether it creates the resource. Only for a kind without a machine: otherwise the machine says it. */
  readonly creates?: true;
  /** Whether only the sandbox itself runs it, from its queue. */
  readonly internal?: true;
  /** Says what changes. `resource` is undefined if the action creates one. */
  run(call: { readonly resource: Resource<T, K>; readonly input: Input<Fields>; readonly tx: Tx<T> }): void;
}

type ActionNames<T extends ApiShape, K> = K extends keyof T['machines']
  ? Exclude<
      T['machines'][K]['transitions'][number],
      { readonly by: { readonly operation: string } } | { readonly with: readonly string[] }
    >['name']
  : never;

/**
 * The actions of one kind of resource: each transition that neither an operation nor an action of another resource causes.
 */
export type Actions<T extends ApiShape, K extends Kind<T>> = {
  // oxlint-disable-next-line typescript/no-explicit-any -- The input of each action has a type of its own.
  readonly [Name in ActionNames<T, K>]: Action<T, K, any>;
};

type Emitted<T extends ApiShape, K> = K extends keyof T['machines']
  ? T['machines'][K]['transitions'][number]['emits'][number]
  : never;

/** What the events of one kind of resource say. */
export type Events<T extends ApiShape, K extends Kind<T>> = {
  readonly [Type in Emitted<T, K> & keyof T['eventData']]: (source: EventSource<T, K>) => T['eventData'][Type];
};

/** What an event is written from. */
export interface EventSource<T extends ApiShape, K extends Kind<T>> {
  /** After the change. */
  readonly resource: Resource<T, K>;
  /** Before the change; undefined if it is new. */
  readonly before: Resource<T, K> | undefined;
  /** After the change, all that changed together. Usually this is only `resource`. */
  readonly together: readonly Resource<T, K>[];
  /** What the handler or action reported besides. */
  readonly report: Readonly<Record<string, unknown>>;
  /** ISO 8601. */
  readonly time: string;
}

/** How the resources of one kind are stored. */
export interface KindInfo {
  /** The member of the document that is its id. */
  readonly id: string;
  /** The member of the document that shows the state, if there is one. */
  readonly state?: string;
  /** States in which it is not found any more. */
  readonly gone?: readonly string[];
  /**
   * The parameter that identifies it by a name instead of its id: `<id of what it belongs to>/<value of the parameter>`. Only for
   * what belongs to a resource that the path names.
   */
  readonly named?: string;
  /** Whether its owner is a target: if the path identifies it, the request acts for that owner. */
  readonly actsForOwner?: true;
  /** A header, in lower case, that must not name another one if the path identifies one. */
  readonly header?: string;
  /** States in which lists leave it out. Those of `gone` need not be repeated. */
  readonly unlisted?: readonly string[];
}

/** How an API refuses what breaks a rule. */
export interface Refusal {
  readonly status: number;
  /** For programs. */
  readonly code: string;
}

/** A refusal on its way to the envelope of the API. */
export interface Refused extends Refusal {
  readonly rule?: string | undefined;
  /** One sentence for a person: cause, expectation and next step. */
  readonly detail: string;
  /** Members of the sandbox, such as `currentState`. */
  readonly members?: Readonly<Record<string, unknown>> | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** Where an event goes, and why or why not. */
export interface Receiver {
  /** The id of the webhook, or what the setting is called. */
  readonly receiver: string;
  readonly sent: boolean;
  /** One sentence. */
  readonly why: string;
  /** The id of this notification, if it differs for each receiver. */
  readonly id?: string;
  /** Where it is. A receiver that gets the event has one. */
  readonly url?: string;
  /** What signs, if the API signs with the secret of the moment in which the event happened. */
  readonly secret?: string;
}

/** Builders of replies, so that handlers read well. */
export const ok = <const B>(body: B): { readonly status: 200; readonly body: B } => ({ status: 200, body });
export const created = <const B>(
  body: B,
  location: string,
): { readonly status: 201; readonly body: B; readonly headers: { readonly location: string } } => ({
  status: 201,
  body,
  headers: { location },
});
