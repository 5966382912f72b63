import { numbers } from '@wirepact/payments/behaviour';
import { ok } from '../../../core/api.ts';
import type { Handlers } from '../../../core/api.ts';
import { createSecret, redactSecret } from '../secret.ts';
import type { Payments } from '../shape.ts';
import { normaliseTarget } from '../target.ts';

const LIMIT = numbers['webhooks-per-account'];
const ALL_EVENTS = ['payment.all', 'withdrawal.all', 'wallet.all', 'security.all'] as const;

/** What the operations on webhooks change. */
export const webhooks: Handlers<Payments, 'webhook'> = {
  listWebhooks: ({ tx }) => {
    const list = tx.list('webhook').map(({ doc }) => doc);
    return ok({ webhooks: list, count: list.length });
  },

  createWebhook: ({ body, caller, tx }) => {
    const name = nameWebhook(caller.holder, body.url);
    if (tx.find('webhook', name)) {
      tx.refuse(
        'webhook.url-used-once',
        'A webhook with this URL already exists. Use another URL, or delete that webhook first.',
      );
    }
    if (tx.count('webhook') >= LIMIT) {
      tx.refuse(
        'webhook.ten-per-account',
        `Your account already has ${LIMIT} webhooks. Delete one before you create another.`,
      );
    }
    const secret = createSecret(tx);
    const description = body.description === undefined ? {} : { description: body.description };
    const { doc } = tx.create('webhook', {
      doc: {
        id: `wh_${tx.random(32)}`,
        url: body.url,
        event_types: body.event_types ?? [...ALL_EVENTS],
        created_at: tx.time,
        last_triggered_at: null,
        failure_count: 0,
        secret: redactSecret(secret),
      },
      data: { secret: tx.seal(secret), ...description },
      names: [name],
    });
    const { id, url, event_types, status, created_at } = doc;
    return ok({ id, url, event_types, status, created_at, secret, ...description });
  },

  deleteWebhook: ({ resource, tx }) => {
    tx.change(resource, { data: { secret: undefined }, frees: [nameWebhook(resource.holder, resource.doc.url)] });
    return ok({ deleted: true, webhook_id: resource.id });
  },
};

/** An account uses a URL once, and other accounts do not matter. */
function nameWebhook(account: string, url: string): string {
  return `${account} ${normaliseTarget(url)}`;
}
