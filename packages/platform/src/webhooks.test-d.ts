// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import { eventSchemas } from '@wirepact/platform/schemas';
import { fixture, signedRequest } from './testing.ts';
import { createPlatformWebhooks, type PlatformEvent, type WebhookVerificationCode } from './webhooks.ts';

const webhooks = createPlatformWebhooks({
  secret: (headers, envelope) => [String(envelope.data?.campaignId), headers.get('x-oncade-platform-id') ?? ''],
  validate: eventSchemas,
});

webhooks
  .on('Platform.Link.Completed', ({ data }) => data.grantId.toUpperCase())
  .on(['Platform.Invoice.Paid', 'Platform.Invoice.Sent'], (event) => {
    const name: 'Platform.Invoice.Paid' | 'Platform.Invoice.Sent' = event.event;
    return [name, event.data.invoiceId];
  });
// @ts-expect-error The event is called Cancelled.
webhooks.on('Platform.Invoice.Canceled', () => undefined);
// @ts-expect-error A declined request does not have a grant.
webhooks.on('Platform.Link.Declined', ({ data }) => data.grantId);

// The compiler checks that a switch over a group of events is complete.
type InvoiceEvent = Extract<PlatformEvent, { event: `Platform.Invoice.${string}` }>;
export function titleOf(event: InvoiceEvent): string {
  switch (event.event) {
    case 'Platform.Invoice.Created':
      return 'new';
    case 'Platform.Invoice.Updated':
      return 'changed';
    case 'Platform.Invoice.Sent':
      return 'sent';
    case 'Platform.Invoice.Cancelled':
      return 'cancelled';
    case 'Platform.Invoice.Paid':
      return 'paid';
    default: {
      const left: never = event;
      return left;
    }
  }
}
export function incomplete(event: InvoiceEvent): string {
  switch (event.event) {
    case 'Platform.Invoice.Paid':
      return 'paid';
    default: {
      // @ts-expect-error Four events are not handled.
      const left: never = event;
      return left;
    }
  }
}

// A fixture has the type of its event, and every part can be overridden.
const grant: string = fixture('Platform.Link.Completed').data.grantId;
const changed = fixture('Platform.Link.Completed', { data: { grantId: 'grant_other', metadata: undefined } });
// @ts-expect-error A grant id is a string.
fixture('Platform.Link.Completed', { data: { grantId: 7 } });
// @ts-expect-error The example does not exist.
fixture('Platform.Link.Completed', {}, 'four-scopes');
const request: Promise<Request> = signedRequest(changed, { secret: 's', url: 'http://localhost:3000/hooks' });
// @ts-expect-error A secret is required for signing.
void signedRequest(changed, {});

const code: WebhookVerificationCode = 'signature_mismatch';

export { code, grant, request };
