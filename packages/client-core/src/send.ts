import type { ParseAs } from 'openapi-fetch';
import { attempt, sleep } from './attempt.ts';
import { CallError, ConnectionError, hideOn, ResponseTooLargeError, TimeoutError, type CallContext } from './errors.ts';
import { notify, type Hooks } from './hooks.ts';
import type { Plan } from './plan.ts';
import { parseJson } from './parse-json.ts';
import { readBlob, readText } from './read-body.ts';
import { redact } from './redact.ts';
import { readRetryAfter, retryDelay } from './retry-delay.ts';

/** The settings of a call. Times are in milliseconds. */
export interface Settings extends Hooks {
  retries: number;
  retryDelay: number;
  maxRetryDelay: number;
  timeout: number;
  deadline: number;
  maxResponseBytes: number;
  signal: AbortSignal | undefined;
  /** How a successful response is read. `undefined` means as the contract says. */
  parseAs: ParseAs | undefined;
  /** Names of members whose values must not be logged. */
  secrets: readonly string[] | undefined;
}

export const defaultSettings: Settings = {
  retries: 2,
  retryDelay: 500,
  maxRetryDelay: 60_000,
  timeout: 30_000,
  deadline: Infinity,
  maxResponseBytes: 50_000_000,
  signal: undefined,
  parseAs: undefined,
  secrets: undefined,
  onRequest: undefined,
  onResponse: undefined,
  onRetry: undefined,
};

/** The request that all attempts share. */
export interface Outgoing {
  url: string;
  headers: Record<string, string>;
  body: unknown;
  /** Makes one attempt. */
  fetch: (signal: AbortSignal) => Promise<Response>;
}

/** A response with its body: text, or what `parseAs` asks for if the response is successful. */
export interface Exchange {
  response: Response;
  body: string | Blob | Response['body'];
}

/**
 * Sends a request and retries it if that is safe, at most `retries` times. Returns the last response with any status. Rejects
 * with a {@link CallError} if there is no response. Counts in `context.attempts`.
 */
export async function send(
  outgoing: Outgoing,
  plan: Plan,
  settings: Settings,
  context: CallContext,
): Promise<Exchange> {
  const { timeout, deadline, signal, secrets } = settings;
  const { url } = outgoing;
  const isRepeatable = plan.isIdempotent || (plan.key !== undefined && !!outgoing.headers[plan.key]);
  const end = performance.now() + deadline;

  // A stream is read after the attempt has ended, and the caller can still abort it.
  const addCaller = (attemptSignal: AbortSignal): AbortSignal =>
    signal && settings.parseAs === 'stream' ? AbortSignal.any([attemptSignal, signal]) : attemptSignal;

  const exchange = async (attemptSignal: AbortSignal): Promise<Exchange> => {
    const begun = performance.now();
    const shown = (headers: Record<string, string>, body: unknown) =>
      redact({ ...context, url, headers, body: parseJson(body) }, secrets);
    context.attempts++;
    notify(settings.onRequest, () => shown(outgoing.headers, outgoing.body));
    const response = await outgoing.fetch(addCaller(attemptSignal));
    if (typeof response?.headers?.get !== 'function') {
      throw new TypeError(`${context.method} ${context.path}: \`fetch\` is not a function that returns a Response.`);
    }
    const body = await readBody(response, settings, context);
    notify(settings.onResponse, () => ({
      ...shown(Object.fromEntries(response.headers), body),
      status: response.status,
      duration: performance.now() - begun,
    }));
    return { response, body };
  };

  for (;;) {
    let received: Exchange | undefined;
    let error: CallError | undefined;
    try {
      const limit = Math.ceil(Math.max(0, Math.min(timeout, end - performance.now())));
      received = await attempt(exchange, limit, signal, context);
      if (received.response.ok) return received;
    } catch (cause) {
      if (isMistake(cause)) throw cause;
      error = cause instanceof CallError ? cause : createConnectionError(cause, context);
    }

    const response = received?.response;
    const retryAfter = response && readRetryAfter(response.headers);
    const delay = retryDelay(context.attempts, retryAfter, settings.retryDelay, settings.maxRetryDelay);
    const isTemporary = response
      ? mayPass(response.status, retryAfter, plan)
      : error instanceof ConnectionError || error instanceof TimeoutError;
    const isInTime = performance.now() + delay <= end;
    if (!(isTemporary && isRepeatable && isInTime && context.attempts <= settings.retries)) {
      if (received) return received;
      throw error;
    }
    notify(settings.onRetry, () => ({ ...context, delay, status: response?.status, error }));
    await sleep(delay, signal, context);
  }
}

/** Reads the body of a response. Throws a {@link ResponseTooLargeError} if it is longer than the settings allow. */
export async function readBody(
  response: Response,
  { parseAs, maxResponseBytes }: Settings,
  context: CallContext,
): Promise<Exchange['body']> {
  if (response.ok && parseAs === 'stream') return response.body;
  const isBinary = response.ok && (parseAs === 'blob' || parseAs === 'arrayBuffer');
  const body = await (isBinary ? readBlob : readText)(response, maxResponseBytes);
  if (body !== undefined) return body;
  const what = `returned more than ${maxResponseBytes} bytes. Raise \`maxResponseBytes\` if you expect that.`;
  throw hideOn(new ResponseTooLargeError(what, context), { response });
}

/** Whether the same request may succeed later. `retryAfter` is the value of `Retry-After`. */
function mayPass(status: number, retryAfter: number | undefined, { conflict }: Plan): boolean {
  if (status === 409) return conflict === 'always' || (conflict === 'retry-after' && retryAfter !== undefined);
  return status >= 500 || status === 408 || status === 429;
}

/**
 * Whether an error is a mistake in the program, such as a call of something that is not a function in a custom `fetch`. Repeating
 * it does not help. A network failure is a `TypeError` too, so only the message tells them apart. Each engine has its own words.
 */
function isMistake(error: unknown): boolean {
  const { name, message, cause } = (error ?? {}) as Partial<Error>;
  return (
    /^(Reference|Range)Error$/.test(`${name}`) ||
    (name === 'TypeError' && !cause && /\bis (not|undefined|null)\b|\bcannot\b|can't|invalid|must/i.test(`${message}`))
  );
}

function createConnectionError(cause: unknown, context: CallContext): ConnectionError {
  const { message } = ((cause as Error | undefined)?.cause ?? cause ?? {}) as { message?: string };
  return new ConnectionError(
    `received no complete response: ${message}. Check \`baseUrl\` and the network.`,
    context,
    cause,
  );
}
