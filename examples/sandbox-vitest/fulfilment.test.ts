// Tests a receiver of webhooks: the sandbox signs each delivery, and sends it again as the vendor does.
import { createPlatformClient } from '@wirepact/platform';
import { createSandbox, type Sandbox } from '@wirepact/sandbox';
import '@wirepact/sandbox/vitest';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bill } from './billing.ts';
import { createHandler } from './fulfilment.ts';

const customer = { name: 'Acme Corp', email: 'billing@acme.com' };
const webhookSecret = 'a-secret-for-this-test';

let sandbox: Sandbox;
beforeAll(async () => void (sandbox = await createSandbox({ apis: ['platform'] })));
afterAll(() => sandbox.close());

async function openWorld(handle: ReturnType<typeof createHandler>) {
  const world = await sandbox.createWorld({ clock: 'frozen' });
  const receiver = await sandbox.receiver({ respond: handle });
  await world.set('platform', { webhookUrl: receiver.url, webhookSecret });
  const { WIREPACT_PLATFORM_API_KEY: apiKey = '', WIREPACT_PLATFORM_BUSINESS_ID: businessId = '' } = world.env;
  return { world, receiver, business: createPlatformClient({ apiKey, fetch: sandbox.fetch }).forBusiness(businessId) };
}

it('learns that the customer has paid', async () => {
  const paid: string[] = [];
  const { world, receiver, business } = await openWorld(createHandler(webhookSecret, (id) => paid.push(id)));
  const invoiceId = await bill(business, customer, 2);
  await world.act('platform', 'invoice', invoiceId, 'pay');
  await expect(receiver).toHaveReceived('Platform.Invoice.Paid', { data: { invoiceId } });
  expect(paid).toEqual([invoiceId]);
});

it('learns it later if its database is down at first', async () => {
  const paid: string[] = [];
  let isDown = true;
  const handle = createHandler(webhookSecret, (id) => {
    if (isDown) throw new Error('The database is down.');
    paid.push(id);
  });
  const { world, receiver, business } = await openWorld(handle);
  const invoiceId = await bill(business, customer, 2);
  await world.act('platform', 'invoice', invoiceId, 'pay');
  await expect(receiver).toHaveReceivedTimes('Platform.Invoice.Paid', 1);
  isDown = false;
  await world.clock.advance('1m');
  await expect(receiver).toHaveReceivedTimes('Platform.Invoice.Paid', 2);
  expect(paid).toEqual([invoiceId]);
});

it('handles an event once, although it is delivered again', async () => {
  const paid: string[] = [];
  const { world, receiver, business } = await openWorld(createHandler(webhookSecret, (id) => paid.push(id)));
  const invoiceId = await bill(business, customer, 2);
  await world.act('platform', 'invoice', invoiceId, 'pay');
  await world.settled();
  const [delivery] = await world.deliveries({ type: 'Platform.Invoice.Paid' });
  await world.redeliver({ id: delivery!.id });
  await expect(receiver).toHaveReceivedTimes('Platform.Invoice.Paid', 2);
  expect(paid).toEqual([invoiceId]);
});

it('refuses what is signed with another secret', async () => {
  const paid: string[] = [];
  const { world, receiver, business } = await openWorld(createHandler('another-secret', (id) => paid.push(id)));
  await world.act('platform', 'invoice', await bill(business, customer, 2), 'pay');
  await expect(receiver).toHaveReceived('Platform.Invoice.Paid');
  expect(receiver.deliveries.map(({ status }) => status)).toEqual(receiver.deliveries.map(() => 400));
  expect(paid).toEqual([]);
});
