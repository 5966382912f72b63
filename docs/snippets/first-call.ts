import { createPlatformClient } from '@wirepact/platform';

const platform = createPlatformClient({
  apiKey: 'pk_test_anything',
  baseUrl: 'http://localhost:4010/platform',
});

const { data } = await platform.GET('/v1/platform/invoices', {
  params: {
    header: { 'X-Target-Business-Id': '65fa1234abcdef5678901234' },
    query: { status: 'sent' },
  },
});

for (const { invoiceNumber, receiverName, total } of data.invoices) {
  console.log(invoiceNumber, receiverName, total);
}
