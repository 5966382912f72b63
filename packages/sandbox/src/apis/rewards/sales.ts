import type { components } from '@wirepact/rewards/types';
import { listRewards } from './campaigns.ts';
import type { Campaign, RewardSetUp } from './campaigns.ts';
import type { Commission, RewardsTx } from './shape.ts';

type Schemas = components<never>['schemas'];

const PROMOTERS: readonly Schemas['Promoter'][] = [
  { id: 30417, email: 'ana.reyes@example.com', name: 'Ana Reyes' },
  { id: 30588, email: 'tom@example.net', name: 'Tom Okafor' },
];

/** What is known about a sale. */
export interface Sale {
  /** The id of the account. */
  readonly account: string;
  readonly campaign: Campaign;
  /** The id of the promoter who has brought the customer in. Default: 30417. */
  readonly promoter?: number | undefined;
  /** The id of the customer. Default: a new one. */
  readonly referral?: number | undefined;
  /** In cents. Default: 4900. */
  readonly sale_amount?: number | undefined;
}

/** What a sale is worth by default, in cents. */
export const SALE_AMOUNT = 4900;

/** The promoter of a sale by default. */
export const PROMOTER: number = PROMOTERS[0]!.id;

/**
 * Tracks a sale: each party that the campaign rewards gets a commission. Returns them, that of the promoter first. Only the first
 * contents of a world can have commissions that are decided already.
 */
export function trackSale(
  tx: RewardsTx,
  sale: Sale,
  status: Schemas['CommissionStatus'] = 'pending',
): readonly Commission[] {
  const { account, campaign } = sale;
  const referral = sale.referral ?? 60_000 + tx.next('referral');
  const auto_approved = campaign.auto_approve ?? false;
  const isDecided = status !== 'pending';
  return listRewards(campaign).map(([party, reward]) => {
    const commission = tx.create('commission', {
      holder: account,
      env: '',
      doc: {
        ...describeCommission(tx, { ...sale, referral }, reward),
        status,
        status_updated_at: isDecided ? tx.time : null,
      },
      data: { auto_approved, party },
    });
    if (auto_approved && !isDecided) tx.queue(commission, 'approve');
    return commission;
  });
}

function describeCommission(
  tx: RewardsTx,
  { campaign, promoter: promoterId = PROMOTER, referral, sale_amount = SALE_AMOUNT }: Sale & { referral: number },
  { id: rewardId, name, unit, amount }: RewardSetUp,
): Omit<Schemas['Commission'], 'status' | 'status_updated_at'> {
  // All ids of a world have the same number of digits, so that they sort as numbers.
  const id = 710_000 + tx.next('commission');
  const promoter = PROMOTERS.find((known) => known.id === promoterId) ?? { id: promoterId };
  return {
    id,
    metadata: {},
    is_self_referral: false,
    commission_type: 'sale',
    created_by_user_email: null,
    created_by_user_at: null,
    sale_amount,
    original_sale_amount: sale_amount,
    original_sale_currency: null,
    event_id: `in_${id}`,
    plan_id: 'pro-monthly',
    tier: 1,
    internal_note: null,
    external_note: null,
    unit,
    fraud_check: 'no_suspicion',
    amount,
    is_paid: false,
    is_split: false,
    created_at: tx.time,
    promoter_campaign: {
      id: promoter.id + 11_000,
      campaign_id: campaign.id,
      promoter_id: promoter.id,
      created_at: tx.time,
      promoter,
      campaign: showCampaign(campaign),
    },
    referral: { id: referral, email: `customer-${referral}@example.org`, uid: `cus_${referral}` },
    reward: { id: rewardId, name },
    split_details: null,
  };
}

function showCampaign({ id, name, color }: Campaign): Schemas['Campaign'] {
  return { id, name, ...(color !== undefined && { color }) };
}

/** The promoter whom a commission is for; `undefined` if it is for the customer. */
export function promoterOf({ doc, data }: Commission): Schemas['Promoter'] | undefined {
  return data.party === 'promoter' ? doc.promoter_campaign?.promoter : undefined;
}
