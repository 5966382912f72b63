import { createPaymentsClient } from '@wirepact/payments';
import { eventSchemas } from '@wirepact/payments/schemas';
import contract from '@wirepact/payments/spec.json' with { type: 'json' };
import { events as allEvents } from '@wirepact/payments/webhooks';
import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';
import { findUndeclared } from '../../rules/undeclared.ts';
import type { Schema } from '../../rules/undeclared.ts';
import type { Sandbox } from '../../sandbox.ts';
import type { World } from '../../world.ts';

const types = Object.keys(allEvents) as (keyof typeof allEvents)[];

it('has an event of each type, and each says what its contract describes and nothing else', async () => {
  await using sandbox = await open();
  const { world } = sandbox;
  await doEverything(world);
  const events = await world.events();
  expect(new Set(events.map(({ type }) => type))).toEqual(new Set(types));
  for (const { type, body } of events) {
    const isValid = eventSchemas[type as keyof typeof allEvents];
    expect(isValid(body) ? [] : isValid.errors, type).toEqual([]);
    expect(findUndeclared(body, schemaOf(type), contract), type).toEqual([]);
  }
});

it('says for each webhook of the account whether an event is meant for it', async () => {
  await using sandbox = await open();
  const { world } = sandbox;
  const payments = clientOf(sandbox, world.env['WIREPACT_PAYMENTS_API_KEY']!);
  const subscribed = await subscribe(payments, 1, ['payment.all']);
  const other = await subscribe(payments, 2, ['wallet.all', 'payment.completed']);
  const inactive = await subscribe(payments, 3);
  await world.act('payments', 'webhook', inactive, 'suspend');
  await world.act('payments', 'account', '', 'open', { api_key: 'key_test_of_another_account' });
  await subscribe(clientOf(sandbox, 'key_test_of_another_account'), 4);

  await world.act('payments', 'payment', '', 'create');
  const [created] = await world.events(1);
  expect(new Map(created!.receivers.map(({ receiver, why }) => [receiver, why]))).toEqual(
    new Map([
      [subscribed, 'It is active and subscribed to payment.all.'],
      [other, 'It is not subscribed to payment.created.'],
      [inactive, 'It is inactive.'],
    ]),
  );
  expect(created!.receivers.filter(({ sent }) => sent).map(({ receiver }) => receiver)).toEqual([subscribed]);
});

it('ends the time for a payment', async () => {
  await using sandbox = await open();
  const { world } = sandbox;
  const { id } = await world.act('payments', 'payment', '', 'create', { expires_in: 60 });
  await world.clock.advance('59s');
  expect((await world.resource('payments', 'payment', id)).state).toBe('pending');
  await world.clock.advance('1s');
  expect((await world.resource('payments', 'payment', id)).state).toBe('expired');
  expect(await world.events(1)).toMatchObject([{ type: 'payment.expired', subject: id }]);
});

it('does not pay out more than a wallet has', async () => {
  await using sandbox = await open();
  const { world } = sandbox;
  const { id } = await world.act('payments', 'withdrawal', '', 'create', { amount: '250.00', total_fee: '0.01' });
  for (const action of ['approve', 'process']) await world.act('payments', 'withdrawal', id, action);
  await expect(world.act('payments', 'withdrawal', id, 'complete')).rejects.toMatchObject({ code: 'conflict' });
  expect((await world.resource('payments', 'withdrawal', id)).state).toBe('processing');
  expect((await world.resources({ api: 'payments', kind: 'wallet' }))[0]!.doc).toMatchObject({ balance: '250.00' });
});

it.each([
  ['payment', { amount: '1,50' }],
  ['payment', { amount: '-1' }],
  ['withdrawal', { total_fee: 'much' }],
  ['wallet', { balance: '' }],
])('refuses to create a %s with %j', async (kind, input) => {
  await using sandbox = await open();
  await expect(sandbox.world.act('payments', kind, '', 'create', input)).rejects.toMatchObject({ code: 'invalid' });
});

it.each([
  ['payment', { account: 'acc_unknown' }],
  ['payment', { wallet_id: 'unknown' }],
  ['withdrawal', { wallet_id: 'unknown' }],
  ['wallet', { account: 'acc_unknown' }],
])('does not find what a %s is created for: %j', async (kind, input) => {
  await using sandbox = await open();
  await expect(sandbox.world.act('payments', kind, '', 'create', input)).rejects.toMatchObject({ code: 'not-found' });
});

it('creates a payment without a wallet', async () => {
  await using sandbox = await open();
  const { world } = sandbox;
  const { id: account } = await world.act('payments', 'account', '', 'open');
  const { id, doc } = await world.act('payments', 'payment', '', 'create', { account });
  expect(doc).toMatchObject({ wallet_id: null });
  for (const action of ['detect', 'complete']) await world.act('payments', 'payment', id, action);
  expect((await world.resource('payments', 'payment', id)).state).toBe('completed');
  await expect(world.act('payments', 'withdrawal', '', 'create', { account })).rejects.toMatchObject({
    code: 'not-found',
  });
});

function open(): Promise<Sandbox> {
  return createSandbox({ apis: ['payments'], clock: 'frozen', seed: 1 });
}

/** Everything that can happen, with the default input. */
async function doEverything(world: World): Promise<void> {
  const act = async (kind: string, ...actions: readonly string[]): Promise<void> => {
    const { id } = await world.act('payments', kind, '', actions[0]!);
    for (const action of actions.slice(1)) await world.act('payments', kind, id, action);
  };
  await act('wallet', 'create');
  await act('payment', 'create', 'detect', 'complete');
  await act('payment', 'create', 'detect', 'fail');
  await act('payment', 'create', 'expire');
  await act('withdrawal', 'create', 'approve', 'process', 'complete');
  await act('withdrawal', 'create', 'approve', 'fail');
  await act('withdrawal', 'create', 'cancel');
  await act('account', 'open', 'sign-in', 'change-settings');
}

function clientOf({ fetch }: Sandbox, apiKey: string): ReturnType<typeof createPaymentsClient> {
  return createPaymentsClient({ apiKey, fetch, retries: 0 });
}

async function subscribe(
  payments: ReturnType<typeof createPaymentsClient>,
  number: number,
  event_types?: ('payment.all' | 'wallet.all' | 'payment.completed')[],
): Promise<string> {
  const body = { url: `https://example.com/webhooks/${number}`, ...(event_types && { event_types }) };
  return (await payments.POST('/user/webhooks', { body })).data.id;
}

function schemaOf(type: string): Schema {
  const webhooks = contract.webhooks as unknown as Record<
    string,
    { post: { requestBody: { content: { 'application/json': { schema: Schema } } } } }
  >;
  return webhooks[type]!.post.requestBody.content['application/json'].schema;
}
