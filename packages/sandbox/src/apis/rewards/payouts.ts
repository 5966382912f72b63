import { promoterOf } from './sales.ts';
import type { Commission, Payout, RewardsTx } from './shape.ts';

/** Creates the payout of a commission that was approved. */
export function createPayout(tx: RewardsTx, commission: Commission, paid_at: string | null = null): Payout {
  const { amount, unit, promoter_campaign } = commission.doc;
  return tx.create('payout', {
    holder: commission.holder,
    env: commission.env,
    doc: {
      id: 820_000 + tx.next('payout'),
      status: paid_at === null ? 'pending' : 'completed',
      amount,
      unit,
      period_start: null,
      period_end: null,
      paid_at,
      created_at: tx.time,
      promoter: promoterOf(commission) ?? null,
      campaign: promoter_campaign?.campaign ?? null,
    },
    data: { commission_id: commission.doc.id },
    names: [commission.id],
  });
}

/** Finds the payout of a commission. */
export function findPayout(tx: RewardsTx, commission: Commission): Payout | undefined {
  return tx.find('payout', commission.id);
}
