/** What a receiver responds: a status, a complete response, no response (`hang`), or a closed connection (`close`). */
export type Reply = number | Response | 'hang' | 'close';

/**
 * How a receiver responds to every delivery: always the same, by a list with one entry for each delivery (the last one stays), or
 * by a function. The function may be the code under test, such as `webHandler(webhooks)`. If it throws, the response is a 500.
 */
export type Respond = Reply | readonly Reply[] | ((request: Request) => Reply | Promise<Reply>);

/** Verifies a delivery, as the receivers of the API packages do: `createPlatformWebhooks({ secret, validate: true })`. */
export interface Verifier {
  /** Rejects with the reason if the delivery is not valid. */
  verify(delivery: { readonly body: Uint8Array; readonly headers: Readonly<Record<string, string>> }): Promise<unknown>;
}

/** Options of a receiver. */
export interface ReceiverOptions {
  /** Default: 200. */
  readonly respond?: Respond | undefined;
  /** Verifies each delivery first. One that is not valid gets a 400, and `problem` says why. Default: nothing is verified. */
  readonly verify?: Verifier | undefined;
}

/** A delivery as it arrived. */
export interface ReceivedDelivery {
  /** When it arrived, in real time. */
  readonly at: Date;
  /** With the query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The raw bytes. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** The JSON in the body, or undefined if it is not JSON. */
  readonly event: unknown;
  /** The name of the event, such as `Platform.Invoice.Paid`, or undefined if the body does not have one. */
  readonly type: string | undefined;
  /** Why it could not be verified, or undefined. */
  readonly problem: string | undefined;
  /** The status of the response. Undefined if there was none, or not yet. */
  readonly status: number | undefined;
}

/** A receiver of deliveries on this machine. */
export interface TestReceiver extends AsyncDisposable {
  /** An HTTPS address for webhooks of this sandbox. It leads to `localUrl` without DNS. */
  readonly url: string;
  /** Where it listens. */
  readonly localUrl: string;
  /** What it has received, the oldest first. Wait with `settled()` before you read it. */
  readonly deliveries: readonly ReceivedDelivery[];
  /** Changes how it responds from now on. */
  respond(how: Respond): void;
  /** Forgets what it has received. */
  clear(): void;
  /** Resolves when no world of the sandbox has a delivery that is under way or due. Retries that are due later are not waited for. */
  settled(): Promise<void>;
  /** Says for a person what it has received, and what happened in the worlds that have sent something to it. */
  explain(): Promise<string>;
  /** Closes it. Its address does not lead anywhere from then on. A sandbox that closes also closes its receivers. */
  close(): Promise<void>;
}
