// Code of integrators that receives events, and code that must not compile. Checked by every TypeScript version, never run.
import { createPaymentsWebhooks } from '@wirepact/payments/webhooks';
import { eventSchemas, Invoice } from '@wirepact/platform/schemas';
import { fixture, signedRequest } from '@wirepact/platform/testing';
import {
  createPlatformWebhooks,
  fastifyPlugin,
  memoryStore,
  nodeHandler,
  webHandler,
  WebhookVerificationError,
  type PlatformEvent,
  type PlatformEventType,
  type SeenStore,
  type WebhookVerificationCode,
} from '@wirepact/platform/webhooks';
import { createRewardsWebhooks } from '@wirepact/rewards/webhooks';

const store: SeenStore = memoryStore();
const webhooks = createPlatformWebhooks({
  secret: (headers, envelope) => [String(envelope.data?.campaignId), headers.get('x-tenant') ?? ''],
  seen: { store, ttl: 3600 },
  validate: eventSchemas,
})
  .on('Platform.Invoice.Paid', ({ data }, { id }) => `${data.invoiceNumber} ${id ?? ''}`)
  .on(['Platform.Link.Completed', 'Platform.Grant.Revoked'], (event) => {
    const grant: string = event.data.grantId;
    return event.event === 'Platform.Link.Completed' ? event.data.grantedScopes.length : grant;
  })
  .onUnhandled((event) => event['event']);

export const handler: (request: Request) => Promise<Response> = webHandler(webhooks);
export const listener: unknown = nodeHandler(webhooks);
export const plugin: unknown = fastifyPlugin(webhooks, { path: '/webhooks' });
export const handled: PlatformEventType[] = webhooks.eventTypes();

/** Narrows an event to its payload with one comparison. */
export function describe(event: PlatformEvent): string {
  switch (event.event) {
    case 'Platform.Link.Completed':
      return event.data.grantId;
    case 'Platform.Link.Declined':
      // @ts-expect-error A declined request has no grant.
      return event.data.grantId;
    default:
      return event.timestamp;
  }
}

/** Returns the code of an error. */
export async function check(body: string, signature: string): Promise<WebhookVerificationCode | PlatformEventType> {
  try {
    const event = await webhooks.verify({ body, headers: { 'x-oncade-signature': signature } });
    return event.event;
  } catch (error) {
    if (error instanceof WebhookVerificationError) return error.code;
    throw error;
  }
}

/** Narrows a value with a validator. */
export function invoiceNumber(value: unknown): string {
  return Invoice(value) ? value.invoiceNumber : (Invoice.errors?.[0]?.message ?? 'no invoice');
}

/** Creates fixtures, which have the type of their event. */
export async function tests(): Promise<Response> {
  const paid = fixture('Platform.Invoice.Paid', { data: { total: 1250 } });
  const total: number | undefined = paid.data.total;
  // @ts-expect-error A total is a number.
  fixture('Platform.Invoice.Paid', { data: { total: 'a lot' } });
  return handler(await signedRequest({ ...paid, timestamp: String(total) }, { secret: 'whsec_test' }));
}

createPaymentsWebhooks({ secret: 'a' }).on('payment.completed', ({ data }) => data);
createRewardsWebhooks({ secret: ['new', 'old'] }).on('commission.created', ({ event_id: id }) => id);
// @ts-expect-error The event is called Cancelled.
webhooks.on('Platform.Invoice.Canceled', () => undefined);
// @ts-expect-error A secret is needed.
createPlatformWebhooks({});
