import type { Receiver } from '../../core/api.ts';
import type { PlatformTx } from './shape.ts';

/**
 * Says which webhook URLs get an event: that of the platform, which is a setting and the only one it has, and that of the
 * campaign that the event is about.
 */
export function findReceivers(
  { kind, subject }: { readonly kind: string; readonly subject: string },
  tx: PlatformTx,
): readonly Receiver[] {
  const platform = describePlatform(tx);
  return kind === 'campaign' ? [platform, describeCampaign(tx, subject)] : [platform];
}

/** The URL of the platform and its secret; empty if they are not set. */
export function readPlatformWebhook({ settings }: Pick<PlatformTx, 'settings'>): {
  readonly url: string;
  readonly secret: string;
} {
  return { url: String(settings.values['webhookUrl'] ?? ''), secret: String(settings.values['webhookSecret'] ?? '') };
}

function describePlatform(tx: PlatformTx): Receiver {
  const receiver = 'webhookUrl';
  const { url, secret } = readPlatformWebhook(tx);
  if (url === '') {
    const why = 'The setting `webhookUrl` is empty. Set it to the URL that should get the events.';
    return { receiver, sent: false, why };
  }
  if (secret === '') {
    const why =
      'The setting `webhookSecret` is empty, and each delivery is signed. Set it to the secret of the receiver.';
    return { receiver, sent: false, why };
  }
  return { receiver, sent: true, why: `It goes to ${url}.`, url };
}

function describeCampaign(tx: PlatformTx, campaignId: string): Receiver {
  const url = tx.get('campaign', campaignId)?.doc.webhookUrl;
  if (typeof url === 'string') {
    return {
      receiver: campaignId,
      sent: true,
      why: `The campaign has the \`webhookUrl\` ${url}, so it goes there, too.`,
      url,
    };
  }
  return { receiver: campaignId, sent: false, why: 'The campaign does not have a `webhookUrl` of its own.' };
}
