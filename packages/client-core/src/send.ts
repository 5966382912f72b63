import { attempt, sleep } from './attempt.ts';
import { AbortError, CallError, ConnectionError, type CallContext } from './errors.ts';
import { notify, type Hooks } from './hooks.ts';
import type { Plan } from './plan.ts';
import { parsed } from './parsed.ts';
import { redact } from './redact.ts';
import { retryAfter, retryDelay } from './retry-delay.ts';

/** How a call is carried out; times in milliseconds. */
export interface Settings extends Hooks {
  fetch: ((request: Request) => Promise<Response>) | undefined;
  retries: number;
  retryDelay: number;
  maxRetryDelay: number;
  timeout: number;
  deadline: number;
  signal: AbortSignal | undefined;
  /** Names of members that the log must not show the values of. */
  secrets: readonly string[] | undefined;
}

/** What every attempt sends, each with a signal of its own. */
export interface Outgoing extends RequestInit {
  headers: Record<string, string>;
  body: string | null;
}

/** An answer whose body has arrived. */
export interface Arrived {
  response: Response;
  text: string;
}

/**
 * Sends a request until there is an answer to keep: at most `1 + retries` times, and only where that is safe. Gives the last
 * answer, whatever its status. Rejects with a {@link CallError} where there is none. Counts in `context.attempts`.
 */
export async function send(
  url: string,
  outgoing: Outgoing,
  plan: Plan,
  settings: Settings,
  context: CallContext,
): Promise<Arrived> {
  const { timeout, deadline, signal, secrets } = settings;
  const isRepeatable = plan.isIdempotent || (plan.key !== undefined && !!outgoing.headers[plan.key]);
  const end = performance.now() + deadline;

  const exchange = async (stopped: AbortSignal): Promise<Arrived> => {
    const begun = performance.now();
    const shown = (headers: Record<string, string>, body: unknown) =>
      redact({ ...context, url, headers, body }, secrets);
    context.attempts++;
    notify(settings.onRequest, () => shown(outgoing.headers, parsed(outgoing.body ?? '')));
    outgoing.signal = stopped;
    const response = await (settings.fetch ? settings.fetch(new Request(url, outgoing)) : fetch(url, outgoing));
    const text = await response.text();
    response.text = async () => text;
    notify(settings.onResponse, () => ({
      ...shown(Object.fromEntries(response.headers), parsed(text)),
      status: response.status,
      duration: performance.now() - begun,
    }));
    return { response, text };
  };

  for (;;) {
    let arrived: Arrived | undefined;
    let error: CallError | undefined;
    try {
      const limit = Math.ceil(Math.max(0, Math.min(timeout, end - performance.now())));
      arrived = await attempt(exchange, limit, signal, context);
      if (arrived.response.ok) return arrived;
    } catch (cause) {
      error = cause instanceof CallError ? cause : connectionError(cause, context);
    }

    const response = arrived?.response;
    const asked = response && retryAfter(response.headers);
    const delay = retryDelay(context.attempts, asked, settings.retryDelay, settings.maxRetryDelay);
    const passes = response ? mayPass(response.status, asked, plan) : !(error instanceof AbortError);
    const isInTime = performance.now() + delay <= end;
    if (!(passes && isRepeatable && isInTime && context.attempts <= settings.retries)) {
      if (arrived) return arrived;
      throw error;
    }
    notify(settings.onRetry, () => ({ ...context, delay, status: response?.status, error }));
    await sleep(delay, signal, context);
  }
}

/** Whether the same request may succeed a moment later; `asked` is what `Retry-After` says, if there is one. */
function mayPass(status: number, asked: number | undefined, { conflict }: Plan): boolean {
  if (status === 409) return conflict === 'always' || (conflict === 'if asked' && asked !== undefined);
  return status >= 500 || status === 408 || status === 429;
}

function connectionError(cause: unknown, context: CallContext): ConnectionError {
  const { message } = ((cause as Error | undefined)?.cause ?? cause ?? {}) as { message?: string };
  return new ConnectionError(`got no whole answer: ${message}. Check \`baseUrl\` and the network.`, context, cause);
}
