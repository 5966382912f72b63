import type { CallContext, CallError } from './errors.ts';

/** Functions that watch, for logging. What they throw is ignored: a log must not break a call. */
export interface Hooks {
  /** Before each attempt. */
  onRequest?: ((event: RequestEvent) => unknown) | undefined;
  /** After each answer, whatever its status, when its body has arrived. */
  onResponse?: ((event: ResponseEvent) => unknown) | undefined;
  /** Before each wait for another attempt. */
  onRetry?: ((event: RetryEvent) => unknown) | undefined;
}

/** One attempt; `attempts` is its number. Credentials and the fields that the contract marks as secret are redacted. */
export interface RequestEvent extends CallContext {
  /** Where it is sent, with its query. */
  url: string;
  /** By lower-case name. */
  headers: Record<string, string>;
  /** The body, where it is JSON. */
  body: unknown;
}

/** One answer; `headers` and `body` are those of the answer. */
export interface ResponseEvent extends RequestEvent {
  /** The HTTP status. */
  status: number;
  /** Milliseconds from the request to the end of the body. */
  duration: number;
}

/** A failed attempt that will be followed by another. */
export interface RetryEvent extends CallContext {
  /** Milliseconds until the next. */
  delay: number;
  /** The status of the answer, where there was one. */
  status: number | undefined;
  /** Why there was none. */
  error: CallError | undefined;
}

/** Calls a hook, if there is one; neither what it throws nor a promise it rejects gets through. */
export function notify<Event>(hook: ((event: Event) => unknown) | undefined, event: () => Event): void {
  if (hook) new Promise((resolve) => resolve(hook(event()))).catch(() => {});
}
