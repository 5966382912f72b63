import { createPayout, findPayout } from './payouts.ts';
import type { BatchOperation, Commission, RewardsTx } from './shape.ts';

/** Approves a commission and creates its payout. A repeat changes nothing. Returns `undefined` if it is not possible. */
export function approve(tx: RewardsTx, commission: Commission): Commission | undefined {
  if (commission.doc.status_updated_at) return tx.tryChange(commission);
  const approved = tx.tryChange(commission, { doc: { status_updated_at: tx.time } });
  if (approved && isDelivered(approved)) createPayout(tx, approved);
  return approved;
}

/** Denies a commission. A repeat changes nothing. Returns `undefined` if it is not possible. */
export function deny(tx: RewardsTx, commission: Commission): Commission | undefined {
  if (commission.doc.status_updated_at) return tx.tryChange(commission);
  return tx.tryChange(commission, { doc: { status_updated_at: tx.time } });
}

/** Whether the receiver of events delivers it. Money is paid out by the vendor. */
export function isDelivered({ doc }: Commission): boolean {
  return doc.unit !== 'cash';
}

type Work = (tx: RewardsTx, commission: Commission) => string | undefined;

/** What each operation does with one commission. Returns why it fails, in a sentence for a person. */
export const work: Readonly<Record<BatchOperation, Work>> = {
  approveCommissions: (tx, commission) =>
    approve(tx, commission) ? undefined : `Commission ${commission.id} was ${commission.state} already`,
  denyCommissions: (tx, commission) =>
    deny(tx, commission) ? undefined : `Commission ${commission.id} was ${commission.state} already`,
  markCommissionsFulfilled: (tx, commission) => {
    const payout = findPayout(tx, commission);
    if (!payout) return `Commission ${commission.id} has no payout`;
    tx.change(payout, { doc: { paid_at: payout.doc.paid_at ?? tx.time } });
    return undefined;
  },
  markCommissionsUnfulfilled: (tx, commission) => {
    const payout = findPayout(tx, commission);
    if (!payout) return `Commission ${commission.id} has no payout`;
    tx.change(payout, { doc: { paid_at: null } });
    return undefined;
  },
};
