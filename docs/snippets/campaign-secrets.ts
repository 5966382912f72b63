import { createPlatformWebhooks, type PlatformWebhooks } from '@wirepact/platform/webhooks';

/** In your project, this is a table in the database. */
export interface CampaignSecrets {
  /** The newest first. */
  get(campaignId: string): string[] | undefined;
  set(campaignId: string, secrets: string[]): void;
}

export function createCampaignReceiver(platformSecret: string, secrets: CampaignSecrets): PlatformWebhooks {
  return createPlatformWebhooks({
    // The body is not verified yet. Use it only to look up a secret.
    secret(_headers, unverified) {
      const campaign = unverified.data?.campaignId;
      return [...((typeof campaign === 'string' && secrets.get(campaign)) || []), platformSecret];
    },
  }).on(['Platform.Campaign.Created', 'Platform.Campaign.Updated'], ({ data }) => {
    const known = secrets.get(data.campaignId) ?? [];
    const secret = data.webhookSecret;
    if (secret && !known.includes(secret)) secrets.set(data.campaignId, [secret, ...known.slice(0, 1)]);
  });
}
