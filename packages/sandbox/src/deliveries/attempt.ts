import type { LoadedApi } from '../core/loaded-api.ts';
import { sendRequest } from '../outbound/send-request.ts';
import type { Network, Outcome } from '../outbound/send-request.ts';
import type { Targets } from '../outbound/targets.ts';
import type { Claim } from './claim.ts';

/** What a request said and what came back. */
export interface Attempt extends Outcome {
  readonly headers: Readonly<Record<string, string>>;
  /** Whether the status accepts the delivery. */
  readonly accepted: boolean;
}

/** Signs and sends a delivery once. It never rejects. */
export async function makeAttempt(
  { url, body, secret, settings, row: { type, holder } }: Claim,
  api: LoadedApi,
  targets: Targets,
  { signal, network }: { readonly signal: AbortSignal; readonly network: Network | undefined },
): Promise<Attempt> {
  const { success } = api.contract.delivery!;
  const headers = await api
    .definition!.deliveries!.sign({ body, secret, type, holder, settings })
    .catch((error: unknown) => `It cannot be signed: ${error instanceof Error ? error.message : String(error)}`);
  if (typeof headers === 'string') return { headers: {}, accepted: false, duration: 0, error: headers };
  const outcome = await sendRequest(
    { url, headers, body, timeLimit: success.timeout * 1000, signal },
    targets,
    network,
  );
  const [lowest, highest] = success.statuses;
  const status = outcome.response?.status ?? 0;
  return { ...outcome, headers, accepted: status >= lowest && status <= highest };
}
