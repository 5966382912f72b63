import { attempt, sleep } from './attempt.ts';
import { CallError, ConnectionError, hideOn, ResponseTooLargeError, TimeoutError, type CallContext } from './errors.ts';
import { notify, type Hooks } from './hooks.ts';
import type { Plan } from './plan.ts';
import { parseJson } from './parse-json.ts';
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
  /** Names of members whose values must not be logged. */
  secrets: readonly string[] | undefined;
}

/** The request that all attempts share. */
export interface Outgoing<Body> {
  url: string;
  headers: Record<string, string>;
  /** The body as text, for hooks. */
  body: string | undefined;
  /** Makes one attempt. */
  fetch: (signal: AbortSignal | undefined) => Promise<Response>;
  /** Reads the body of a response, or returns `undefined` if it has more than `most` bytes. */
  read: (response: Response, most: number) => Promise<Body | undefined>;
}

/** A response with its body. */
export interface Exchange<Body> {
  response: Response;
  body: Body;
}

/**
 * Sends a request and retries it if that is safe, at most `retries` times. Returns the last response with any status. Rejects
 * with a {@link CallError} if there is no response. Counts in `context.attempts`.
 */
export async function send<Body>(
  outgoing: Outgoing<Body>,
  plan: Plan,
  settings: Settings,
  context: CallContext,
): Promise<Exchange<Body>> {
  const { timeout, deadline, maxResponseBytes, signal, secrets } = settings;
  const { url } = outgoing;
  const isRepeatable = plan.isIdempotent || (plan.key !== undefined && !!outgoing.headers[plan.key]);
  const end = performance.now() + deadline;

  const exchange = async (attemptSignal: AbortSignal): Promise<Exchange<Body>> => {
    const begun = performance.now();
    const shown = (headers: Record<string, string>, body: unknown) =>
      redact({ ...context, url, headers, body: parseJson(body) }, secrets);
    context.attempts++;
    notify(settings.onRequest, () => shown(outgoing.headers, outgoing.body));
    const response = await outgoing.fetch(attemptSignal);
    if (typeof response?.headers?.get !== 'function') {
      throw new TypeError(`${context.method} ${context.path}: \`fetch\` is not a function that returns a Response.`);
    }
    const body = await outgoing.read(response, maxResponseBytes);
    if (body === undefined) {
      const what = `returned more than ${maxResponseBytes} bytes. Raise \`maxResponseBytes\` if you expect that.`;
      throw hideOn(new ResponseTooLargeError(what, context), { response });
    }
    notify(settings.onResponse, () => ({
      ...shown(Object.fromEntries(response.headers), body),
      status: response.status,
      duration: performance.now() - begun,
    }));
    return { response, body };
  };

  for (;;) {
    let received: Exchange<Body> | undefined;
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
