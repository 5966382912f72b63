import { expect, it } from 'vitest';
import { open, payments, receive, START } from './receiver.suite.ts';

it('sends the same bytes again, as a new delivery', async () => {
  const sandbox = await open();
  const receiver = await receive(sandbox);
  const api = payments(sandbox);
  await api.create(receiver.url, ['payment.completed']);
  await api.pay();
  await sandbox.world.settled();
  const { id, event, body } = (await sandbox.world.deliveries())[0]!;
  receiver.replies.push(500);
  const [again] = await sandbox.world.redeliver({ id });
  expect(again).toMatchObject({ state: 'queued', cause: 'redelivery', event, body });
  await sandbox.world.settled();
  await sandbox.world.clock.advance('5s');
  expect(receiver.received.map((one) => one.body)).toEqual([body, body, body]);
  expect((await sandbox.world.delivery(again!.id)).attempts.map(({ status }) => status)).toEqual([500, 200]);
});

it('sends all events since a time again, to those that still take them', async () => {
  const sandbox = await open();
  const [kept, gone] = [await receive(sandbox, 'kept'), await receive(sandbox, 'gone')];
  const api = payments(sandbox);
  await api.create(kept.url, ['payment.completed']);
  const { id } = await api.create(gone.url, ['payment.completed']);
  await api.pay();
  await sandbox.world.settled();
  await sandbox.world.clock.advance('1h');
  await api.pay();
  await api.pay();
  await sandbox.world.settled();
  await api.client.DELETE('/user/webhooks', { body: { webhook_id: id } });

  const since = new Date(START.getTime() + 1000);
  const again = await sandbox.world.redeliver({ since });
  await sandbox.world.settled();
  expect(again.map(({ body }) => body)).toEqual(kept.received.slice(1, 3).map(({ body }) => body));
  expect(kept.received.slice(3).map(({ body }) => body)).toEqual(again.map(({ body }) => body));
  // A redelivery is not an event.
  expect(await sandbox.world.redeliver({ since: START.toISOString() })).toHaveLength(3);
});

it('refuses a receiver that takes nothing, and a delivery that does not exist', async () => {
  const sandbox = await open();
  const receiver = await receive(sandbox);
  const api = payments(sandbox);
  const { id } = await api.create(receiver.url, ['payment.completed']);
  await api.pay();
  await sandbox.world.settled();
  const [delivery] = await sandbox.world.deliveries();
  await sandbox.world.act('payments', 'webhook', id, 'suspend');
  await expect(sandbox.world.redeliver({ id: delivery!.id })).rejects.toMatchObject({ code: 'conflict' });
  await expect(sandbox.world.redeliver({ id: 'dlv_0' })).rejects.toMatchObject({ code: 'not-found' });
  expect(await sandbox.world.deliveries()).toHaveLength(1);
});
