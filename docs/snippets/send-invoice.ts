import { createPlatformClient } from '@wirepact/platform';

const { WIREPACT_PLATFORM_API_KEY: apiKey = '', WIREPACT_PLATFORM_BUSINESS_ID: businessId = '' } = process.env;
const platform = createPlatformClient({ apiKey, baseUrl: 'http://localhost:4010/sandbox/platform' });
const business = platform.forBusiness(businessId);

const { data: draft } = await business.POST('/v1/platform/invoices', {
  body: {
    receiverName: 'Acme Corp',
    receiverEmail: 'billing@acme.com',
    date: '2026-04-12',
    payToTarget: 'BUSINESS',
    items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
  },
});
await business.POST('/v1/platform/invoices/{invoiceId}/send', { params: { path: { invoiceId: draft._id } } });

console.log(draft._id);
