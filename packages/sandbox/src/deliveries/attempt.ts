import type { LoadedApi } from '../core/loaded-api.ts';
import { sendRequest } from '../outbound/send-request.ts';
import type { Network } from '../outbound/open-request.ts';
import type { BodyFlaw, Outcome } from '../outbound/send-request.ts';
import type { Targets } from '../outbound/targets.ts';
import type { DeliveryFault } from '../world.ts';
import type { Claim } from './claim.ts';
import { spoilSecret } from './faults.ts';
import { writeStandardHeaders } from './standard-webhooks.ts';

/** What a request said and what came back. */
export interface Attempt extends Outcome {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the status accepts the delivery. */
  readonly accepted: boolean;
}

/** Signs and sends a delivery once. It never rejects. */
export async function makeAttempt(
  { url, body, secret, settings, row: { event, type, holder } }: Claim,
  api: LoadedApi,
  targets: Targets,
  {
    signal,
    network,
    fault,
    time,
  }: {
    readonly signal: AbortSignal;
    readonly network: Network | undefined;
    readonly fault?: DeliveryFault | undefined;
    /** That of the machine, in milliseconds since 1970. */
    readonly time: number;
  },
): Promise<Attempt> {
  const { success } = api.contract.delivery!;
  const own = fault?.kind === 'bad-signature' ? spoilSecret(secret) : secret;
  // Their secret is another one, and a spoiled one would have to be a key.
  const signed = fault?.kind === 'bad-signature' ? `${body} ` : body;
  const headers = await api
    .definition!.deliveries!.sign({ body, secret: own, type, holder, settings })
    .then((vendor) => ({ ...vendor, ...writeStandardHeaders({ event, body: signed, time }, settings) }))
    .catch((error: unknown) => `It cannot be signed: ${error instanceof Error ? error.message : String(error)}`);
  if (typeof headers === 'string') return { headers: {}, accepted: false, duration: 0, error: headers };
  if (fault?.kind === 'drop') {
    return { headers, accepted: false, duration: 0, error: 'A fault has dropped the request before it was sent.' };
  }
  const request = { url, headers, body, timeLimit: success.timeout * 1000, flaw: flawOf(fault), signal };
  if (fault?.kind === 'duplicate') await sendRequest(request, targets, network);
  const outcome = await sendRequest(request, targets, network);
  const [lowest, highest] = success.statuses;
  const status = outcome.response?.status ?? 0;
  return { ...outcome, headers, accepted: status >= lowest && status <= highest };
}

/** Real milliseconds that a slow body takes by default. */
const SLOW = 1000;

function flawOf(fault: DeliveryFault | undefined): BodyFlaw | undefined {
  if (fault?.kind === 'truncate') return { kind: 'truncate' };
  if (fault?.kind === 'slow-body') return { kind: 'slow-body', milliseconds: fault.milliseconds ?? SLOW };
  return undefined;
}
