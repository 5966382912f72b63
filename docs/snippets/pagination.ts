import { createPlatformClient } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});
const business = platform.forBusiness('65fa1234abcdef5678901234');

let sum = 0;
for await (const invoice of business.paginate('/v1/platform/invoices', {
  params: { query: { status: 'sent' } },
})) {
  sum += invoice.total ?? 0;
  if (sum > 1_000_000) break; // does not request another page
}
console.log(`at least ${sum} outstanding`);
