import { WebhookVerificationError } from '../error.ts';
import type { Reports } from './report.ts';
import type { DispatchContext, Dispatched, IncomingDelivery, OutgoingResponse, Receiver } from './types.ts';

/** What responding depends on. */
interface Responding extends Reports {
  /** Verifies a delivery, and returns the function that runs the handlers of its event. */
  accept(delivery: IncomingDelivery): Promise<(context: DispatchContext) => Promise<Dispatched>>;
  /** Whether the response gives the reason of a refusal. */
  readonly explainRefusals: boolean;
}

/** Creates the function that turns a request into a response. */
export function createRespond({ accept, report, reportRefusal, explainRefusals }: Responding): Receiver['respond'] {
  return async ({ method = 'POST', headers, body, waitUntil }) => {
    if (method !== 'POST') {
      return toResponse(405, { received: false, message: 'Only POST is allowed.' }, { allow: 'POST' });
    }
    let dispatch: Awaited<ReturnType<typeof accept>>;
    try {
      dispatch = await accept({ body: typeof body === 'function' ? await body() : body, headers });
    } catch (error) {
      return error instanceof WebhookVerificationError ? refuse(error) : fail(error);
    }
    try {
      const { outcome } = await dispatch({ headers, waitUntil });
      if (outcome === 'in_progress') return toResponse(409, { received: false, outcome }, { 'retry-after': '30' });
      return toResponse(200, { received: true, outcome });
    } catch (error) {
      // A handler may throw a verification error of its own. It is not a refusal of this delivery.
      return fail(error);
    }
  };

  async function refuse(error: WebhookVerificationError): Promise<OutgoingResponse> {
    await (error.status === 500 ? report : reportRefusal)(error);
    // Strangers could learn from a reason which endpoints exist, how many secrets they have, and which framework runs.
    const reason = explainRefusals ? { code: error.code, message: error.message } : {};
    return toResponse(error.status, { received: false, ...reason });
  }

  async function fail(error: unknown): Promise<OutgoingResponse> {
    await report(error);
    return toResponse(500, { received: false });
  }
}

function toResponse(status: number, body: object, headers: Record<string, string> = {}): OutgoingResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
