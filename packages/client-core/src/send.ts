import { attempt, sleep } from './attempt.ts';
import { AbortError, CallError, ConnectionError, type CallContext } from './errors.ts';
import { notify, type Hooks } from './hooks.ts';
import { parsed, redact } from './redact.ts';
import { retryAfter, retryDelay } from './retry-delay.ts';

/** How a call is carried out; times in milliseconds. */
export interface Settings extends Hooks {
  retries: number;
  retryDelay: number;
  maxRetryDelay: number;
  timeout: number;
  deadline: number;
  signal: AbortSignal | undefined;
  /** Names of members that the log must not show the values of. */
  secrets: readonly string[] | undefined;
}

/** A request, and what must be known to send it again. */
export interface Outgoing {
  request: { readonly url: string; readonly headers: Headers; readonly body?: unknown };
  transmit: (signal: AbortSignal) => Promise<Response>;
  /** Whether sending it again does no more than sending it once. */
  repeatable: unknown;
  /** Whether a 409 passes by itself; `asked` is what its `Retry-After` says, if there is one. */
  conflictPasses: (asked: number | undefined) => boolean;
  /** Whether middleware will look at the answer, whose body must then be left to it. */
  watched: boolean;
}

/**
 * Sends a request until there is an answer to keep: at most `1 + retries` times, and only where that is safe. Gives the last
 * answer, whatever its status; its body has arrived, and `text()` still gives it. Rejects with a {@link CallError} where there
 * is none. Counts in `context.attempts`.
 */
export async function send(
  { request, transmit, repeatable, conflictPasses, watched }: Outgoing,
  settings: Settings,
  context: CallContext,
): Promise<Response> {
  const end = performance.now() + settings.deadline;
  const shown = (headers: Headers, body: unknown) =>
    redact(
      { ...context, url: request.url, headers: Object.fromEntries(headers), body: parsed(body) },
      settings.secrets,
    );

  for (;;) {
    const begun = performance.now();
    const exchange = async (stopped: AbortSignal): Promise<Response> => {
      context.attempts++;
      notify(settings.onRequest, () => shown(request.headers, request.body));
      const response = await transmit(stopped);
      const body = await (watched ? response.clone() : response).text();
      if (!watched) response.text = async () => body;
      notify(settings.onResponse, () => ({
        ...shown(response.headers, body),
        status: response.status,
        duration: performance.now() - begun,
      }));
      return response;
    };

    const limit = Math.ceil(Math.max(0, Math.min(settings.timeout, end - begun)));
    const outcome = await attempt(exchange, limit, settings.signal, context).catch((cause: unknown) =>
      cause instanceof CallError ? cause : connectionError(cause, context),
    );
    const error = outcome instanceof CallError ? outcome : undefined;
    const { ok, status, headers } = outcome as Response;
    if (ok) return outcome as Response;
    const asked = error ? undefined : retryAfter(headers);
    const passes = error
      ? !(error instanceof AbortError)
      : status >= 500 || status === 408 || status === 429 || (status === 409 && conflictPasses(asked));
    const delay = retryDelay(context.attempts, asked, settings.retryDelay, settings.maxRetryDelay);
    if (!(passes && repeatable && context.attempts <= settings.retries && performance.now() + delay <= end)) {
      if (error) throw error;
      return outcome as Response;
    }
    notify(settings.onRetry, () => ({ ...context, delay, status, error }));
    await sleep(delay, settings.signal, context);
  }
}

function connectionError(cause: unknown, context: CallContext): ConnectionError {
  const { message } = ((cause as Error | undefined)?.cause ?? cause ?? {}) as { message?: string };
  return new ConnectionError(`got no whole answer: ${message}. Check \`baseUrl\` and the network.`, context, cause);
}
