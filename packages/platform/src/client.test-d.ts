// What an integrator writes, and what must not compile. Checked by `tsc`, never run.
import {
  createPlatformClient,
  createPlatformResultClient,
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

// Paths, parameters, bodies and responses are typed.
const list = await business.GET('/v1/platform/invoices', { params: { query: { page: 2, status: 'sent' } } });
const first: Invoice | undefined = list.data.invoices[0];
const response: ResponseHead = list.response;
const created = await business.POST('/v1/platform/invoices', { body: { ...draft, status: 'sent' } });
const total: number | undefined = created.data.total;
const csv: string = (await business.GET('/v1/platform/invoices/export')).data;

// An unknown status is allowed as a string. The editor completes the known ones.
const status: Invoice['status'] = 'on-hold';

// @ts-expect-error The path does not exist.
await platform.GET('/v1/platform/invoice');
// @ts-expect-error The path does not have this method.
await platform.DELETE('/v1/platform/invoices');
await business.POST('/v1/platform/invoices', {
  // @ts-expect-error A new invoice cannot be paid yet.
  body: { ...draft, status: 'paid' },
});
// @ts-expect-error An invoice needs a body.
await business.POST('/v1/platform/invoices');
// @ts-expect-error A list does not accept a body.
await business.GET('/v1/platform/invoices', { body: draft });
await platform.GET('/v1/platform/me/keys/{keyId}', {
  // @ts-expect-error The path requires keyId.
  params: { path: { key: 'key_123' } },
});
// @ts-expect-error The path requires keyId.
await platform.GET('/v1/platform/me/keys/{keyId}');
await business.GET('/v1/platform/invoices', {
  // @ts-expect-error The list does not have this filter.
  params: { query: { state: 'sent' } },
});
await business.GET('/v1/platform/invoices', {
  // @ts-expect-error A status that is not listed cannot be requested.
  params: { query: { status: 'payed' } },
});
await platform.POST('/v1/platform/invites', {
  // @ts-expect-error The scope does not exist.
  body: { businessId: '65fa1234abcdef5678901234', requestedScopes: ['campaign:destroy'] },
});
// @ts-expect-error `apiKey` is required.
createPlatformClient({});
// @ts-expect-error The option does not exist.
createPlatformClient({ apiKey: 'pk_test_1', retry: 3 });

// The target business is set once on a client, or with a call, and only for operations that accept it.
await platform.GET('/v1/platform/invoices', { params: { header: target } });
await business.GET('/v1/platform/invoices', { params: { header: { 'X-Target-Business-Id': 'another' } } });
await business.GET('/v1/platform/me');
await business.GET('/v1/platform/campaigns/{campaignId}', { params: { path: { campaignId: 'cmp_1' } } });
const other: BoundPlatformClient = business.forBusiness('another');
// Operations that do not need a business are available on both kinds of clients.
async function keysOf(client: PlatformClient): Promise<number> {
  return (await client.GET('/v1/platform/me/keys')).data.keys.length;
}
await keysOf(platform);
await keysOf(business);
// @ts-expect-error Listing invoices requires a business.
await platform.GET('/v1/platform/invoices');
// @ts-expect-error Paginating them requires a business too.
platform.paginate('/v1/platform/invoices');
// @ts-expect-error Creating one requires a business too.
await platform.POST('/v1/platform/invoices', { body: draft });
await platform.POST('/v1/platform/invoices', {
  // @ts-expect-error Another header does not set the business.
  params: { header: { 'X-Oncade-API-Version': 'v1' } },
  body: draft,
});
await platform.GET('/v1/platform/me', {
  // @ts-expect-error This operation does not accept a business.
  params: { header: { 'X-Target-Business-Id': '65fa1234abcdef5678901234' } },
});

// The client creates an idempotency key if none is passed. Only operations with a key in the contract accept one.
await business.POST('/v1/platform/invoices', { body: draft, idempotencyKey: 'invoice-4711' });
await business.POST('/v1/platform/invoices', {
  body: draft,
  params: { header: { 'Idempotency-Key': 'invoice-4711' } },
});
await platform.POST('/v1/platform/invoices', { body: draft, params: { header: target } });
// @ts-expect-error Reads do not accept an idempotency key.
await platform.GET('/v1/platform/me', { idempotencyKey: 'me' });

// Every option of calls can be set for one call.
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
// @ts-expect-error A misspelt option is an error.
await platform.GET('/v1/platform/me', { retires: 0 });
// @ts-expect-error An option with the wrong type is an error.
await platform.GET('/v1/platform/me', { timeout: '1s' });

// Items are typed in every style of pagination.
for await (const invoice of business.paginate('/v1/platform/invoices', { params: { query: { status: 'sent' } } })) {
  invoice.invoiceNumber satisfies string;
  // @ts-expect-error An invoice does not have this field.
  invoice.number;
}
for await (const user of platform.paginate('/v1/platform/campaigns/{campaignId}/users', {
  params: { path: { campaignId: 'cmp_1' } },
})) {
  user.userRef satisfies string;
}
for await (const { grantId } of platform.paginate('/v1/platform/grants')) grantId satisfies string;
// @ts-expect-error This is not a list.
platform.paginate('/v1/platform/me');

// Errors are thrown, and a type guard narrows them.
try {
  // @ts-expect-error `error` does not exist when errors are thrown.
  (await platform.GET('/v1/platform/me')).error;
} catch (error) {
  if (isPlatformError(error)) {
    const sentence: string | undefined = error.body?.error;
    // @ts-expect-error The API does not have error codes.
    const code: string = error.code;
    if (error instanceof NotFoundError) error.status satisfies 404;
    if (error.status === 429) error.name satisfies 'RateLimitError';
    void [sentence, code];
  }
}

// If errors are returned as results, the data is available only after the error has been checked.
const careful = createPlatformResultClient({ apiKey: 'pk_test_1' });
const result = await careful.GET('/v1/platform/me/keys/{keyId}', { params: { path: { keyId: 'key_1' } } });
// @ts-expect-error The call may have failed.
result.data.key;
if (result.error) {
  const { error, failure } = result;
  result.data satisfies undefined;
  error.error satisfies string;
  failure satisfies CallError;
  result.response satisfies Response;
  if (failure instanceof NotFoundError) failure.body?.error satisfies string | undefined;
  if (failure.name === 'NotFoundError') failure.response satisfies ResponseHead;
  if (failure.status === 401) failure.body?.success satisfies false | undefined;
  // @ts-expect-error 409 is not documented here, so its body is unknown.
  if (failure.name === 'ConflictError') failure.body?.error;
  // @ts-expect-error A call without a response rejects.
  if (failure.name === 'TimeoutError') failure.status satisfies number;
} else {
  result.data.key.keyId satisfies string;
  result.response satisfies ResponseHead;
}
(await careful.forBusiness('b').GET('/v1/platform/invoices')).data?.invoices satisfies Invoice[] | undefined;
// @ts-expect-error The client has only two error modes.
createPlatformClient({ apiKey: 'pk_test_1', errors: 'ignore' });

// The tables have literal types, so types can be derived from them.
const scope: 'invoice:create' = operations.createInvoice.scope;
const anyScope: PlatformScope = operations.listCampaignLinkedUsers.scope;
const needed: ('invoice:create' | 'invoice:send')[] = requiredScopes(['createInvoice', 'sendInvoice']);
await platform.POST('/v1/platform/link-sessions', { body: { requestedScopes: needed } });
// @ts-expect-error No operation has this id.
operations.destroyInvoice;
// @ts-expect-error No operation has this id.
requiredScopes(['destroyInvoice']);
// @ts-expect-error Sending requires more than the scope to create.
const tooFew: 'invoice:create'[] = requiredScopes(['createInvoice', 'sendInvoice']);

// One comparison with the name narrows an event to its payload.
export function onEvent(event: PlatformEvent): string {
  switch (event.event) {
    case 'Platform.Link.Completed':
      return event.data.grantId;
    case 'Platform.Link.Declined':
      // @ts-expect-error A declined request does not have a grant.
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
