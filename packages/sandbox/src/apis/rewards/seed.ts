import type { Tx } from '../../core/api.ts';
import type { SeededWorld } from '../../core/definition.ts';
import { secretOf } from './credential.ts';
import type { Rewards } from './shape.ts';

const CAMPAIGN = { id: 204, name: 'Spring referral', color: '#2f6fed' };
const PROMOTERS = [
  { id: 30417, email: 'ana.reyes@example.com', name: 'Ana Reyes' },
  { id: 30588, email: 'tom@example.net', name: 'Tom Okafor' },
];
const REWARDS = [
  { unit: 'points', amount: 500, reward: { id: 311, name: '500 points' } },
  { unit: 'credits', amount: 20, reward: { id: 312, name: '20 credits' } },
  { unit: 'discount_per', amount: 10, reward: { id: 313, name: '10 % off' } },
] as const;
const SALE_IN_CENTS = 4900;

/** Fills a world with a campaign: each of two promoters has a commission of each kind, which waits for its approval. */
export function seed(
  tx: Tx<Rewards>,
  random: { secret(label: string, prefix: string, length: number): string },
): SeededWorld {
  const account = random.secret('rewards account', '', 8);
  const key = random.secret('rewards key', '', 40);
  tx.addCredential({ secret: secretOf(account, key), resource: account, scopes: [], holder: account, env: '' });
  for (const promoter of PROMOTERS) {
    for (const reward of REWARDS) createCommission(tx, account, promoter, reward);
  }
  return {
    credentials: [{ variable: 'WIREPACT_REWARDS_API_KEY', value: key, description: 'The API key of the account.' }],
    ids: [
      {
        variable: 'WIREPACT_REWARDS_ACCOUNT_ID',
        value: account,
        description: 'The account, for the header Account-ID.',
      },
    ],
  };
}

function createCommission(
  tx: Tx<Rewards>,
  account: string,
  promoter: (typeof PROMOTERS)[number],
  { unit, amount, reward }: (typeof REWARDS)[number],
): void {
  const id = 71_000 + tx.next('commission');
  tx.create('commission', {
    holder: account,
    env: '',
    doc: {
      id,
      metadata: {},
      is_self_referral: false,
      commission_type: 'sale',
      created_by_user_email: null,
      created_by_user_at: null,
      sale_amount: SALE_IN_CENTS,
      original_sale_amount: SALE_IN_CENTS,
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
      status_updated_at: null,
      promoter_campaign: {
        id: promoter.id + 11_000,
        campaign_id: CAMPAIGN.id,
        promoter_id: promoter.id,
        created_at: tx.time,
        promoter,
        campaign: CAMPAIGN,
      },
      referral: { id: id - 10_000, email: `customer-${id}@example.org`, uid: `cus_${id}` },
      reward,
      split_details: null,
    },
    data: { auto_approved: false },
  });
}
