import { attempt, sleep } from './attempt.ts';
import { AbortError, CallError, ConnectionError, type CallContext } from './errors.ts';
import { notify, type Hooks } from './hooks.ts';
import type { Plan } from './plan.ts';
import { parseJson } from './parse-json.ts';
import { redact } from './redact.ts';
import { readRetryAfter, retryDelay } from './retry-delay.ts';

/** The settings of a call. Times are in milliseconds. */
export interface Settings extends Hooks {
  fetch: ((request: Request) => Promise<Response>) | undefined;
  retries: number;
  retryDelay: number;
  maxRetryDelay: number;
  timeout: number;
  deadline: number;
  signal: AbortSignal | undefined;
  /** Names of members whose values must not be logged. */
  secrets: readonly string[] | undefined;
}

/** The part of a request that all attempts share. Each attempt adds its own signal. */
export interface Outgoing extends RequestInit {
  headers: Record<string, string>;
  body: string | null;
}

/** A response with its body. */
export interface Exchange {
  response: Response;
  text: string;
}

/**
 * Sends a request and retries it if that is safe, at most `retries` times. Returns the last response with any status. Rejects
 * with a {@link CallError} if there is no response. Counts in `context.attempts`.
 */
export async function send(
  url: string,
  outgoing: Outgoing,
  plan: Plan,
  settings: Settings,
  context: CallContext,
): Promise<Exchange> {
  const { timeout, deadline, signal, secrets } = settings;
  const isRepeatable = plan.isIdempotent || (plan.key !== undefined && !!outgoing.headers[plan.key]);
  const end = performance.now() + deadline;

  const exchange = async (attemptSignal: AbortSignal): Promise<Exchange> => {
    const begun = performance.now();
    const shown = (headers: Record<string, string>, body: unknown) =>
      redact({ ...context, url, headers, body }, secrets);
    context.attempts++;
    notify(settings.onRequest, () => shown(outgoing.headers, parseJson(outgoing.body ?? '')));
    const init = { ...outgoing, signal: attemptSignal };
    const response = await (settings.fetch ? settings.fetch(new Request(url, init)) : fetch(url, init));
    const text = await response.text();
    notify(settings.onResponse, () => ({
      ...shown(Object.fromEntries(response.headers), parseJson(text)),
      status: response.status,
      duration: performance.now() - begun,
    }));
    return { response, text };
  };

  for (;;) {
    let received: Exchange | undefined;
    let error: CallError | undefined;
    try {
      const limit = Math.ceil(Math.max(0, Math.min(timeout, end - performance.now())));
      received = await attempt(exchange, limit, signal, context);
      if (received.response.ok) return received;
    } catch (cause) {
      error = cause instanceof CallError ? cause : createConnectionError(cause, context);
    }

    const response = received?.response;
    const retryAfter = response && readRetryAfter(response.headers);
    const delay = retryDelay(context.attempts, retryAfter, settings.retryDelay, settings.maxRetryDelay);
    const isTemporary = response ? mayPass(response.status, retryAfter, plan) : !(error instanceof AbortError);
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

function createConnectionError(cause: unknown, context: CallContext): ConnectionError {
  const { message } = ((cause as Error | undefined)?.cause ?? cause ?? {}) as { message?: string };
  return new ConnectionError(
    `received no complete response: ${message}. Check \`baseUrl\` and the network.`,
    context,
    cause,
  );
}
