import { numbers } from '@wirepact/payments/behaviour';
import { ok } from '../../../core/api.ts';
import type { Handlers } from '../../../core/api.ts';
import type { Payments } from '../shape.ts';
import { addWebhook, nameWebhook } from '../webhooks.ts';

const LIMIT = numbers['webhooks-per-account'];

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
    const { webhook, secret } = addWebhook(tx, { ...body, account: caller.holder });
    const { id, url, event_types, status, created_at } = webhook.doc;
    return ok({ id, url, event_types, status, created_at, secret, ...pickDescription(body) });
  },

  deleteWebhook: ({ resource, tx }) => {
    tx.change(resource, { data: { secret: undefined }, frees: [nameWebhook(resource.holder, resource.doc.url)] });
    return ok({ deleted: true, webhook_id: resource.id });
  },
};

function pickDescription({ description }: { readonly description?: string }): { readonly description?: string } {
  return description === undefined ? {} : { description };
}
