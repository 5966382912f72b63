// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import {
  createPlatformClient,
  isPlatformError,
  NotFoundError,
  operations,
  requiredScopes,
  type BoundPlatformClient,
  type CallError,
  type Invoice,
  type PlatformClient,
  type PlatformScope,
  type ResponseHead,
} from './index.ts';
import { signature, type PlatformEvent, type PlatformEventType } from './webhooks.ts';
import * as schemas from '@wirepact/platform/schemas';

const platform = createPlatformClient({ apiKey: 'pk_test_1' });
const business = platform.forBusiness('65fa1234abcdef5678901234');
const target = { 'X-Target-Business-Id': '65fa1234abcdef5678901234' };
const draft = {
  receiverName: 'Acme Corp',
  receiverEmail: 'billing@acme.com',
  date: '2026-04-12',
  payToTarget: 'BUSINESS' as const,
  items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
};

// Paths, parameters, bodies and answers are typed.
const list = await business.GET('/v1/platform/invoices', { params: { query: { page: 2, status: 'sent' } } });
const first: Invoice | undefined = list.data.invoices[0];
const response: ResponseHead = list.response;
const created = await business.POST('/v1/platform/invoices', { body: { ...draft, status: 'sent' } });
const total: number | undefined = created.data.total;
const csv: string = (await business.GET('/v1/platform/invoices/export')).data;

// A status that the vendor adds tomorrow is a string like any other; the known ones are completed by the editor.
const status: Invoice['status'] = 'on-hold';

// @ts-expect-error There is no such path.
await platform.GET('/v1/platform/invoice');
// @ts-expect-error The path has no such method.
await platform.DELETE('/v1/platform/invoices');
await business.POST('/v1/platform/invoices', {
  // @ts-expect-error A new invoice cannot be paid already.
  body: { ...draft, status: 'paid' },
});
// @ts-expect-error An invoice needs a body.
await business.POST('/v1/platform/invoices');
// @ts-expect-error A list takes no body.
await business.GET('/v1/platform/invoices', { body: draft });
await platform.GET('/v1/platform/me/keys/{keyId}', {
  // @ts-expect-error The path asks for keyId.
  params: { path: { key: 'key_123' } },
});
// @ts-expect-error The path asks for keyId.
await platform.GET('/v1/platform/me/keys/{keyId}');
await business.GET('/v1/platform/invoices', {
  // @ts-expect-error The list has no such filter.
  params: { query: { state: 'sent' } },
});
await business.GET('/v1/platform/invoices', {
  // @ts-expect-error A status that is not listed cannot be requested.
  params: { query: { status: 'payed' } },
});
await platform.POST('/v1/platform/invites', {
  // @ts-expect-error A scope that does not exist cannot be asked for.
  body: { businessId: '65fa1234abcdef5678901234', requestedScopes: ['campaign:destroy'] },
});
// @ts-expect-error `apiKey` is required.
createPlatformClient({});
// @ts-expect-error There is no such setting.
createPlatformClient({ apiKey: 'pk_test_1', retry: 3 });

// Who is acted for: said once on a client, or with the call, and only where the operation takes it.
await platform.GET('/v1/platform/invoices', { params: { header: target } });
await business.GET('/v1/platform/invoices', { params: { header: { 'X-Target-Business-Id': 'another' } } });
await business.GET('/v1/platform/me');
await business.GET('/v1/platform/campaigns/{campaignId}', { params: { path: { campaignId: 'cmp_1' } } });
const other: BoundPlatformClient = business.forBusiness('another');
// What needs no business takes a client of either kind.
async function keysOf(client: PlatformClient): Promise<number> {
  return (await client.GET('/v1/platform/me/keys')).data.keys.length;
}
await keysOf(platform);
await keysOf(business);
// @ts-expect-error Listing invoices needs to know for which business.
await platform.GET('/v1/platform/invoices');
// @ts-expect-error And so does paginating them.
platform.paginate('/v1/platform/invoices');
// @ts-expect-error And so does creating one.
await platform.POST('/v1/platform/invoices', { body: draft });
await platform.POST('/v1/platform/invoices', {
  // @ts-expect-error Another header does not say it.
  params: { header: { 'X-Oncade-API-Version': 'v1' } },
  body: draft,
});
await platform.GET('/v1/platform/me', {
  // @ts-expect-error The platform itself is nobody's business.
  params: { header: { 'X-Target-Business-Id': '65fa1234abcdef5678901234' } },
});

// The key of idempotency is made by the client, unless you have one, and is taken where the contract has it.
await business.POST('/v1/platform/invoices', { body: draft, idempotencyKey: 'invoice-4711' });
await business.POST('/v1/platform/invoices', {
  body: draft,
  params: { header: { 'Idempotency-Key': 'invoice-4711' } },
});
await platform.POST('/v1/platform/invoices', { body: draft, params: { header: target } });
// @ts-expect-error Reading is not made safe by a key.
await platform.GET('/v1/platform/me', { idempotencyKey: 'me' });

// Every setting of a call can be set for one call.
await platform.GET('/v1/platform/me', {
  retries: 0,
  timeout: 100,
  deadline: 500,
  signal: new AbortController().signal,
});
await platform.GET('/v1/platform/me', {
  retries: undefined,
  signal: undefined,
  headers: { 'X-Trace': 'abc' },
  cache: 'no-store',
});
// @ts-expect-error A misspelt one is noticed.
await platform.GET('/v1/platform/me', { retires: 0 });
// @ts-expect-error So is one of the wrong type.
await platform.GET('/v1/platform/me', { timeout: '1s' });

// Items are typed, in every style of pages.
for await (const invoice of business.paginate('/v1/platform/invoices', { params: { query: { status: 'sent' } } })) {
  invoice.invoiceNumber satisfies string;
  // @ts-expect-error An invoice has no such field.
  invoice.number;
}
for await (const user of platform.paginate('/v1/platform/campaigns/{campaignId}/users', {
  params: { path: { campaignId: 'cmp_1' } },
})) {
  user.userRef satisfies string;
}
for await (const { grantId } of platform.paginate('/v1/platform/grants')) grantId satisfies string;
// @ts-expect-error This is no list.
platform.paginate('/v1/platform/me');

// Failures are thrown, and a guard says what they are.
try {
  // @ts-expect-error There is no `error` where failures are thrown.
  (await platform.GET('/v1/platform/me')).error;
} catch (error) {
  if (isPlatformError(error)) {
    const sentence: string | undefined = error.body?.error;
    // @ts-expect-error The API has no codes.
    const code: string = error.code;
    if (error instanceof NotFoundError) error.status satisfies 404;
    if (error.status === 429) error.name satisfies 'RateLimitError';
    void [sentence, code];
  }
}

// Or they are results, chosen once, and then no call gives its data before the error is looked at.
const careful = createPlatformClient({ apiKey: 'pk_test_1', errors: 'result' });
const result = await careful.GET('/v1/platform/me/keys/{keyId}', { params: { path: { keyId: 'key_1' } } });
// @ts-expect-error It may have failed.
result.data.key;
if (result.error) {
  result.data satisfies undefined;
  result.error satisfies CallError;
  result.response satisfies ResponseHead | undefined;
  if (result.error instanceof NotFoundError) result.error.body?.error satisfies string | undefined;
  if (result.error.name === 'NotFoundError') result.error.response satisfies ResponseHead;
  if ('status' in result.error && result.error.status === 401) result.error.body?.success satisfies false | undefined;
  // @ts-expect-error 409 is not documented here, so its body is unknown.
  if (result.error.name === 'ConflictError') result.error.body?.error;
  switch (result.error.name) {
    case 'TimeoutError':
    case 'ConnectionError':
    case 'AbortError':
      result.error.response satisfies ResponseHead | undefined;
      break;
    case 'DecodeError':
      result.error.text satisfies string;
      break;
    default:
      result.error.status satisfies number;
  }
} else {
  result.data.key.keyId satisfies string;
  result.response satisfies ResponseHead;
}
(await careful.forBusiness('b').GET('/v1/platform/invoices')).data?.invoices satisfies Invoice[] | undefined;
// @ts-expect-error There are two ways to fail.
createPlatformClient({ apiKey: 'pk_test_1', errors: 'ignore' });

// The tables are literal, so programs can compute with them.
const scope: 'invoice:create' = operations.createInvoice.scope;
const anyScope: PlatformScope = operations.listCampaignLinkedUsers.scope;
const needed: ('invoice:create' | 'invoice:send')[] = requiredScopes(['createInvoice', 'sendInvoice']);
await platform.POST('/v1/platform/link-sessions', { body: { requestedScopes: needed } });
// @ts-expect-error No operation carries this id.
operations.destroyInvoice;
// @ts-expect-error No operation carries this id.
requiredScopes(['destroyInvoice']);
// @ts-expect-error Sending takes more than the scope to create.
const tooFew: 'invoice:create'[] = requiredScopes(['createInvoice', 'sendInvoice']);

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

export { anyScope, csv, first, header, misspelt, other, response, scope, status, tooFew, total };
