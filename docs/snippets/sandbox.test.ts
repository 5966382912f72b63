import { createPlatformClient } from '@wirepact/platform';
import { createSandbox } from '@wirepact/sandbox';
import { expect, it } from 'vitest';

it('sees that a customer has paid', async () => {
  await using sandbox = await createSandbox({ apis: ['platform'], clock: 'frozen', seed: 7 });
  const { WIREPACT_PLATFORM_API_KEY: apiKey = '', WIREPACT_PLATFORM_BUSINESS_ID: businessId = '' } = sandbox.world.env;
  const business = createPlatformClient({ apiKey, fetch: sandbox.fetch }).forBusiness(businessId);

  const { data: draft } = await business.POST('/v1/platform/invoices', {
    body: {
      receiverName: 'Acme Corp',
      receiverEmail: 'billing@acme.com',
      date: '2026-04-12',
      payToTarget: 'BUSINESS',
      items: [{ description: 'Consulting', quantity: 1, rate: 5000, amount: 5000 }],
    },
  });
  const invoice = { params: { path: { invoiceId: draft._id } } };
  await business.POST('/v1/platform/invoices/{invoiceId}/send', invoice);
  await sandbox.world.act('platform', 'invoice', draft._id, 'pay');

  const { data: paid } = await business.GET('/v1/platform/invoices/{invoiceId}', invoice);
  expect(paid.status).toBe('paid');
  const [event] = await sandbox.world.events();
  expect(event?.type).toBe('Platform.Invoice.Paid');
});

it('repeats a call that failed', async () => {
  await using sandbox = await createSandbox({ apis: ['platform'] });
  const apiKey = sandbox.world.env['WIREPACT_PLATFORM_API_KEY'] ?? '';
  const platform = createPlatformClient({ apiKey, fetch: sandbox.fetch });

  await sandbox.world.addFault({ api: 'platform', operation: 'getPlatformInfo', kind: 'status', status: 503 });
  const { data } = await platform.GET('/v1/platform/me');

  expect(data.platformId).toBeTruthy();
  const requests = await sandbox.world.requests();
  expect(requests.map(({ status }) => status)).toEqual([200, 503]);
});
