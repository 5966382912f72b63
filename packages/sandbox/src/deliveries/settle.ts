import { worldTime } from '../core/clock.ts';
import type { AttemptRow, DeliveryRow, DeliveryState, LaneRow } from '../store/rows.ts';
import type { Transaction } from '../store/store.ts';
import type { Attempt } from './attempt.ts';
import { GONE } from './claim.ts';
import type { Claim, CourierParts } from './claim.ts';
import { findNextAttempt } from './schedule.ts';

/** An attempt that was recorded, and what its delivery is then. */
export interface Settled {
  readonly row: DeliveryRow;
  readonly attempt: AttemptRow;
}

/**
 * Records an attempt inside a transaction, with everything that follows from it: the state of the delivery, the time of the next
 * attempt, and what changes in the receiver. It ends the lease.
 *
 * Returns `undefined` without a change if the lease has ended meanwhile: somebody else may have sent the delivery again.
 */
export function settleAttempt(
  parts: CourierParts,
  transaction: Transaction,
  claim: Claim,
  attempt: Attempt,
  realTime: number,
): Settled | undefined {
  const { lane, token, row: claimed, at, url, settings } = claim;
  const { world: id, api: name, receiver } = lane;
  const world = transaction.world(id);
  const known = transaction.lane(id, name, receiver);
  const before = transaction.delivery(id, claimed.n);
  if (!world || known?.lease !== token || before?.attempts !== claimed.attempts) return undefined;
  const api = parts.engine.apis[name]!;
  const { accepted, response } = attempt;
  const number = before.attempts + 1;
  const time = worldTime(world, realTime);
  const record: AttemptRow = {
    world: id,
    delivery: before.n,
    number,
    at,
    duration: attempt.duration,
    url,
    outcome: accepted ? 'accepted' : response ? 'refused' : 'failed',
    recovered: accepted && known.failures > 0 ? 1 : 0,
    status: response?.status ?? null,
    error: attempt.error === undefined ? null : withoutNul(attempt.error),
    requestHeaders: JSON.stringify(attempt.headers),
    responseHeaders: JSON.stringify(response?.headers ?? {}),
    response: withoutNul(response?.body ?? ''),
  };
  transaction.createAttempt(record);
  // Only a request that was under way is allowed to end after its delivery was cancelled.
  const isOpen = before.due !== null;
  const next = isOpen ? decide() : { attempts: number };
  transaction.changeDelivery(id, before.n, next);
  const isGone = response?.status === 410 && settings.switches['delivery-gone'] === 'disable';
  const after: LaneRow = { ...known, lease: '', leaseUntil: 0, failures: accepted ? 0 : known.failures + 1 };
  transaction.setLane(isGone ? { ...after, gone: url } : after);
  if (isGone) transaction.cancelDeliveries(id, name, receiver, { time, reason: GONE });
  if (isOpen) changeReceiver();
  return { row: transaction.delivery(id, before.n)!, attempt: record };

  function decide(): Partial<Pick<DeliveryRow, 'attempts' | 'due' | 'finished' | 'reason'>> & { state: DeliveryState } {
    if (accepted) return { state: 'delivered', attempts: number, due: null, finished: time };
    const due = findNextAttempt(api.contract.delivery!, {
      attempts: number,
      time,
      retryAfter: response?.headers['retry-after'],
      seed: world!.clockMode === 'frozen' ? undefined : `${world!.seed}\ndelivery ${before!.n}`,
      realTime,
    });
    if (due !== undefined) return { state: 'retrying', attempts: number, due };
    const reason = `All ${number} attempts have failed.`;
    return { state: 'failed', attempts: number, due: null, finished: time, reason };
  }

  function changeReceiver(): void {
    const status = response?.status;
    const change = api.definition?.deliveries?.afterAttempt?.({ receiver, accepted, status, settings });
    if (!change) return;
    const { kind, action } = change;
    const actor = { cause: { kind, action }, holder: before!.holder, env: '', time: at };
    parts.engine.workIn(transaction, id, name, actor, (tx) => change.run(tx as never));
  }
}

/** Ends a lease without an attempt, so that the delivery is sent again. */
export function releaseLease(transaction: Transaction, { lane: { world, api, receiver }, token }: Claim): void {
  const known = transaction.lane(world, api, receiver);
  if (known?.lease === token) transaction.setLane({ ...known, lease: '', leaseUntil: 0 });
}

/** The store does not keep this character. */
function withoutNul(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
