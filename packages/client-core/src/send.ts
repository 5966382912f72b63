import { attempt, sleep } from './attempt.ts';
import { CallError, ConnectionError, hideOn, ResponseTooLargeError, TimeoutError, type CallContext } from './errors.ts';
import { notify, type Hooks, type RequestEvent } from './hooks.ts';
import { isIdempotent, type Plan } from './plan.ts';
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
  /** The header of idempotency keys in lower case. */
  idempotencyHeader: string | undefined;
  /** Names of members whose values must not be logged. */
  secrets: readonly string[] | undefined;
}

/** The facts about an operation that retries depend on. */
export type RetryRules = Pick<Plan, 'idempotencyKey' | 'conflict' | 'onlyWithRetryAfter'>;

/** The request that all attempts share. */
export interface Outgoing<Body> {
  url: string;
  headers: Record<string, string>;
  /** The body as text, for hooks. */
  body: string | undefined;
  /** Makes one attempt. */
  fetch: (signal: AbortSignal) => Promise<Response>;
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
  context: CallContext,
  rules: RetryRules,
  settings: Settings,
  { url, headers, body: sent, fetch, read }: Outgoing<Body>,
): Promise<Exchange<Body>> {
  const { retries, timeout, deadline, maxResponseBytes, signal, secrets, idempotencyHeader } = settings;
  const isRepeatable = isIdempotent(context.method) || !!(rules.idempotencyKey && headers[idempotencyHeader ?? '']);
  const end = performance.now() + deadline;

  const exchange = async (attemptSignal: AbortSignal): Promise<Exchange<Body>> => {
    const begun = performance.now();
    const describe = (shown: Pick<RequestEvent, 'headers' | 'body'>) => redact({ ...context, url, ...shown }, secrets);
    context.attempts++;
    notify(settings.onRequest, () => describe({ headers, body: parseJson(sent) }));
    const response = await fetch(attemptSignal);
    if (!response?.headers?.get) throw new TypeError('The result of `fetch` must be a Response.');
    const body = await read(response, maxResponseBytes);
    if (body === undefined) {
      const error = new ResponseTooLargeError(`returned more than \`maxResponseBytes\`, ${maxResponseBytes}.`, context);
      throw hideOn(error, { response });
    }
    notify(settings.onResponse, () => ({
      ...describe({ headers: Object.fromEntries(response.headers), body: parseJson(body) }),
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
      if (isFinal(cause)) throw cause;
      error = cause instanceof CallError ? cause : createConnectionError(cause, context);
    }

    const response = received?.response;
    const retryAfter = response && readRetryAfter(response.headers);
    const delay = retryDelay(context.attempts, retryAfter, settings.retryDelay, settings.maxRetryDelay);
    const status = response?.status;
    const isTemporary =
      status === 409
        ? rules.conflict && !(rules.onlyWithRetryAfter && retryAfter === undefined)
        : !status || status >= 500 || status === 408 || status === 429;
    const isInTime = performance.now() + delay <= end;
    if (!(isTemporary && isRepeatable && isInTime && context.attempts <= retries)) {
      if (received) return received;
      throw error;
    }
    notify(settings.onRetry, () => ({ ...context, delay, status, error }));
    await sleep(delay, signal, context);
  }
}

/**
 * Whether an error ends the call at once: the caller aborted it, the response is too large, or the program has a mistake, such as
 * a call of something that is not a function in a custom `fetch`. A network failure is a `TypeError` too, so only the message
 * tells it from a mistake. Each engine has its own words.
 */
function isFinal(error: unknown): boolean {
  const { name, message, cause } = (error ?? {}) as Partial<Error>;
  if (error instanceof CallError) return !(error instanceof TimeoutError);
  return (
    !cause &&
    /^((Reference|Range)Error|TypeError.*(\b(is (not|undefined|null)|expected)\b|cannot|can't|invalid|must))/i.test(
      `${name} ${message}`,
    )
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
