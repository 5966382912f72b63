import type { components } from '@wirepact/platform/types';
import { walletAddress } from './businesses.ts';
import type { CampaignDocument, Environment, PlatformResource, PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];
type Campaign = PlatformResource<'campaign'>;

const chains = { test: 'base-sepolia', live: 'base' } as const;
/** Hexadecimal digits of 32 bytes. */
const secretLength = 64;

/** A new campaign of a business, with the address of its contract. */
export function draftCampaign(
  tx: PlatformTx,
  { name, publicName, events, webhookUrl }: Schemas['CreateCampaign'],
  { businessId, env }: { readonly businessId: string; readonly env: string },
): Omit<CampaignDocument, 'status'> {
  return {
    campaignId: tx.id('cmp_'),
    businessId,
    name,
    publicName,
    environment: env as Environment,
    address: walletAddress(tx),
    chain: chains[env as Environment],
    events: events.map(({ code, name: title, payoutAmount }) => ({ code, name: title, payoutAmount })),
    ...(webhookUrl !== undefined && { webhookUrl }),
  };
}

/** A new secret for the webhooks of a campaign. The text itself is the signing key. */
export function createWebhookSecret(tx: PlatformTx): string {
  return tx.random(secretLength);
}

/** The secret of the webhooks of a campaign, if it has its own. */
export function readWebhookSecret(tx: PlatformTx, { data }: Campaign): string | undefined {
  return data.webhookSecret === undefined ? undefined : tx.open(data.webhookSecret);
}

/** A campaign as a list shows it. */
export function summariseCampaign({ doc }: Campaign): Schemas['Campaign'] {
  const { campaignId, name, environment, status } = doc;
  return { campaignId, name, environment, status };
}
