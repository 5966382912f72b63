import { ok } from '../../../core/api.ts';
import type { Call, Handlers, Reply } from '../../../core/api.ts';
import { describeUnknown, isAsynchronous, prepareBatch, processNow, queueCompletion } from '../batches.ts';
import { isDelivered } from '../commissions.ts';
import { listCommissions } from '../lists.ts';
import { findPayout } from '../payouts.ts';
import type { BatchOperation, Commission, Rewards, RewardsTx } from '../shape.ts';

/** What the operations on commissions change. */
export const commissions: Handlers<Rewards, 'commission'> = {
  listCommissions: ({ query, tx }) => ok(listCommissions(tx, query).map(({ doc }) => doc)),
  approveCommissions: (call) => process(call, 'approveCommissions'),
  denyCommissions: (call) => process(call, 'denyCommissions'),
  markCommissionsFulfilled: (call) => process(call, 'markCommissionsFulfilled', checkFulfilment),
  markCommissionsUnfulfilled: (call) => process(call, 'markCommissionsUnfulfilled'),
};

/** Processes up to five commissions at once, and more of them later. */
function process(
  { body, tx }: Pick<Call<Rewards, BatchOperation>, 'body' | 'tx'>,
  operation: BatchOperation,
  check?: (tx: RewardsTx, commission: Commission) => void,
): Reply<Rewards, BatchOperation> {
  const ids = [...new Set(body.ids)];
  if (isAsynchronous(ids)) {
    const batch = prepareBatch(tx, operation, ids);
    queueCompletion(tx, batch);
    return { status: 202, body: batch };
  }
  const commissions = findAll(tx, ids);
  for (const commission of commissions) check?.(tx, commission);
  return ok(processNow(tx, operation, commissions));
}

function findAll(tx: RewardsTx, ids: readonly number[]): readonly Commission[] {
  return ids.flatMap((id) => {
    const commission = tx.lookUp('commission', String(id));
    if (!commission) tx.refuse('commission.ids-are-known', `${describeUnknown(id)}. Nothing was done.`);
    return commission ?? [];
  });
}

function checkFulfilment(tx: RewardsTx, commission: Commission): void {
  if (!isDelivered(commission)) {
    tx.refuse(
      'commission.cash-is-not-for-fulfilment',
      `Commission ${commission.id} is money, which is not marked as fulfilled. Nothing was done. Leave it out.`,
      { errors: { unit: ['must not be cash'] } },
    );
  }
  if (!findPayout(tx, commission)) {
    tx.refuse(
      'commission.fulfilled-only-after-approval',
      `Commission ${commission.id} is ${commission.state}, not approved. Nothing was done. Approve it first, or leave it out.`,
      { errors: { status: ['must be approved'] } },
    );
  }
}
