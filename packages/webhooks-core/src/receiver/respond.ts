import { WebhookVerificationError } from '../error.ts';
import type { Report } from './report.ts';
import type { DispatchContext, Dispatched, IncomingDelivery, OutgoingResponse, Receiver } from './types.ts';

/** What responding depends on. */
interface Responding<Event> {
  /** Verifies a delivery. */
  accept(delivery: IncomingDelivery): Promise<{ event: Event; context: DispatchContext }>;
  /** Runs the handlers of an event. */
  dispatch(event: Event, context: DispatchContext): Promise<Dispatched>;
  readonly report: Report;
  /** Whether refused deliveries are reported too. Those that lead to a 500 always are. */
  readonly reportsRefusals: boolean;
}

/** Creates the function that turns a request into a response. */
export function createRespond<Event>({
  accept,
  dispatch,
  report,
  reportsRefusals,
}: Responding<Event>): Receiver['respond'] {
  return async ({ method = 'POST', headers, body, waitUntil }) => {
    if (method !== 'POST') {
      return toResponse(405, { received: false, message: 'Only POST is allowed.' }, { allow: 'POST' });
    }
    let delivery: Awaited<ReturnType<typeof accept>>;
    try {
      delivery = await accept({ body: typeof body === 'function' ? await body() : body, headers });
    } catch (error) {
      if (!(error instanceof WebhookVerificationError)) return fail(error);
      if (reportsRefusals || error.status === 500) await report(error);
      return toResponse(error.status, { received: false, code: error.code, message: error.message });
    }
    try {
      const { outcome } = await dispatch(delivery.event, { ...delivery.context, waitUntil });
      if (outcome === 'in_progress') return toResponse(409, { received: false, outcome }, { 'retry-after': '30' });
      return toResponse(200, { received: true, outcome });
    } catch (error) {
      // A handler may throw a verification error of its own. It is not a refusal of this delivery.
      return fail(error);
    }
  };

  async function fail(error: unknown): Promise<OutgoingResponse> {
    await report(error);
    return toResponse(500, { received: false, message: 'The receiver failed to handle this event.' });
  }
}

function toResponse(status: number, body: object, headers: Record<string, string> = {}): OutgoingResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}
