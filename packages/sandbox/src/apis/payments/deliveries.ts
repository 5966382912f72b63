import { signature } from '@wirepact/payments/webhooks';
import type { Deliveries } from '../../core/definition.ts';
import { writeHeaders } from '../../deliveries/sign.ts';
import { keyOf } from './secret.ts';
import type { Payments } from './shape.ts';

/** How events reach the webhooks of an account. */
export const deliveries: Deliveries<Payments> = {
  kind: 'webhook',
  sign: async ({ body, secret, type, settings }) => {
    const isWhole = settings.switches['signing-key'] === 'whole';
    return writeHeaders(signature, { body, secret: isWhole ? secret : keyOf(secret), type });
  },
  findEndpoint(id, tx) {
    const webhook = tx.get('webhook', id);
    if (webhook?.data.secret === undefined) return undefined;
    return { url: webhook.doc.url, secret: tx.open(webhook.data.secret), active: webhook.doc.status === 'active' };
  },
  afterAttempt({ receiver, accepted, status, settings }) {
    const isGone = status === 410 && settings.switches['delivery-gone'] === 'disable';
    return {
      kind: 'webhook',
      action: isGone ? 'suspend' : 'deactivate',
      run(tx) {
        const webhook = tx.get('webhook', receiver);
        if (!webhook) return;
        const doc = {
          failure_count: accepted ? 0 : webhook.doc.failure_count + 1,
          last_triggered_at: tx.time,
        };
        // The machine says how many failures in a row it takes. An attempt that was accepted is none.
        if (accepted || !tx.tryChange(webhook, { doc })) tx.adjust(webhook, { doc });
      },
    };
  },
};
