import type { Resource, Tx } from '../../core/api.ts';
import { normaliseTarget } from '../webhook-target.ts';
import { createSecret, redactSecret } from './secret.ts';
import type { Payments, WebhookData } from './shape.ts';

type Webhook = Resource<Payments, 'webhook'>;

const ALL_EVENTS = ['payment.all', 'withdrawal.all', 'wallet.all', 'security.all'] as const;

/** What a new webhook is made of. */
export interface NewWebhook extends Omit<WebhookData, 'secret'> {
  readonly account: string;
  readonly url: string;
  /** Default: every event. */
  readonly event_types?: Webhook['doc']['event_types'] | undefined;
  /** Default: a random one. */
  readonly secret?: string | undefined;
}

/** Adds a webhook to an account. Only the result has the secret itself. */
export function addWebhook(
  tx: Tx<Payments>,
  { account, url, event_types = [...ALL_EVENTS], description, secret = createSecret(tx) }: NewWebhook,
): { readonly webhook: Webhook; readonly secret: string } {
  const webhook = tx.create('webhook', {
    holder: account,
    env: '',
    doc: {
      id: `wh_${tx.random(32)}`,
      url,
      event_types,
      created_at: tx.time,
      last_triggered_at: null,
      failure_count: 0,
      secret: redactSecret(secret),
    },
    data: { secret: tx.seal(secret), ...(description !== undefined && { description }) },
    names: [nameWebhook(account, url)],
  });
  return { webhook, secret };
}

/** The name by which a webhook is found. An account uses a URL once, and other accounts do not matter. */
export function nameWebhook(account: string, url: string): string {
  return `${account} ${normaliseTarget(url)}`;
}
