import type { Receiver, Resource, Tx } from '../../core/api.ts';
import type { Payments } from './shape.ts';

/** Says for each webhook of an account whether it is meant to get an event. */
export function findReceivers(
  event: { readonly type: string; readonly holder: string; readonly env: string },
  tx: Tx<Payments>,
): readonly Receiver[] {
  return tx
    .list('webhook', { holder: event.holder, env: event.env })
    .map((webhook) => describeReceiver(webhook, event.type, tx));
}

function describeReceiver(webhook: Resource<Payments, 'webhook'>, type: string, tx: Tx<Payments>): Receiver {
  const receiver = webhook.id;
  const subscription = findSubscription(webhook.doc.event_types, type);
  if (subscription === undefined) return { receiver, sent: false, why: `It is not subscribed to ${type}.` };
  if (webhook.doc.status !== 'active') return { receiver, sent: false, why: 'It is inactive.' };
  return {
    receiver,
    sent: true,
    why: `It is active and subscribed to ${subscription}.`,
    url: webhook.doc.url,
    id: `ntf_${tx.random(32)}`,
  };
}

/** The first value of a subscription that covers an event: its name, or `.all` of its kind. */
export function findSubscription(subscribed: readonly string[], type: string): string | undefined {
  const wildcard = `${type.slice(0, type.indexOf('.'))}.all`;
  return subscribed.find((value) => value === type || value === wildcard);
}
