// The rows of the store. All values are text, whole numbers or null, so that every engine keeps them in the same way.
// Times are in milliseconds since 1970.

/** An isolated set of accounts, data, time and events. */
export interface WorldRow {
  /** Chosen by the user, or derived from the seed. */
  readonly id: string;
  /** Everything that looks random in the world is derived from it. */
  readonly seed: string;
  /** How many random values were drawn. */
  readonly draws: number;
  /** `real`: `clock` is added to the time of the machine. `frozen`: `clock` is the time. */
  readonly clockMode: 'real' | 'frozen';
  readonly clock: number;
  /** JSON of the settings. */
  readonly settings: string;
  /** Raised by each change of `settings` or the clock. */
  readonly version: number;
}

/** A secret with which requests are made. Only its hash is stored. */
export interface CredentialRow {
  readonly world: string;
  /** SHA-256 of the secret, in base64url. */
  readonly hash: string;
  readonly api: string;
  /** Such as `test` or `live`; empty if the API does not have environments. */
  readonly env: string;
  /** The account that makes the requests: a platform, a company. */
  readonly holder: string;
  /** The resource that shows the credential, such as an API key. */
  readonly resource: string;
  /** JSON array of what was requested for it. */
  readonly scopes: string;
  readonly state: 'active' | 'revoked';
  /** When it stops working, or null. */
  readonly until: number | null;
}

/** A thing of an API. */
export interface ResourceRow {
  readonly world: string;
  readonly api: string;
  /** The name of its machine, or of the entry in `resources`, such as `invoice`. */
  readonly kind: string;
  readonly id: string;
  readonly env: string;
  /** The account that sees it. */
  readonly holder: string;
  /** What it belongs to below the account, such as a business; else empty. */
  readonly owner: string;
  /** The state of its machine, or empty. */
  readonly state: string;
  /** 1 if lists leave it out, for instance because it was deleted. */
  readonly hidden: 0 | 1;
  readonly created: number;
  /** 1 at creation, and one more with each change. */
  readonly version: number;
  /** When its timer transition fires, or null. */
  readonly due: number | null;
  /** JSON of what the API shows. */
  readonly doc: string;
  /** JSON of what it does not show, or null. */
  readonly data: string | null;
}

/** Selects resources. */
export interface PageQuery {
  readonly world: string;
  readonly api: string;
  readonly kind: string;
  readonly env: string;
  readonly holder: string;
  readonly owner: string;
  /** Default: every state that is not hidden. */
  readonly state?: string | undefined;
  /** Created at this time or later. */
  readonly from?: number | undefined;
  /** Created before this time. */
  readonly to?: number | undefined;
  readonly limit: number;
  /** Takes time in proportion to its size. */
  readonly offset: number;
}

/** The stored response to a request with an idempotency key. */
export interface ReplayRow {
  readonly world: string;
  readonly holder: string;
  readonly env: string;
  /** Method and path, such as `POST /v1/platform/invoices`. */
  readonly route: string;
  readonly key: string;
  /** SHA-256 of what the request said, in base64url. */
  readonly fingerprint: string;
  readonly status: number;
  /** The headers and the body, sealed. */
  readonly response: string;
  /** It is not used from this time on. */
  readonly until: number;
}

/** An event in the outbox. */
export interface EventRow {
  readonly world: string;
  /** Ascending in the order of the events. */
  readonly n: number;
  readonly id: string;
  readonly api: string;
  readonly type: string;
  readonly at: number;
  /** The kind and the id of the resource that it is about. */
  readonly kind: string;
  readonly subject: string;
  /** The operation or the action that caused it. */
  readonly cause: string;
  /** The body as it is delivered: JSON, or encrypted JSON if it has a secret. */
  readonly body: string;
  /** JSON: for each possible receiver, whether it gets the event, and why or why not. */
  readonly receivers: string;
}

/** An e-mail that the vendor would send. */
export interface MailRow {
  readonly world: string;
  readonly n: number;
  readonly api: string;
  readonly at: number;
  readonly recipient: string;
  readonly subject: string;
  /** The page that it links to, or null. */
  readonly link: string | null;
  /** The id of the resource that it is about. */
  readonly about: string;
}

/** Work that waits for its time. */
export interface TaskRow {
  readonly world: string;
  readonly n: number;
  readonly due: number;
  readonly api: string;
  readonly kind: string;
  /** The id of the resource. */
  readonly id: string;
  /** The name of an action of its machine. */
  readonly action: string;
  /** JSON. */
  readonly input: string;
}

/** A copy of an event that is sent to one receiver. */
export interface DeliveryRow {
  readonly world: string;
  /** Ascending in the order of the events. */
  readonly n: number;
  /** The id of the event in the outbox. */
  readonly event: string;
  readonly api: string;
  /** As `findReceivers` names it: the id of a webhook, or what the setting is called. */
  readonly receiver: string;
  /** The account that the event belongs to. */
  readonly holder: string;
  /** The type of the event. */
  readonly type: string;
  /** `event`: it happened. `redelivery`: somebody asked to send it again. */
  readonly cause: 'event' | 'redelivery';
  /** Where the receiver was when the event happened. */
  readonly url: string;
  /** The bytes that are sent, as text: JSON, or encrypted JSON if it tells its receiver a secret. */
  readonly body: string;
  /** The secret of the receiver when the event happened, sealed. */
  readonly secret: string;
  readonly state: DeliveryState;
  /** How many attempts there were. */
  readonly attempts: number;
  /** The time of the next attempt on the clock of the world; null if there is none. */
  readonly due: number | null;
  /** When the event happened, or when somebody asked to send it again. */
  readonly created: number;
  /** When the last attempt was made, or when it was cancelled. Null while there is an attempt to come. */
  readonly finished: number | null;
  /** Why it was given up or cancelled: one sentence. Null otherwise. */
  readonly reason: string | null;
}

/** `queued` and `retrying` have an attempt to come; the others are final. */
export type DeliveryState = 'queued' | 'retrying' | 'delivered' | 'failed' | 'cancelled';

/** One request to a receiver. */
export interface AttemptRow {
  readonly world: string;
  /** The number of the delivery. */
  readonly delivery: number;
  /** 1 for the first attempt. */
  readonly number: number;
  /** On the clock of the world. */
  readonly at: number;
  /** In real milliseconds. */
  readonly duration: number;
  /** Where the request went. */
  readonly url: string;
  /** `accepted`: the status was 2xx. `refused`: another status. `failed`: no response, or not in time. */
  readonly outcome: 'accepted' | 'refused' | 'failed';
  /** 1 if it is accepted and the last attempt at this receiver was not. */
  readonly recovered: 0 | 1;
  /** Of the response, or null. */
  readonly status: number | null;
  /** Why there is no response, or null. */
  readonly error: string | null;
  /** JSON of the names and values. */
  readonly requestHeaders: string;
  /** JSON of the names and values; `{}` without a response. */
  readonly responseHeaders: string;
  /** The beginning of the body, as text; empty without a response. */
  readonly response: string;
}

/** A receiver that deliveries were sent to. Only who has its lease sends to it. */
export interface LaneRow {
  readonly world: string;
  readonly api: string;
  readonly receiver: string;
  /** Identifies the lease, so that nobody acts on one that has ended. Empty if nobody has it. */
  readonly lease: string;
  /** When the lease ends, in real milliseconds since 1970; 0 if nobody has it. */
  readonly leaseUntil: number;
  /** How many attempts in a row have failed. */
  readonly failures: number;
  /** The URL that has asked for no further deliveries, or null. */
  readonly gone: string | null;
}

/** Selects deliveries. */
export interface DeliveryQuery {
  readonly world: string;
  readonly limit: number;
  /** Only those with a lower number. Default: all. */
  readonly before?: number | undefined;
  readonly api?: string | undefined;
  readonly type?: string | undefined;
  readonly receiver?: string | undefined;
  readonly state?: DeliveryState | undefined;
  /** The id of an event. */
  readonly event?: string | undefined;
}

/** What the checks of a request are about. Parts that a request does not have are empty. */
export interface AccessKey {
  readonly api: string;
  /** The hash of the credential. */
  readonly credential: string;
  /** What the request acts for, such as a business. */
  readonly target: string;
  readonly kind: string;
  readonly id: string;
  readonly route: string;
  /** The idempotency key. */
  readonly key: string;
}

/** What the store knows for the checks of a request. */
export interface Access {
  readonly world: WorldRow;
  readonly credential: CredentialRow;
  /** JSON array of the scopes that the holder has for itself, or null. */
  readonly approved: string | null;
  /** JSON array of the scopes that the target granted, or null. */
  readonly granted: string | null;
  readonly resource: ResourceRow | undefined;
  readonly replay: ReplayRow | undefined;
}
