// `app/webhooks/route.ts` of a Next.js project: receives the events of the Platform API.
import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';
import { received } from '../../lib/received.ts';

const platformSecret = process.env['PLATFORM_WEBHOOK_SECRET'] ?? '';

/** A campaign with a webhook of its own has a secret of its own. In your project this is a table in the database. */
const campaignSecrets = new Map([['cmp_abc123', process.env['CAMPAIGN_WEBHOOK_SECRET'] ?? '']]);

const webhooks = createPlatformWebhooks({
  // What the body says is not proven yet: use it to look up a secret, and for nothing else.
  secret: (_headers, unverified) => {
    const campaign = unverified.data?.campaignId;
    const own = typeof campaign === 'string' ? campaignSecrets.get(campaign) : undefined;
    return own === undefined ? platformSecret : [own, platformSecret];
  },
}).on('Platform.Campaign.EventRecorded', ({ data }) => {
  received.push(`${data.eventCode} in ${data.campaignId} pays ${data.payoutAmount}`);
});

export const POST = webHandler(webhooks);
