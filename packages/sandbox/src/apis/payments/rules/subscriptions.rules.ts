import { events } from '@wirepact/payments/webhooks';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { causeEvent, create, doEverything, eventsOf, list, remove, rule, typesOf } from './support.ts';

const TYPES: readonly string[] = Object.keys(events).toSorted();
const WILDCARDS = ['payment.all', 'withdrawal.all', 'wallet.all', 'security.all'] as const;

/** Rules about subscriptions: which webhooks get an event. */
export const paymentsSubscriptionRules: readonly RuleTest[] = [
  rule('webhook.subscribes-to-all-by-default', async (test) => {
    const receiver = test.receiver();
    const { event_types } = await create(test.payments, receiver.url);
    expect(event_types.toSorted()).toEqual(WILDCARDS.toSorted());
    expect((await list(test.payments))[0]!.event_types).toEqual(event_types);
    await doEverything(test);
    expect([...new Set(typesOf(receiver))].toSorted()).toEqual(TYPES);
    const ids = eventsOf(receiver).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength((await test.world.events(1000)).length);
  }),

  rule('webhook.deletion-stops-deliveries', async (test) => {
    const receiver = test.receiver();
    const { id } = await create(test.payments, receiver.url);
    await causeEvent(test);
    await remove(test.payments, id);
    await causeEvent(test);
    expect(typesOf(receiver)).toEqual(['wallet.created']);
  }),

  rule('webhook.cannot-be-changed-or-revived', async (test) => {
    const { payments, world } = test;
    const receiver = test.receiver(() => 500);
    const { id } = await create(payments, receiver.url);
    await causeEvent(test);
    await world.clock.advance('1h');
    receiver.respond = () => 200;
    await causeEvent(test);
    expect(await statusesOf(test)).toEqual([[id, 'inactive']]);
    expect(await refused(create(payments, receiver.url, ['payment.all']))).toMatchObject({
      status: 400,
      code: 'url_already_exists',
    });
    expect(await statusesOf(test)).toEqual([[id, 'inactive']]);
    await remove(payments, id);
    const again = await create(payments, receiver.url);
    expect(await statusesOf(test)).toEqual([[again.id, 'active']]);
    const before = receiver.received.length;
    await causeEvent(test);
    expect(receiver.received).toHaveLength(before + 1);
  }),

  rule('webhook.missed-events-are-not-sent-later', async (test) => {
    const { payments, world } = test;
    const receiver = test.receiver();
    const first = await create(payments, receiver.url, ['wallet.all']);
    await world.act('payments', 'webhook', first.id, 'deactivate');
    await causeEvent(test);
    await remove(payments, first.id);
    await create(payments, receiver.url, ['wallet.all']);
    const { id } = await world.act('payments', 'wallet', '', 'create');
    await world.clock.advance('1d');
    expect(eventsOf(receiver)).toMatchObject([{ event: 'wallet.created', data: { wallet_id: id } }]);
  }),

  rule('subscription.wildcard-covers-its-kind', async (test) => {
    const receivers = WILDCARDS.map(() => test.receiver());
    for (const [index, wildcard] of WILDCARDS.entries()) {
      await create(test.payments, receivers[index]!.url, [wildcard]);
    }
    await doEverything(test);
    const covered: string[] = [];
    for (const [index, wildcard] of WILDCARDS.entries()) {
      const types = [...new Set(typesOf(receivers[index]!))];
      const kind = wildcard.slice(0, wildcard.indexOf('.'));
      expect(types.filter((type) => !type.startsWith(`${kind}.`))).toEqual([]);
      covered.push(...types);
    }
    expect(covered.toSorted()).toEqual(TYPES);
    const sent = receivers.reduce((sum, { received }) => sum + received.length, 0);
    expect(sent).toBe((await test.world.events(1000)).length);
  }),

  rule('subscription.overlap-delivers-once', async (test) => {
    const receiver = test.receiver();
    await create(test.payments, receiver.url, ['payment.all', 'payment.completed']);
    const { id } = await test.world.act('payments', 'payment', '', 'create');
    for (const action of ['detect', 'complete']) await test.world.act('payments', 'payment', id, action);
    await test.world.settled();
    expect(typesOf(receiver)).toEqual(['payment.created', 'payment.processing', 'payment.completed']);
  }),

  rule('event.wildcard-is-never-sent', async (test) => {
    const receiver = test.receiver();
    await create(test.payments, receiver.url, [...WILDCARDS]);
    await doEverything(test);
    expect([...new Set(typesOf(receiver))].toSorted()).toEqual(TYPES);
  }),

  rule('withdrawal.status-change-is-reported-besides', async (test) => {
    const [all, changes] = [test.receiver(), test.receiver()];
    await create(test.payments, all.url, ['withdrawal.all']);
    await create(test.payments, changes.url, ['withdrawal.status_changed']);
    const { id } = await test.world.act('payments', 'withdrawal', '', 'create');
    await test.world.act('payments', 'withdrawal', id, 'approve');
    await test.world.settled();
    expect(typesOf(all)).toEqual(['withdrawal.created', 'withdrawal.approved', 'withdrawal.status_changed']);
    expect(new Set(eventsOf(all).map((event) => event.id)).size).toBe(3);
    expect(typesOf(changes)).toEqual(['withdrawal.status_changed']);
  }),

  rule('wallet.changes-are-reported', async (test) => {
    const { payments, world } = test;
    const receiver = test.receiver();
    await create(payments, receiver.url, ['wallet.all']);
    const { id: wallet_id } = await world.act('payments', 'wallet', '', 'create');
    const payment = await world.act('payments', 'payment', '', 'create', { wallet_id, amount: '150.00' });
    for (const action of ['detect', 'complete']) await world.act('payments', 'payment', payment.id, action);
    const input = { wallet_id, amount: '40.00', total_fee: '1.40' };
    const withdrawal = await world.act('payments', 'withdrawal', '', 'create', input);
    for (const action of ['approve', 'process', 'complete']) {
      await world.act('payments', 'withdrawal', withdrawal.id, action);
    }
    await world.settled();
    expect(eventsOf(receiver)).toMatchObject([
      { event: 'wallet.created', data: { wallet_id } },
      { event: 'wallet.balance_changed', data: { wallet_id, balance: '150.00' } },
      { event: 'wallet.balance_changed', data: { wallet_id, balance: '108.60' } },
    ]);
  }),

  rule('account.sign-ins-and-settings-are-reported', async (test) => {
    const receiver = test.receiver();
    await create(test.payments, receiver.url, ['security.all']);
    const act = (action: string, input?: object) =>
      test.world.act('payments', 'account', test.env('WIREPACT_PAYMENTS_ACCOUNT_ID'), action, input);
    await act('sign-in', { successful: false });
    await act('sign-in');
    await act('change-settings');
    await test.world.settled();
    expect(eventsOf(receiver)).toMatchObject([
      { event: 'security.login_attempt', data: { successful: false } },
      { event: 'security.login_attempt', data: { successful: true } },
      { event: 'security.settings_changed' },
    ]);
  }),
];

async function statusesOf({ payments }: TestWorld): Promise<readonly (readonly string[])[]> {
  return (await list(payments)).map(({ id, status }) => [id, status]);
}
