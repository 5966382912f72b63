import { createPlatformClient } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});
const business = platform.forBusiness('65fa1234abcdef5678901234');

const { data } = await business.POST('/v1/platform/invoices', {
  body: {
    receiverName: 'Acme Corp',
    receiverEmail: 'billing@acme.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
  },
});

console.log(data._id, data.status);
