// Calls the Platform API on behalf of a business, against the mock.
import { startMock } from '@wirepact/mock';
import { createPlatformClient, NotFoundError } from '@wirepact/platform';

const mock = await startMock({ port: 0 });

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  // Left out, the client calls the real API.
  baseUrl: `${mock.url}/platform`,
  deadline: 20_000,
});

// The header that says for whom is sent with every call that takes it; without `forBusiness` these do not compile.
const business = platform.forBusiness('65fa1234abcdef5678901234');

// One page, as it comes.
const { data: page } = await business.GET('/v1/platform/invoices', { params: { query: { status: 'sent' } } });
console.log(`${page.pagination.total} sent invoice`);

// All items of all pages.
for await (const { invoiceNumber, receiverName, total } of business.paginate('/v1/platform/invoices')) {
  console.log(`${invoiceNumber} to ${receiverName}: ${total}`);
}

// Tried again where that can help, always with the same Idempotency-Key, so that there is one invoice in the end.
const { data: created } = await business.POST('/v1/platform/invoices', {
  body: {
    receiverName: 'Acme Corp',
    receiverEmail: 'billing@acme.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
  },
});
console.log(`created ${created._id}, which is a ${created.status}`);

try {
  await platform.GET('/v1/platform/me/keys/{keyId}', {
    params: { path: { keyId: 'key_9' } },
    headers: { prefer: 'code=404' }, // Asks the mock for this answer.
  });
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  console.log(`no such key: ${error.status}`);
}

await mock.close();
