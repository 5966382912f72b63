import type { CallContext, CallError } from './errors.ts';

/** Functions that observe calls, for logging. Errors in them are ignored: a log must not break a call. */
export interface Hooks {
  /** Called before each attempt. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** Called after each response with any status, when its body has arrived. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Called before each wait for another attempt. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
}

/** One attempt. `attempts` is its number. Credentials, and the fields that the contract marks as secret, are redacted. */
export interface RequestEvent extends CallContext {
  /** The URL with its query. */
  url: string;
  /** The headers, by lower-case name. */
  headers: Record<string, string>;
  /** The body. `undefined` if it is not JSON. */
  body: unknown;
}

/** One response. `headers` and `body` are those of the response. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number;
  /** Milliseconds from the request to the end of the body. */
  duration: number;
}

/** A failed attempt that another one will follow. */
export interface RetryEvent extends CallContext {
  /** Milliseconds until the next attempt. */
  delay: number;
  /** The status of the response. `undefined` if there was no response. */
  status: number | undefined;
  /** Why there was no response. `undefined` if there was one. */
  error: CallError | undefined;
}

/** Calls a hook, if there is one. Ignores what it throws and a promise that it rejects. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, createEvent: () => Event): void {
  if (!hook) return;
  const call = async (): Promise<unknown> => hook(createEvent());
  call().catch(() => {});
}
