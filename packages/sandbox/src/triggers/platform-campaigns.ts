import type { InputField } from '../core/api.ts';
import { businessInput, findBusiness } from './platform-businesses.ts';
import type { Document, Stage, Trigger, Triggers } from './trigger.ts';

const EVENT = { code: 'signup', name: 'Account created', payoutAmount: 500 };

const input: Readonly<Record<string, InputField>> = {
  ...businessInput,
  name: { type: 'string', description: 'The name of the campaign. Default: Triggered Campaign.' },
  webhookUrl: { type: 'string', description: 'Where the campaign has its own webhooks. Default: none.' },
};

interface Campaign {
  readonly campaignId: string;
  readonly target: string;
}

async function create(stage: Stage, values: Document): Promise<Campaign> {
  const target = await findBusiness(stage, values);
  const { name = 'Triggered Campaign', webhookUrl } = values;
  const { campaignId } = await stage.request('createCampaign', {
    target,
    body: { name, publicName: 'Play and earn', events: [EVENT], ...(webhookUrl !== undefined && { webhookUrl }) },
  });
  return { campaignId, target };
}

/** A new campaign that goes through some operations. */
function createAnd(...operations: readonly (readonly [operation: string, body?: object])[]): Trigger {
  return {
    input,
    run: async (stage, values) => {
      const { campaignId, target } = await create(stage, values);
      for (const [operation, body] of operations) {
        await stage.request(operation, { path: { campaignId }, target, ...(body && { body }) });
      }
    },
  };
}

/** Links a user to a new campaign that is started. */
async function startWithUser(stage: Stage, values: Document): Promise<Campaign> {
  const campaign = await create(stage, values);
  const { campaignId, target } = campaign;
  await stage.request('startCampaign', { path: { campaignId }, target });
  const userRef = values['userRef'] as string;
  await stage.request('createCampaignLinkSession', { path: { campaignId, userRef }, target, body: {} });
  const link = (await stage.list('user-link', 'initiated')).findLast(({ owner }) => owner === campaignId)!;
  await stage.act('user-link', link.id, 'approve');
  return campaign;
}

const record: Trigger = {
  input: {
    ...businessInput,
    userRef: { type: 'string', description: 'The user who is paid. Default: triggered-player.' },
    eventCode: { type: 'string', description: `The event of the campaign. Default: ${EVENT.code}.` },
    payoutAmount: { type: 'number', description: `What is paid, in cents. Default: ${EVENT.payoutAmount}.` },
  },
  run: async (stage, { businessId, userRef = 'triggered-player', eventCode = EVENT.code, payoutAmount }) => {
    const { campaignId, target } = await startWithUser(stage, { businessId, userRef });
    const body = { userRef, eventCode, ...(payoutAmount !== undefined && { payoutAmount }) };
    return stage.request('recordCampaignEvent', { path: { campaignId }, target, body });
  },
};

/** What causes the events of campaigns. Each uses a campaign of its own, so that it can be caused again. */
export const campaignTriggers: Triggers = {
  'Platform.Campaign.Created': createAnd(),
  'Platform.Campaign.Updated': createAnd(['updateCampaign', { name: 'Renamed Campaign' }]),
  'Platform.Campaign.Deleted': createAnd(['deleteCampaign']),
  'Platform.Campaign.Started': createAnd(['startCampaign']),
  'Platform.Campaign.Stopped': createAnd(['startCampaign'], ['stopCampaign']),
  'Platform.Campaign.EventRecorded': record,
};
