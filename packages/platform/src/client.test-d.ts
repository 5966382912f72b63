// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import { createPlatformClient, operations, type Invoice, type PlatformScope } from './index.ts';
import { signature, type PlatformEvent, type PlatformEventType } from './webhooks.ts';
import * as schemas from '@wirepact/platform/schemas';

const platform = createPlatformClient({ apiKey: 'pk_test_1' });
const target = { 'X-Target-Business-Id': '65fa1234abcdef5678901234' };
const idempotent = { ...target, 'Idempotency-Key': 'b82af16e-822a-40d7-ba99-7292c4fe8e77' };
const draft = {
  receiverName: 'Acme Corp',
  receiverEmail: 'billing@acme.com',
  date: '2026-04-12',
  payToTarget: 'BUSINESS',
  items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
} as const;

// Paths, parameters, bodies and answers are typed.
const list = await platform.GET('/v1/platform/invoices', {
  params: { header: target, query: { page: 2, status: 'sent' } },
});
const first: Invoice | undefined = list.data?.invoices[0];
const sentence: string | undefined = list.error?.error;
const created = await platform.POST('/v1/platform/invoices', {
  params: { header: idempotent },
  body: { ...draft, items: [...draft.items], status: 'sent' },
});
const total: number | undefined = created.data?.total;

// A status that the vendor adds tomorrow is a string like any other; the known ones are completed by the editor.
const status: Invoice['status'] = 'on-hold';

// @ts-expect-error There is no such path.
await platform.GET('/v1/platform/invoice');
// @ts-expect-error Listing invoices needs to know for which business.
await platform.GET('/v1/platform/invoices');
await platform.POST('/v1/platform/invoices', {
  // @ts-expect-error Creating an invoice needs an Idempotency-Key.
  params: { header: target },
  body: { ...draft, items: [...draft.items] },
});
await platform.POST('/v1/platform/invoices', {
  params: { header: idempotent },
  // @ts-expect-error A new invoice cannot be paid already.
  body: { ...draft, items: [...draft.items], status: 'paid' },
});
await platform.GET('/v1/platform/me/keys/{keyId}', {
  // @ts-expect-error The path asks for keyId.
  params: { path: { key: 'key_123' } },
});
await platform.POST('/v1/platform/invites', {
  // @ts-expect-error A scope that does not exist cannot be asked for.
  body: { businessId: '65fa1234abcdef5678901234', requestedScopes: ['campaign:destroy'] },
});
// @ts-expect-error `apiKey` is required.
createPlatformClient({});

// The tables are literal, so programs can compute with them.
const scope: 'invoice:create' = operations.createInvoice.scope;
const anyScope: PlatformScope = operations.listCampaignLinkedUsers.scope;
// @ts-expect-error No operation carries this id.
operations.destroyInvoice;

// One comparison with the name narrows an event to its payload.
export function onEvent(event: PlatformEvent): string {
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
// @ts-expect-error The event is called Cancelled.
const misspelt: PlatformEventType = 'Platform.Invoice.Canceled';
const header: 'x-oncade-signature' = signature.header;

// A validator narrows what it has accepted.
declare const unknown: unknown;
if (schemas.Invoice(unknown)) unknown.invoiceNumber.toUpperCase();

export { anyScope, first, header, misspelt, scope, sentence, status, total };
