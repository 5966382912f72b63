import { signature } from '@wirepact/platform/webhooks';
import type { Deliveries } from '../../core/definition.ts';
import { writeHeaders } from '../../deliveries/sign.ts';
import { readWebhookSecret } from './campaigns.ts';
import { readPlatformWebhook } from './receivers.ts';
import type { PlatformShape } from './shape.ts';

/** How events reach the URL of the platform, and those of campaigns. A deleted campaign still gets what happened before. */
export const deliveries: Deliveries<PlatformShape> = {
  sign: async ({ body, secret, type, holder }) => ({
    ...writeHeaders(signature, { body, secret, type }),
    'x-oncade-platform-id': holder,
  }),
  findEndpoint(receiver, tx) {
    if (receiver === 'webhookUrl') {
      const { url, secret } = readPlatformWebhook(tx);
      return url === '' ? undefined : { url, secret, active: secret !== '' };
    }
    const campaign = tx.get('campaign', receiver);
    const url = campaign?.doc.webhookUrl;
    const secret = campaign && readWebhookSecret(tx, campaign);
    return typeof url === 'string' && secret !== undefined ? { url, secret, active: true } : undefined;
  },
};
