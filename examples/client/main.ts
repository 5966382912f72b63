// Calls the Platform API on behalf of a business, against the mock.
import { startMock } from '@wirepact/mock';
import { createPlatformClient, NotFoundError } from '@wirepact/platform';

const mock = await startMock({ port: 0 });

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  // Without a base URL, the client calls the real API.
  baseUrl: `${mock.url}/platform`,
  deadline: 20_000,
});

// Sends the business with every call that accepts it. Without `forBusiness`, the calls below do not compile.
const business = platform.forBusiness('65fa1234abcdef5678901234');

// One page.
const { data: page } = await business.GET('/v1/platform/invoices', { params: { query: { status: 'sent' } } });
console.log(`${page.pagination.total} sent invoice`);

// All items of all pages.
for await (const { invoiceNumber, receiverName, total } of business.paginate('/v1/platform/invoices')) {
  console.log(`${invoiceNumber} to ${receiverName}: ${total}`);
}

// Retried with the same Idempotency-Key if the call fails, so that only one invoice is created.
const { data: created } = await business.POST('/v1/platform/invoices', {
  body: {
    receiverName: 'Acme Corp',
    receiverEmail: 'billing@acme.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
  },
});
console.log(`created ${created._id} as a ${created.status}`);

try {
  await platform.GET('/v1/platform/me/keys/{keyId}', {
    params: { path: { keyId: 'key_9' } },
    headers: { prefer: 'code=404' }, // Makes the mock send this response.
  });
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(`key not found: ${error.status}`);
}

await mock.close();
