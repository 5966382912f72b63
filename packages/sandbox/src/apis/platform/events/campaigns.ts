import type { Events, EventSource } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

type Source = EventSource<PlatformShape, 'campaign'>;
type Data = PlatformShape['eventData'];

/** What the events of a campaign say. Those about its creation, change and end tell the secret of its own webhooks. */
export const campaignEvents: Events<PlatformShape, 'campaign'> = {
  'Platform.Campaign.Created': (source) => ({ ...nameCampaign(source), ...pickSecret(source) }),
  'Platform.Campaign.Updated': (source) => ({ ...nameCampaign(source), ...pickSecret(source) }),
  'Platform.Campaign.Deleted': (source) => {
    const { campaignId, businessId, name, environment } = nameCampaign(source);
    return { campaignId, businessId, name, environment, ...pickSecret(source) };
  },
  'Platform.Campaign.Started': nameCampaign,
  'Platform.Campaign.Stopped': nameCampaign,
  'Platform.Campaign.EventRecorded': ({ resource, report }) => {
    const payout = report as Omit<Data['Platform.Campaign.EventRecorded'], 'campaignId' | 'businessId'>;
    return { campaignId: resource.id, businessId: resource.owner, ...payout };
  },
};

function nameCampaign({ resource }: Source): Data['Platform.Campaign.Started'] {
  const { campaignId, businessId, name, environment, address, chain } = resource.doc;
  return { campaignId, businessId, name, environment, address, chain };
}

function pickSecret({ report }: Source): Pick<Data['Platform.Campaign.Created'], 'webhookSecret'> {
  const { webhookSecret } = report as { readonly webhookSecret?: string };
  return webhookSecret === undefined ? {} : { webhookSecret };
}
