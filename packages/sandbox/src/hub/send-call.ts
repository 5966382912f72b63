import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import type { DriverResponse } from '@wirepact/primary-sales';
import type { PrimarySales } from '../apis/primary-sales/shape.ts';
import type { Effect } from '../core/definition.ts';
import { createSend } from '../outbound/send.ts';
import type { HubCall } from './documents.ts';
import { recordCall } from './record-call.ts';
import { readKey } from './settings.ts';

/** Real milliseconds until a call fails. */
const PATIENCE = 10_000;

/** How much of a response is kept. */
const KEPT_CHARACTERS = 65_536;

/** Calls the backend, and records what it has responded. */
export const sendCall: Effect<PrimarySales> = async ({ resource, settings, targets, signal }) => {
  const { endpoint, url, request } = resource.doc as HubCall;
  const driver = createPrimarySalesDriver({
    urls: { quote: url, authorise: url, confirm: url, expire: url },
    keys: { quote: '', authorise: '', confirm: '', expire: '' },
    timeoutMs: PATIENCE,
    fetch: createSend(targets),
  });
  const call = driver[endpoint] as (body: object, options: object) => Promise<DriverResponse<unknown>>;
  const started = performance.now();
  const outcome = await call(request, { key: readKey(settings, endpoint), signal }).then(
    (response) => ({ response }),
    (error: unknown) => ({ error: explain(error) }),
  );
  const milliseconds = Math.round(performance.now() - started);
  const response = 'response' in outcome ? outcome.response : undefined;
  const record: Partial<HubCall> = {
    status: response ? 'ended' : 'failed',
    response: response ? { status: response.status, body: response.text.slice(0, KEPT_CHARACTERS) } : null,
    milliseconds,
    error: 'error' in outcome ? outcome.error : null,
    violations: response?.violations ?? [],
    tolerated: response?.tolerated ?? [],
  };
  return (tx) => recordCall(tx, resource.id, record, response);
};

/** The last cause says the most. */
function explain(error: unknown): string {
  let last = error;
  while (last instanceof Error && last.cause instanceof Error) last = last.cause;
  if (!(last instanceof Error)) return String(last);
  if (last.name === 'TimeoutError') return `There was no response within ${PATIENCE / 1000} seconds.`;
  const { code } = last as NodeJS.ErrnoException;
  return last.message || (code ?? last.name);
}
