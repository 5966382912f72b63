import { createPlatformClient } from '@wirepact/platform';
import { createPaymentsWebhooks, webHandler } from '@wirepact/payments/webhooks';
import { describe, expect, it } from 'vitest';
import { open, payments, receive, START } from './receiver.suite.ts';

describe('a delivery of payments', () => {
  it('is signed with the secret of its webhook, and recorded', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    const webhook = await api.create(receiver.url, ['payment.completed']);
    await api.pay();
    await sandbox.world.settled();

    expect(receiver.received).toHaveLength(1);
    const [{ headers, body } = { headers: {}, body: '' }] = receiver.received;
    expect(headers['content-type']).toBe('application/json');
    const seen: string[] = [];
    const webhooks = createPaymentsWebhooks({ secret: webhook.secret });
    webhooks.on('payment.completed', ({ id }) => void seen.push(id));
    const request = new Request('http://test/', { method: 'POST', body, headers: headers as Record<string, string> });
    expect((await webHandler(webhooks)(request)).status).toBeLessThan(300);
    expect(seen).toEqual([expect.stringMatching(/^ntf_[0-9a-f]{32}$/)]);

    const [delivery] = await sandbox.world.deliveries();
    expect(delivery).toMatchObject({ state: 'delivered', type: 'payment.completed', receiver: webhook.id, body });
    expect(delivery!.attempts).toMatchObject([
      { number: 1, outcome: 'accepted', status: 200, recovered: false, response: { body: 'thanks' } },
    ]);
    expect(delivery!.attempts[0]!.request.headers['X-Signature']).toBe(headers['x-signature']);
    expect(await api.read()).toMatchObject([{ failure_count: 0, last_triggered_at: START.toISOString() }]);
    expect(await sandbox.world.events()).toContainEqual(
      expect.objectContaining({
        type: 'payment.completed',
        receivers: [expect.objectContaining({ sent: true, receiver: webhook.id })],
      }),
    );
  });

  it('is retried on the schedule as the clock moves, with the same bytes and signature', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    receiver.replies.push(500, 302);
    await api.pay();
    await sandbox.world.settled();
    expect(receiver.received).toHaveLength(1);
    expect(await sandbox.world.deliveries({ state: 'retrying' })).toHaveLength(1);
    const { happened } = await sandbox.world.clock.advance('1h');
    const attempts = happened.filter(({ kind }) => kind === 'delivery');
    expect(attempts.map(({ at, action }) => [at.getTime() - START.getTime(), action])).toEqual([
      [5_000, 'schedule-retry'],
      [30_000, 'succeed'],
    ]);
    expect(new Set(receiver.received.map(({ headers, body }) => headers['x-signature'] + body)).size).toBe(1);
    const [delivery] = await sandbox.world.deliveries();
    expect(delivery!.attempts.map(({ outcome, recovered }) => [outcome, recovered])).toEqual([
      ['refused', false],
      ['refused', false],
      ['accepted', true],
    ]);
    expect(await api.read()).toMatchObject([{ failure_count: 0 }]);
  });

  it('ends with its webhook after five failures in a row', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    await api.create(receiver.url, ['payment.completed']);
    receiver.replies.push(500, 500, 500, 500, 500);
    await api.pay();
    await sandbox.world.clock.advance('2h');
    expect(receiver.received).toHaveLength(5);
    expect(await api.read()).toMatchObject([{ status: 'inactive', failure_count: 5 }]);
    expect(await sandbox.world.deliveries()).toMatchObject([
      { state: 'cancelled', due: null, reason: expect.stringContaining('inactive') },
    ]);
    await api.pay();
    await sandbox.world.settled();
    expect(receiver.received).toHaveLength(5);
  });

  it('is not sent after its webhook was deleted', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const api = payments(sandbox);
    const { id } = await api.create(receiver.url, ['payment.completed']);
    receiver.replies.push(500);
    await api.pay();
    await sandbox.world.settled();
    await api.client.DELETE('/user/webhooks', { body: { webhook_id: id } });
    expect(await sandbox.world.deliveries()).toMatchObject([{ state: 'cancelled' }]);
    await sandbox.world.clock.advance('1d');
    expect(receiver.received).toHaveLength(1);
  });
});

it('ends a webhook with the first 410, if the switch says so', async () => {
  const sandbox = await open();
  const payer = await receive(sandbox);
  const api = payments(sandbox);
  await api.create(payer.url, ['payment.completed']);
  payer.replies.push(410, 200);
  await api.pay();
  await sandbox.world.settled();
  expect(await api.read()).toMatchObject([{ status: 'active', failure_count: 1 }]);
  await sandbox.world.set('payments', { 'delivery-gone': 'disable' });
  await sandbox.world.clock.advance('1h');
  payer.replies.push(410);
  await api.pay();
  await sandbox.world.settled();
  expect(await api.read()).toMatchObject([{ status: 'inactive', failure_count: 1 }]);
});

it('refuses settings that lead to this machine without an address for it', async () => {
  const sandbox = await open();
  for (const webhookUrl of ['https://localhost/hooks', 'https://127.0.0.1/hooks']) {
    await expect(sandbox.world.set('platform', { webhookUrl })).rejects.toThrow(/`wirepact listen`.*--allow-target/);
  }
  const { url } = await receive(sandbox);
  await sandbox.world.set('platform', { webhookUrl: url });
  const { client } = payments(sandbox);
  await expect(client.POST('/user/webhooks', { body: { url: 'https://localhost/' } })).rejects.toThrow(
    /`wirepact listen`.*--allow-target/,
  );
});

it('sends nothing more to a URL of the platform after a 410, if the switch says so', async () => {
  const sandbox = await open();
  const [one, other] = [await receive(sandbox, 'one'), await receive(sandbox, 'other')];
  await sandbox.world.set('platform', { webhookUrl: one.url, webhookSecret: 'secret', 'delivery-gone': 'disable' });
  const apiKey = sandbox.world.env['WIREPACT_PLATFORM_API_KEY']!;
  const platform = createPlatformClient({ apiKey, fetch: sandbox.fetch, retries: 0 });
  const start = async () => {
    await platform.POST('/v1/platform/link-sessions', { body: { requestedScopes: ['platform:read'] } });
    await sandbox.world.settled();
  };
  one.replies.push(410);
  await start();
  await start();
  expect(one.received.length).toBe(1);
  expect(await sandbox.world.deliveries()).toMatchObject([
    { state: 'cancelled', reason: expect.stringContaining('410') },
    { state: 'cancelled' },
  ]);
  await sandbox.world.set('platform', { webhookUrl: other.url });
  await start();
  expect(other.received.length).toBe(1);
});
