import { createPlatformClient, requiredScopes } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});

// Request only the scopes of the operations that the platform uses.
const { data: session } = await platform.POST('/v1/platform/link-sessions', {
  body: { requestedScopes: requiredScopes(['createInvoice', 'sendInvoice']) },
});
console.log(`Send the business to ${session.url}`);

// Later, for every business that has agreed.
for await (const grant of platform.paginate('/v1/platform/grants')) {
  const business = platform.forBusiness(grant.businessId);
  const { data } = await business.GET('/v1/platform/invoices');
  console.log(`${grant.businessId}: ${data.pagination.total} invoices`);
}
