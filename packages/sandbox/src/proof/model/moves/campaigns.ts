import type { components } from '@wirepact/platform/types';
import type { Known, Model } from '../model.ts';
import { action, request } from '../turn.ts';
import type { Move, Turn } from '../turn.ts';
import { balanceOf, payInto } from './wallets.ts';

type Schemas = components<never>['schemas'];

const api = 'platform';

/** In cents. */
const PAYOUT = 500;

/** Campaigns, and what they pay. */
const campaigns: readonly Move[] = [
  request({
    api,
    operation: 'createCampaign',
    weight: 3,
    body: () => ({
      name: 'Summer',
      publicName: 'Summer',
      events: [{ code: 'signup', name: 'Signup', payoutAmount: PAYOUT }],
    }),
    creates: ({ campaignId }: Schemas['Campaign']) => ({ id: campaignId }),
  }),
  request({ api, operation: 'getCampaign' }),
  request({ api, operation: 'updateCampaign', body: () => ({ name: 'Autumn' }) }),
  request({ api, operation: 'deleteCampaign' }),
  request({ api, operation: 'startCampaign', weight: 2 }),
  request({ api, operation: 'stopCampaign' }),
  request({
    api,
    operation: 'listCampaigns',
    lists: {
      ids: ({ campaigns: all }: { campaigns: Schemas['Campaign'][] }) => all.map(({ campaignId }) => campaignId),
    },
  }),
  request({
    api,
    operation: 'recordCampaignEvent',
    weight: 3,
    body: ({ model, resource }) => ({ eventCode: 'signup', userRef: findLinkedUser(model, resource!) ?? 'nobody' }),
    refuses: ({ model, resource }) => (findLinkedUser(model, resource!) === undefined ? 409 : undefined),
    follows: (_: unknown, { model, resource }) => {
      const business = businessOf(model, resource!);
      const isFunded = balanceOf(model, business, resource!.env) >= BigInt(PAYOUT);
      if (isFunded) payInto(model, business, resource!.env, -BigInt(PAYOUT));
    },
  }),
  request({
    api,
    operation: 'createCampaignFundSession',
    creates: ({ sessionKey }: { sessionKey: string }) => ({ id: sessionKey }),
  }),
  request({ api, operation: 'getCampaignFundSession' }),
  action({
    api,
    kind: 'campaign-fund-session',
    action: 'pay',
    input: () => ({ amountUsdc: 7.5 }),
    refuses: ({ model }, { world, owner }) => isDeleted(model, world, owner),
    follows: ({ model }, session) => {
      const campaign = model.find(session, 'campaign', session.owner)!;
      payInto(model, businessOf(model, campaign), session.env, 750n);
    },
  }),
];

/** Users who link to campaigns. */
const users: readonly Move[] = [
  request({
    api,
    operation: 'createCampaignLinkSession',
    isNew: true,
    weight: 2,
    body: ({ model }) => ({ email: `player-${model.known.length % 5}@example.com` }),
    creates: ({ sessionKey }: Schemas['CampaignLinkSession'], { fresh }) => ({
      id: sessionKey,
      facts: { name: fresh, listed: fresh },
    }),
  }),
  request({ api, operation: 'getCampaignLinkSessionDetails' }),
  action({
    api,
    kind: 'user-link',
    action: 'approve',
    weight: 3,
    refuses: ({ model }, { world, owner }) => isDeleted(model, world, owner),
    follows: (_, link, { userRef }) => {
      Object.assign(link.facts, { name: userRef, listed: userRef });
    },
  }),
  request({ api, operation: 'removeCampaignAccountLink', wrongState: 404 }),
  request({
    api,
    operation: 'getCampaignUserWalletBalance',
    refuses: ({ resource }) => (resource!.state === 'approved' ? undefined : 404),
  }),
  request({
    api,
    operation: 'listCampaignLinkedUsers',
    lists: { ids: ({ users: all }: { users: Schemas['LinkedUser'][] }) => all.map(({ userRef }) => userRef) },
  }),
];

/** Codes with which many users can link. */
const invites: readonly Move[] = [
  request({
    api,
    operation: 'createCampaignLinkInvite',
    body: () => ({ label: 'Newsletter', maxUses: 2 }),
    creates: ({ code }: Schemas['LinkInvite']) => ({ id: code, facts: { left: 2 } }),
  }),
  request({
    api,
    operation: 'updateCampaignLinkInvite',
    body: ({ turn }) => ({ status: turn.pick(['paused', 'active']) }),
  }),
  request({ api, operation: 'revokeCampaignLinkInvite' }),
  request({
    api,
    operation: 'listCampaignLinkInvites',
    lists: { ids: ({ invites: all }: { invites: Schemas['LinkInvite'][] }) => all.map(({ code }) => code) },
  }),
  action({
    api,
    kind: 'link-invite',
    action: 'use',
    weight: 2,
    refuses: ({ model }, { facts, world, owner }) => facts['left'] === 0 || isDeleted(model, world, owner),
    follows: async (turn, invite) => {
      invite.facts['left'] = (invite.facts['left'] as number) - 1;
      await learnNewest(turn, invite);
    },
  }),
];

/** The API does not show the id of the session that a visit opens. */
async function learnNewest({ model, real }: Turn, { world, holder, env, owner }: Known): Promise<void> {
  const [newest] = await real.worlds.get(world)!.resources({ api, kind: 'user-link', state: 'initiated', limit: 1 });
  const { id, state } = newest!;
  model.known.push({ world, api, kind: 'user-link', id, holder, env, owner, state, facts: {} });
}

/** The reference of a user who is linked to a campaign. */
function findLinkedUser(model: Model, { id, world }: Known): string | undefined {
  const link = model
    .kind(api, 'user-link')
    .find((each) => each.owner === id && each.world === world && each.state === 'approved');
  return link?.facts['name'] as string | undefined;
}

function businessOf(model: Model, campaign: Known): Known {
  return model.find(campaign, 'business', campaign.owner)!;
}

function isDeleted(model: Model, world: string, campaign: string): boolean {
  return model.find({ world, api }, 'campaign', campaign)!.state === 'deleted';
}

/** What platforms do with campaigns, and what users and owners do. */
export const campaignMoves: readonly Move[] = [...campaigns, ...users, ...invites];
