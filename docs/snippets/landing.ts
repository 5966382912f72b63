import { createPlatformClient } from '@wirepact/platform';

const baseUrl = 'http://localhost:4010/platform'; // the mock
const platform = createPlatformClient({ apiKey: 'pk_test_1', baseUrl });

const { data, error } = await platform.GET('/v1/platform/invoices', {
  params: { header: { 'X-Target-Business-Id': '65fa1234abcdef' } },
});

if (error) throw new Error(error.error);
for (const { invoiceNumber, total } of data.invoices) {
  console.log(invoiceNumber, total);
}
