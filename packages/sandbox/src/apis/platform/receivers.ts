import type { Receiver } from '../../core/api.ts';
import type { PlatformTx } from './shape.ts';

const NOT_DELIVERED = 'This version records events and does not deliver them.';

/**
 * Says which webhook URLs get an event: that of the platform, which is a setting and the only one it has, and that of the
 * campaign that the event is about.
 */
export function findReceivers(
  { kind, subject }: { readonly kind: string; readonly subject: string },
  tx: PlatformTx,
): readonly Receiver[] {
  const platform = describePlatform(tx.settings.values['webhookUrl']);
  return kind === 'campaign' ? [platform, describeCampaign(tx, subject)] : [platform];
}

function describePlatform(url: unknown): Receiver {
  return {
    receiver: 'webhookUrl',
    sent: false,
    why:
      typeof url === 'string' && url !== ''
        ? `It would go to ${url}. ${NOT_DELIVERED}`
        : 'The setting `webhookUrl` is empty. Set it to the URL that should get the events.',
  };
}

function describeCampaign(tx: PlatformTx, campaignId: string): Receiver {
  const url = tx.get('campaign', campaignId)?.doc.webhookUrl;
  return {
    receiver: campaignId,
    sent: false,
    why:
      typeof url === 'string'
        ? `The campaign has the \`webhookUrl\` ${url}, so it would go there, too. ${NOT_DELIVERED}`
        : 'The campaign does not have a `webhookUrl` of its own.',
  };
}
