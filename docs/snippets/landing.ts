import { createPlatformClient } from '@wirepact/platform';

const baseUrl = 'http://localhost:4010/platform'; // the mock
const platform = createPlatformClient({ apiKey: 'pk_test_1', baseUrl });
const business = platform.forBusiness('65fa1234abcdef5678901234');

const invoices = business.paginate('/v1/platform/invoices');
for await (const { invoiceNumber, total } of invoices) {
  console.log(invoiceNumber, total);
}
