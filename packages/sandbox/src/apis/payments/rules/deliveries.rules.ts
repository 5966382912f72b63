import { expect } from 'vitest';
import { hmac } from '../../../rules/hmac.ts';
import type { TestReceiver } from '../../../rules/receivers.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { causeEvent, create, doEverything, eventsOf, isSigned, list, remove, rule, typesOf } from './support.ts';

/** Longer than all retries of a delivery together. */
const LONG = '2h';

/** Rules about deliveries: how events are sent, signed and repeated, and what failures do to a webhook. */
export const paymentsDeliveryRules: readonly RuleTest[] = [
  rule('webhook.secret-shown-once', async (test) => {
    const receiver = test.receiver(() => 500);
    const { id, secret } = await create(test.payments, receiver.url);
    await causeEvent(test);
    await test.world.clock.advance(LONG);
    await remove(test.payments, id);
    const requests = receiver.received.map(({ headers, body }) => [...headers, body]);
    expect(requests).toHaveLength(5);
    const shown = JSON.stringify([requests, await test.world.deliveries(), await test.world.requests()]);
    expect(shown).not.toContain(secret);
    expect(shown).not.toContain(secret.slice('whsk_'.length));
  }),

  rule('webhook.deletion-stops-retries', async (test) => {
    const receiver = test.receiver(() => 500);
    const { id } = await create(test.payments, receiver.url);
    await causeEvent(test);
    await remove(test.payments, id);
    await test.world.clock.advance(LONG);
    expect(receiver.received).toHaveLength(1);
    expect(await statesOf(test)).toEqual(['cancelled']);
  }),

  rule('webhook.counts-failures-in-a-row', async (test) => {
    const receiver = test.receiver((_, earlier) => (earlier < 3 ? 500 : 200));
    await create(test.payments, receiver.url);
    await causeEvent(test);
    const counts = [await failuresOf(test)];
    for (let attempt = 2; attempt <= 4; attempt++) {
      await advanceToRetry(test);
      counts.push(await failuresOf(test));
    }
    expect(counts).toEqual([1, 2, 3, 0]);
    expect(receiver.received).toHaveLength(4);
  }),

  rule('webhook.off-after-five-failures', async (test) => {
    const [failing, refusing] = [test.receiver(() => 500), test.receiver()];
    const { id } = await create(test.payments, failing.url, ['wallet.created']);
    await causeEvent(test);
    for (let failures = 1; failures < 5; failures++) {
      expect(await list(test.payments)).toMatchObject([{ id, status: 'active', failure_count: failures }]);
      await advanceToRetry(test);
    }
    expect(await list(test.payments)).toMatchObject([{ id, status: 'inactive', failure_count: 5 }]);

    await create(test.payments, refusing.url, ['payment.created']);
    refusing.respond = () => 400;
    for (let failures = 1; failures <= 5; failures++) {
      await test.world.act('payments', 'payment', '', 'create');
      await test.world.settled();
      const status = failures < 5 ? 'active' : 'inactive';
      const webhook = (await list(test.payments)).find(({ url }) => url === refusing.url);
      expect(webhook).toMatchObject({ status, failure_count: failures });
    }
    expect(refusing.received).toHaveLength(5);
  }),

  rule('webhook.deactivation-drops-pending', async (test) => {
    const receiver = test.receiver(() => 500);
    await create(test.payments, receiver.url);
    await causeEvent(test);
    await test.world.clock.advance(LONG);
    expect((await list(test.payments))[0]).toMatchObject({ status: 'inactive' });
    expect(receiver.received).toHaveLength(5);
    receiver.respond = () => 200;
    await test.world.clock.advance('7d');
    expect(receiver.received).toHaveLength(5);
    expect(await statesOf(test)).toEqual(['cancelled']);
  }),

  rule('webhook.inactive-gets-nothing', async (test) => {
    const receiver = test.receiver(() => 500);
    await create(test.payments, receiver.url);
    for (let event = 1; event <= 5; event++) await causeEvent(test);
    expect((await list(test.payments))[0]).toMatchObject({ status: 'inactive' });
    const before = receiver.received.length;
    receiver.respond = () => 200;
    await doEverything(test);
    await test.world.clock.advance(LONG);
    expect(receiver.received).toHaveLength(before);
  }),

  rule('webhook.shows-last-call', async (test) => {
    const receiver = test.receiver(() => 500);
    await create(test.payments, receiver.url);
    await causeEvent(test);
    expect(await lastCallOf(test)).toBe((await test.world.now()).toISOString());
    await advanceToRetry(test);
    const retried = await lastCallOf(test);
    expect(retried).toBe((await test.world.now()).toISOString());
    await test.world.clock.advance('1s');
    expect(await lastCallOf(test)).toBe(retried);
    receiver.respond = () => 200;
    await causeEvent(test);
    expect(Date.parse((await lastCallOf(test))!)).toBe(Date.parse(retried!) + 1000);
  }),

  rule('webhook.uncalled-has-no-last-call', async (test) => {
    await create(test.payments, test.receiver(() => 500).url);
    expect(await lastCallOf(test)).toBeNull();
    await causeEvent(test);
    expect(await lastCallOf(test)).not.toBeNull();
  }),

  rule('event.four-members', async (test) => {
    const receiver = test.receiver((_, earlier) => (earlier === 0 ? 500 : 200));
    await create(test.payments, receiver.url);
    const happened = (await test.world.now()).toISOString();
    await doEverything(test);
    await test.world.clock.advance('5s');
    expect(receiver.received.at(-1)!.body).toBe(receiver.received[0]!.body);
    for (const { method, headers, body } of receiver.received) {
      expect([method, headers.get('content-type')]).toEqual(['POST', 'application/json']);
      expect(JSON.parse(body)).toEqual({
        id: expect.any(String),
        event: expect.any(String),
        created_at: happened,
        data: expect.any(Object),
      });
    }
  }),

  rule('delivery.only-to-https', async (test) => {
    const elsewhere = test.receiver();
    const headers = { location: elsewhere.httpUrl };
    const receiver = test.receiver(() => ({ status: 301, headers }));
    await create(test.payments, receiver.url);
    await causeEvent(test);
    expect(await failuresOf(test)).toBe(1);
    expect(receiver.received).toHaveLength(1);
    expect(elsewhere.received).toEqual([]);
  }),

  rule('delivery.signed-with-own-secret', async (test) => {
    const receivers = [test.receiver(), test.receiver()] as const;
    const secrets: string[] = [];
    for (const { url } of receivers) secrets.push((await create(test.payments, url)).secret);
    await causeEvent(test);
    for (const [index, { received }] of receivers.entries()) {
      const [request] = received;
      expect(received).toHaveLength(1);
      expect(isSigned(request!, secrets[index]!)).toBe(true);
      expect(isSigned(request!, secrets[1 - index]!)).toBe(false);
      expect(isSigned({ ...request!, body: request!.body.replace('{', ' ') }, secrets[index]!)).toBe(false);
    }
    expect(eventsOf(receivers[0])[0]!.id).not.toBe(eventsOf(receivers[1])[0]!.id);
  }),

  rule('delivery.retried-up-to-five-times', async (test) => {
    const receiver = test.receiver(({ body }) => (body.includes('"payment.created"') ? 500 : 200));
    await create(test.payments, receiver.url, ['payment.created', 'wallet.created']);
    await test.world.act('payments', 'payment', '', 'create');
    await test.world.settled();
    const times = [(await test.world.now()).getTime()];
    for (let retry = 1; retry <= 5; retry++) {
      await causeEvent(test);
      await advanceToRetry(test);
      times.push((await test.world.now()).getTime());
    }
    await causeEvent(test);
    await test.world.clock.advance('30d');
    expect(typesOf(receiver).filter((type) => type === 'payment.created')).toHaveLength(6);
    const pauses = times.slice(1).map((time, index) => time - times[index]!);
    for (const [index, pause] of pauses.entries()) expect(pause).toBeGreaterThan(pauses[index - 1] ?? 0);
    expect((await list(test.payments))[0]).toMatchObject({ status: 'active' });
    expect(await statesOf(test)).toContain('failed');
  }),

  rule('delivery.retry-is-same-notification', async (test) => {
    const receiver = test.receiver((_, earlier) => (earlier < 2 ? 500 : 200));
    const { secret } = await create(test.payments, receiver.url, ['wallet.created']);
    await causeEvent(test);
    await test.world.clock.advance(LONG);
    const requests = receiver.received.map(({ headers, body }) => ({ body, signature: headers.get('x-signature') }));
    const { body } = requests[0]!;
    expect(requests).toEqual(Array.from({ length: 3 }, () => ({ body, signature: hmac(body, secret) })));
  }),

  rule('delivery.webhooks-are-independent', async (test) => {
    const receivers = [test.receiver(), test.receiver(), test.receiver(), test.receiver()] as const;
    const subscriptions = ['payment.completed', 'payment.completed', 'payment.all', 'withdrawal.all'] as const;
    for (const [index, type] of subscriptions.entries()) await create(test.payments, receivers[index]!.url, [type]);
    const { id } = await test.world.act('payments', 'payment', '', 'create');
    for (const action of ['detect', 'complete']) await test.world.act('payments', 'payment', id, action);
    await test.world.act('payments', 'withdrawal', '', 'create');
    await test.world.settled();
    expect(receivers.map(typesOf)).toEqual([
      ['payment.completed'],
      ['payment.completed'],
      ['payment.created', 'payment.processing', 'payment.completed'],
      ['withdrawal.created'],
    ]);
  }),

  rule('delivery.failures-stay-with-their-webhook', async (test) => {
    const [working, failing] = [test.receiver(), test.receiver(() => 500)];
    for (const { url } of [working, failing]) await create(test.payments, url, ['wallet.created']);
    for (let event = 1; event <= 6; event++) await causeEvent(test);
    await test.world.clock.advance(LONG);
    expect(countAttempts(working)).toEqual([1, 1, 1, 1, 1, 1]);
    const byUrl = new Map((await list(test.payments)).map((webhook) => [webhook.url, webhook]));
    expect(byUrl.get(working.url)).toMatchObject({ status: 'active', failure_count: 0 });
    expect(byUrl.get(failing.url)).toMatchObject({ status: 'inactive', failure_count: 5 });
  }),
];

/** Moves the clock to the next retry. */
async function advanceToRetry({ world }: TestWorld): Promise<void> {
  const due = (await world.deliveries({ state: 'retrying' })).flatMap((delivery) => delivery.due?.getTime() ?? []);
  expect(due).not.toEqual([]);
  await world.clock.set(new Date(Math.min(...due)));
}

async function failuresOf({ payments }: TestWorld): Promise<number> {
  return (await list(payments))[0]!.failure_count;
}

async function lastCallOf({ payments }: TestWorld): Promise<string | null> {
  return (await list(payments))[0]!.last_triggered_at;
}

async function statesOf({ world }: TestWorld): Promise<readonly string[]> {
  return (await world.deliveries()).map(({ state }) => state);
}

/** How often a receiver got each event. */
function countAttempts(receiver: TestReceiver): readonly number[] {
  const attempts = new Map<string, number>();
  for (const { id } of eventsOf(receiver)) attempts.set(id, (attempts.get(id) ?? 0) + 1);
  return [...attempts.values()];
}
