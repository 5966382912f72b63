import type { PaymentsClient } from '@wirepact/payments';
import type { CreatedWebhook, EventSubscription } from '@wirepact/payments/types';
import { events } from '@wirepact/payments/webhooks';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';

const TYPES: readonly string[] = Object.keys(events).toSorted();
const WILDCARDS = ['payment.all', 'withdrawal.all', 'wallet.all', 'security.all'] as const;

/** What the outbox shows of rules about subscriptions: which webhooks an event is meant for. */
export const paymentsSubscriptionRules: readonly RuleTest[] = [
  rule('webhook.subscribes-to-all-by-default', async ({ payments, world }) => {
    const { id, event_types } = await create(payments, 1);
    expect(event_types.toSorted()).toEqual(WILDCARDS.toSorted());
    await doEverything(world);
    expect([...new Set(await typesFor(world, id))].toSorted()).toEqual(TYPES);
  }),

  rule('webhook.deletion-stops-deliveries', async ({ payments, world }) => {
    const { id } = await create(payments, 1);
    await world.act('payments', 'wallet', '', 'create');
    await payments.DELETE('/user/webhooks', { body: { webhook_id: id } });
    await world.act('payments', 'wallet', '', 'create');
    expect(await typesFor(world, id)).toEqual(['wallet.created']);
  }),

  rule('webhook.cannot-be-changed-or-revived', async ({ payments, world }) => {
    const { id } = await create(payments, 1);
    await world.act('payments', 'webhook', id, 'deactivate');
    expect(await refused(create(payments, 1, ['payment.all']))).toMatchObject({
      status: 400,
      code: 'url_already_exists',
    });
    expect(await statusesOf(payments)).toEqual([[id, 'inactive']]);
    await payments.DELETE('/user/webhooks', { body: { webhook_id: id } });
    const again = await create(payments, 1);
    expect(await statusesOf(payments)).toEqual([[again.id, 'active']]);
    await world.act('payments', 'wallet', '', 'create');
    expect(await typesFor(world, again.id)).toEqual(['wallet.created']);
  }),

  rule('webhook.missed-events-are-not-sent-later', async ({ payments, world }) => {
    const first = await create(payments, 1);
    await world.act('payments', 'webhook', first.id, 'deactivate');
    await world.act('payments', 'wallet', '', 'create');
    await payments.DELETE('/user/webhooks', { body: { webhook_id: first.id } });
    const second = await create(payments, 1);
    await world.act('payments', 'payment', '', 'create');
    expect(await typesFor(world, first.id)).toEqual([]);
    expect(await typesFor(world, second.id)).toEqual(['payment.created']);
  }),

  rule('subscription.wildcard-covers-its-kind', async ({ payments, world }) => {
    const ids: string[] = [];
    for (const [index, wildcard] of WILDCARDS.entries()) ids.push((await create(payments, index, [wildcard])).id);
    await doEverything(world);
    const covered: string[] = [];
    for (const [index, wildcard] of WILDCARDS.entries()) {
      const kind = wildcard.split('.')[0];
      const types = [...new Set(await typesFor(world, ids[index]!))];
      expect(types.map((type) => type.split('.')[0])).toEqual(types.map(() => kind));
      covered.push(...types);
    }
    expect(covered.toSorted()).toEqual(TYPES);
  }),

  rule('subscription.overlap-delivers-once', async ({ payments, world }) => {
    const { id } = await create(payments, 1, ['payment.all', 'payment.completed']);
    const payment = await world.act('payments', 'payment', '', 'create');
    for (const action of ['detect', 'complete']) await world.act('payments', 'payment', payment.id, action);
    const completed = (await typesFor(world, id)).filter((type) => type === 'payment.completed');
    expect(completed).toHaveLength(1);
  }),

  rule('delivery.webhooks-are-independent', async ({ payments, world }) => {
    const all = [
      await create(payments, 1, ['payment.created']),
      await create(payments, 2, ['payment.created']),
      await create(payments, 3, ['withdrawal.all']),
    ];
    await world.act('payments', 'payment', '', 'create');
    await world.act('payments', 'withdrawal', '', 'create');
    const types = await Promise.all(all.map(({ id }) => typesFor(world, id)));
    expect(types).toEqual([['payment.created'], ['payment.created'], ['withdrawal.created']]);
  }),
];

function rule(id: string, test: RuleTest['test']): RuleTest {
  return { api: 'payments', rule: id, test };
}

async function create(
  payments: PaymentsClient,
  number: number,
  event_types?: EventSubscription[],
): Promise<CreatedWebhook> {
  const body = { url: `https://example.com/webhooks/${number}`, ...(event_types && { event_types }) };
  return (await payments.POST('/user/webhooks', { body })).data;
}

async function statusesOf(payments: PaymentsClient): Promise<readonly (readonly [string, string])[]> {
  return (await payments.GET('/user/webhooks')).data.webhooks.map(({ id, status }) => [id, status] as const);
}

/** The types of the events that are meant for a webhook, in the order in which they happened. */
async function typesFor(world: TestWorld['world'], webhook: string): Promise<readonly string[]> {
  const isMeant = ({ receiver, why }: { receiver: string; why: string }): boolean =>
    receiver === webhook && why.startsWith('It is active and subscribed to');
  const recorded = (await world.events(1000)).toReversed();
  return recorded.flatMap(({ type, receivers }) => receivers.filter(isMeant).map(() => type));
}

/** Lets each event of the API happen at least once. */
async function doEverything(world: TestWorld['world']): Promise<void> {
  const act = async (kind: string, ...actions: readonly string[]): Promise<void> => {
    const [first = '', ...rest] = actions;
    const { id } = await world.act('payments', kind, '', first);
    for (const action of rest) await world.act('payments', kind, id, action);
  };
  await act('wallet', 'create');
  await act('payment', 'create', 'detect', 'complete');
  await act('payment', 'create', 'detect', 'fail');
  await act('payment', 'create', 'expire');
  await act('withdrawal', 'create', 'approve', 'process', 'complete');
  await act('withdrawal', 'create', 'approve', 'fail');
  await act('withdrawal', 'create', 'cancel');
  const account = world.env['WIREPACT_PAYMENTS_ACCOUNT_ID']!;
  for (const action of ['sign-in', 'change-settings']) await world.act('payments', 'account', account, action);
}
