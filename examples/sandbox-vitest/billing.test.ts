// Tests the code against a sandbox in the same process. Each test has a world of its own, so tests can run side by side.
import { ConflictError, createPlatformClient } from '@wirepact/platform';
import { createSandbox, type Sandbox } from '@wirepact/sandbox';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bill, isPaid } from './billing.ts';

const customer = { name: 'Acme Corp', email: 'billing@acme.com' };

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await createSandbox({ apis: ['platform'] })));
afterAll(() => sandbox.close());

async function openWorld() {
  const world = await sandbox.createWorld({ clock: 'frozen' });
  const { WIREPACT_PLATFORM_API_KEY: apiKey = '', WIREPACT_PLATFORM_BUSINESS_ID: businessId = '' } = world.env;
  return { world, business: createPlatformClient({ apiKey, fetch: sandbox.fetch }).forBusiness(businessId) };
}

it('e-mails the invoice to the customer', async () => {
  const { world, business } = await openWorld();
  await bill(business, customer, 2);
  const [mail] = await world.mails();
  expect(mail).toMatchObject({ to: 'billing@acme.com', link: expect.stringContaining('https://') });
});

it('sees the payment of the customer', async () => {
  const { world, business } = await openWorld();
  const invoice = await bill(business, customer, 2);
  expect(await isPaid(business, invoice)).toBe(false);
  await world.act('platform', 'invoice', invoice, 'pay');
  expect(await isPaid(business, invoice)).toBe(true);
});

it('bills once, although the first response is lost', async () => {
  const { world, business } = await openWorld();
  const before = await world.resources({ api: 'platform', kind: 'invoice' });
  await world.addFault({ api: 'platform', operation: 'createInvoice', kind: 'cut' });
  await bill(business, customer, 2);
  expect(await world.resources({ api: 'platform', kind: 'invoice' })).toHaveLength(before.length + 1);
});

it('cannot cancel what is paid, and the error says why', async () => {
  const { world, business } = await openWorld();
  const invoiceId = await bill(business, customer, 2);
  await world.act('platform', 'invoice', invoiceId, 'pay');
  const error = await business
    .POST('/v1/platform/invoices/{invoiceId}/cancel', { params: { path: { invoiceId } } })
    .catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ConflictError);
  expect(error).toMatchObject({ body: { rule: 'invoice.cancel-only-draft-or-sent', currentState: 'paid' } });
});
