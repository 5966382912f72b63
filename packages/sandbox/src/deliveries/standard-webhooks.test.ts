import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { open, payments, receive } from './receiver.suite.ts';
import { writeStandardHeaders } from './standard-webhooks.ts';

const KEY = Buffer.from('a key of thirty-two bytes, or so');
const SECRET = `whsec_${KEY.toString('base64')}`;

const on = { 'standard-webhooks-headers': true, standardWebhooksSecret: SECRET };

describe('the headers of Standard Webhooks', () => {
  it('are absent by default', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    await payments(sandbox).create(receiver.url, ['payment.completed']);
    await payments(sandbox).pay();
    await sandbox.world.settled();
    const { headers } = receiver.received[0]!;
    expect(Object.keys(headers).filter((name) => name.startsWith('webhook-'))).toEqual([]);
  });

  it('come besides the signature of the vendor, with the time of each attempt', async () => {
    let time = 1_800_000_000_000;
    const sandbox = await open({}, { now: () => time });
    const receiver = await receive(sandbox);
    await payments(sandbox).create(receiver.url, ['payment.completed']);
    await sandbox.world.set('payments', on);
    receiver.replies.push(500);
    await payments(sandbox).pay();
    await sandbox.world.settled();
    time += 7000;
    await sandbox.world.clock.advance('10s');
    const [{ event } = { event: '' }] = await sandbox.world.deliveries();
    expect(receiver.received.map(({ headers }) => headers['webhook-timestamp'])).toEqual(['1800000000', '1800000007']);
    for (const { headers, body } of receiver.received) {
      const signed = createHmac('sha256', KEY).update(`${event}.${headers['webhook-timestamp']}.${body}`);
      expect(headers).toMatchObject({
        'x-signature': expect.stringMatching(/^[0-9a-f]{64}$/),
        'webhook-id': event,
        'webhook-signature': `v1,${signed.digest('base64')}`,
      });
    }
  });

  it('do not match if a fault makes signatures wrong', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    await payments(sandbox).create(receiver.url, ['payment.completed']);
    await sandbox.world.set('payments', on);
    await sandbox.world.addDeliveryFault({ kind: 'bad-signature' });
    await payments(sandbox).pay();
    await sandbox.world.settled();
    const { headers, body } = receiver.received[0]!;
    const signed = createHmac('sha256', KEY).update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`);
    expect(headers['webhook-signature']).toMatch(/^v1,/);
    expect(headers['webhook-signature']).not.toBe(`v1,${signed.digest('base64')}`);
  });

  it('need their secret', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    await payments(sandbox).create(receiver.url, ['payment.completed']);
    await sandbox.world.set('payments', { 'standard-webhooks-headers': true });
    await payments(sandbox).pay();
    await sandbox.world.settled();
    expect(receiver.received).toEqual([]);
    const [delivery] = await sandbox.world.deliveries();
    expect(delivery!.attempts[0]!.error).toContain('Set standardWebhooksSecret, too.');
    await sandbox.world.set('payments', on);
    await sandbox.world.clock.advance('10s');
    expect(receiver.received).toHaveLength(1);
  });

  it.each(['whsk_AAAA', 'whsec_short', `whsec_${'A'.repeat(200)}`, 'whsec_not base64 at all, not at all'])(
    'have no secret such as %s',
    async (secret) => {
      const { world } = await open();
      await expect(world.set('platform', { standardWebhooksSecret: secret })).rejects.toThrow('must be whsec_');
    },
  );

  it('are those of the example of the specification', () => {
    const settings = {
      switches: { 'standard-webhooks-headers': true },
      values: { standardWebhooksSecret: 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw' },
    };
    const message = { event: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}', time: 1_614_265_330_000 };
    expect(writeStandardHeaders(message, settings)).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });
});
