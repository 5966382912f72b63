import { signature } from '@wirepact/rewards/webhooks';
import type { Deliveries } from '../../core/definition.ts';
import { writeHeaders } from '../../deliveries/sign.ts';
import type { Rewards } from './shape.ts';
import { findSubscription } from './subscriptions.ts';

/** How events reach subscriptions. */
export const deliveries: Deliveries<Rewards> = {
  sign: async ({ body, secret, type }) => ({
    ...writeHeaders(signature, { body, secret, type }),
    'X-Event-Id': (JSON.parse(body) as { readonly event_id: string }).event_id,
  }),
  findEndpoint(receiver, tx) {
    const found = findSubscription(tx.settings, receiver);
    return found?.secret === undefined ? undefined : { url: found.url, secret: found.secret, active: true };
  },
};
