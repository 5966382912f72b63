// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import type { CreateWebhook } from './index.ts';
import { createPaymentsWebhooks, type PaymentsEvent } from './webhooks.ts';

const webhooks = createPaymentsWebhooks({ secret: 'whsk_test' })
  .on('payment.completed', ({ data }) => data.payment_id)
  // @ts-expect-error `.all` is a subscription, not an event.
  .on('payment.all', () => undefined);

// The handled events are the events to subscribe to.
const body: CreateWebhook = { url: 'https://example.com/webhooks', event_types: webhooks.eventTypes() };

// One comparison with the name narrows an event to its payload.
export function amountOf(event: PaymentsEvent): string | undefined {
  if (event.event === 'payment.completed') return event.data.amount;
  // @ts-expect-error Not every event has an amount.
  return event.data.amount;
}

export { body };
