import { createPlatformClient } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
  onRequest: ({ headers }) => console.log(`sent with the key ${headers['idempotency-key']}`),
});
const business = platform.forBusiness('65fa1234abcdef5678901234');

// Stored with the order, so that the same key is sent even after a crash.
const order = { id: '4711', idempotencyKey: 'invoice-for-order-4711' };

await business.POST('/v1/platform/invoices', {
  idempotencyKey: order.idempotencyKey,
  body: {
    receiverName: 'Acme Corp',
    receiverEmail: 'billing@acme.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description: `Order ${order.id}`, quantity: 1, rate: 5000, amount: 5000 }],
  },
});
