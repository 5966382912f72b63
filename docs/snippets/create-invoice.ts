import { createPlatformClient } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});

const { data, error, response } = await platform.POST('/v1/platform/invoices', {
  params: {
    header: {
      'X-Target-Business-Id': '65fa1234abcdef5678901234',
      'Idempotency-Key': crypto.randomUUID(),
    },
  },
  body: {
    receiverName: 'Acme Corp',
    receiverEmail: 'billing@acme.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
  },
});

if (error) throw new Error(`${response.status}: ${error.error}`);
console.log(data._id, data.status);
