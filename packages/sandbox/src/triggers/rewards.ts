import { commission } from '../apis/rewards/actions/commission.ts';
import type { Campaign } from '../apis/rewards/campaigns.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Document, Stage, Trigger, Triggers } from './trigger.ts';

const input: Trigger['input'] = commission.track.input;

/** Tracks a sale and approves its first commission. Returns the id, as the API shows it. */
async function approveOne(stage: Stage, values: Document): Promise<number> {
  const { id } = await stage.act('commission', '', 'track', values);
  const { state } = await stage.read('commission', id);
  // Its campaign may have approved it already.
  if (state === 'pending') await stage.request('approveCommissions', { body: { ids: [Number(id)] } });
  return Number(id);
}

/** A campaign whose first reward is not money, because money is not marked as fulfilled. */
async function findCampaign(stage: Stage): Promise<number> {
  const campaigns = (await stage.settings())['campaigns'] as readonly Campaign[];
  const found = campaigns.find(({ promoter, referral }) => (promoter ?? referral ?? { unit: 'cash' }).unit !== 'cash');
  if (found) return found.id;
  throw new SandboxError(
    'conflict',
    'Every campaign of rewards pays money, which is not marked as fulfilled. Add a campaign with another reward to the setting campaigns.',
  );
}

/** What causes each event of the Rewards API. */
export const rewards: Triggers = {
  'commission.created': { input, run: (stage, values) => stage.act('commission', '', 'track', values) },
  'commission.updated': { input, run: approveOne },
  'payout.updated': {
    input,
    run: async (stage, values) => {
      const id = await approveOne(stage, { ...values, campaign: values['campaign'] ?? (await findCampaign(stage)) });
      return stage.request('markCommissionsFulfilled', { body: { ids: [id] } });
    },
  },
};
