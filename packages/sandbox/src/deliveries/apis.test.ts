import { createPlatformClient } from '@wirepact/platform';
import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';
import { createRewardsWebhooks, webHandler as rewardsHandler } from '@wirepact/rewards/webhooks';
import { describe, expect, it } from 'vitest';
import type { OpenSandbox } from '../open-sandbox.ts';
import { open, receive } from './receiver.suite.ts';
import type { Received } from './receiver.suite.ts';

const toRequest = ({ headers, body }: Received): Request =>
  new Request('http://test/', { method: 'POST', body, headers: headers as Record<string, string> });

const platformOf = ({ world, fetch }: OpenSandbox) =>
  createPlatformClient({ apiKey: world.env['WIREPACT_PLATFORM_API_KEY']!, fetch, retries: 0 });

/** The status with which a receiver with a secret responds to each delivery. */
async function verify(secret: string, received: readonly Received[]): Promise<number[]> {
  const webhooks = createPlatformWebhooks({ secret });
  webhooks.on('Platform.Link.Started', () => {});
  const handle = webHandler(webhooks);
  return Promise.all(received.map(async (one) => (await handle(toRequest(one))).status));
}

describe('the platform', () => {
  it('gets its events with its id and its secret, and a retry is signed with the secret of then', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const client = platformOf(sandbox);
    await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: 'first' });
    receiver.replies.push(503);
    await client.POST('/v1/platform/link-sessions', { body: { requestedScopes: ['platform:read'] } });
    await sandbox.world.settled();
    await sandbox.world.set('platform', { webhookSecret: 'second' });
    await sandbox.world.clock.advance('10s');

    const { platformId } = (await client.GET('/v1/platform/me')).data;
    expect(receiver.received.map(({ headers }) => headers)).toMatchObject(
      [1, 2].map(() => ({ 'x-oncade-event': 'Platform.Link.Started', 'x-oncade-platform-id': platformId })),
    );
    expect(new Set(receiver.received.map(({ body }) => body)).size).toBe(1);
    expect(await verify('first', receiver.received)).toEqual([200, 400]);
    expect(await verify('second', receiver.received)).toEqual([400, 200]);
  });

  it('is never deactivated: ten attempts, then it is given up', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox, 'receiver', (response) => void response.writeHead(500).end());
    await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: 'secret' });
    await platformOf(sandbox).POST('/v1/platform/link-sessions', { body: { requestedScopes: ['platform:read'] } });
    await sandbox.world.settled();
    const id = (await sandbox.world.deliveries({ type: 'Platform.Link.Started' }))[0]!.id;
    await sandbox.world.clock.advance('10d');
    const delivery = await sandbox.world.delivery(id);
    expect(delivery).toMatchObject({ state: 'failed', reason: 'All 10 attempts have failed.' });
    const begin = delivery.attempts[0]!.at.getTime();
    expect(delivery.attempts.map(({ at }) => (at.getTime() - begin) / 1000)).toEqual([
      0, 5, 305, 2105, 9305, 27_305, 63_305, 113_705, 185_705, 272_105,
    ]);
  });

  it('cancels what waits for a URL that was taken away', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: 'secret' });
    receiver.replies.push(500);
    await platformOf(sandbox).POST('/v1/platform/link-sessions', { body: { requestedScopes: ['platform:read'] } });
    await sandbox.world.settled();
    await sandbox.world.set('platform', { webhookUrl: '' });
    await sandbox.world.clock.advance('1m');
    expect(await sandbox.world.deliveries()).toMatchObject([
      { state: 'cancelled', reason: 'webhookUrl does not exist any more, or does not take events.' },
    ]);
  });
});

describe('a secret that was taken away', () => {
  it('cancels what waits for it, and the event can be sent again with a new one', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    await sandbox.world.set('platform', { webhookUrl: receiver.url, webhookSecret: 'secret' });
    receiver.replies.push(500);
    await platformOf(sandbox).POST('/v1/platform/link-sessions', { body: { requestedScopes: ['platform:read'] } });
    await sandbox.world.settled();
    await sandbox.world.set('platform', { webhookSecret: '' });
    await sandbox.world.clock.advance('1m');
    const [delivery] = await sandbox.world.deliveries();
    expect(delivery).toMatchObject({
      state: 'cancelled',
      reason: 'webhookUrl has no secret any more. Set one, and send the event again.',
    });
    const again = () => sandbox.world.redeliver({ id: delivery!.id });
    await expect(again()).rejects.toMatchObject({ code: 'conflict' });
    expect(receiver.received).toHaveLength(1);

    await sandbox.world.set('platform', { webhookSecret: 'second' });
    await again();
    await sandbox.world.settled();
    expect(receiver.received[1]!.body).toBe(receiver.received[0]!.body);
    expect(await verify('second', receiver.received.slice(1))).toEqual([200]);
  });
});

describe('a campaign', () => {
  it('gets a copy of its events with its own secret, until its end', async () => {
    const sandbox = await open();
    const [own, all] = [await receive(sandbox, 'own'), await receive(sandbox, 'all')];
    await sandbox.world.set('platform', { webhookUrl: all.url, webhookSecret: 'of-the-platform' });
    const business = platformOf(sandbox).forBusiness(sandbox.world.env['WIREPACT_PLATFORM_BUSINESS_ID']!);
    const events = [{ code: 'a', name: 'A', payoutAmount: 1 }];
    const { data } = await business.POST('/v1/platform/campaigns', {
      body: { name: 'A', publicName: 'A', events, webhookUrl: own.url },
    });
    await business.DELETE('/v1/platform/campaigns/{campaignId}', {
      params: { path: { campaignId: data.campaignId } },
    });
    await sandbox.world.settled();

    const types = ['Platform.Campaign.Created', 'Platform.Campaign.Deleted'];
    for (const { received } of [own, all]) {
      expect(received.map(({ headers }) => headers['x-oncade-event'])).toEqual(types);
    }
    const { webhookSecret } = (JSON.parse(all.received[0]!.body) as { data: { webhookSecret: string } }).data;
    expect(await verify(webhookSecret, own.received)).toEqual([200, 200]);
    expect(await verify('of-the-platform', own.received)).toEqual([400, 400]);
    expect(await verify('of-the-platform', all.received)).toEqual([200, 200]);
    // The secret is in the body that the ledger shows, and nowhere in the database.
    expect(JSON.stringify(await sandbox.world.snapshot())).not.toContain(webhookSecret);
  });
});

describe('a subscription of rewards', () => {
  it('gets its events, and a retry is signed with the secret of the event', async () => {
    const sandbox = await open();
    const receiver = await receive(sandbox);
    const [first, second] = ['a'.repeat(64), 'b'.repeat(64)] as const;
    const subscribe = (secret: string) =>
      sandbox.world.set('rewards', { subscriptions: [{ url: receiver.url, secret, events: ['commission.created'] }] });
    expect(await subscribe(first)).toMatchObject({ subscriptions: [{ url: receiver.url, secret: '[redacted]' }] });
    receiver.replies.push(500);
    await sandbox.world.act('rewards', 'commission', '', 'track');
    await sandbox.world.settled();
    await subscribe(second);
    await sandbox.world.clock.advance('20m');

    const webhooks = createRewardsWebhooks({ secret: first });
    webhooks.on('commission.created', () => {});
    const handle = rewardsHandler(webhooks);
    expect(receiver.received.length).toBeGreaterThanOrEqual(2);
    for (const one of receiver.received) {
      expect((await handle(toRequest(one))).status).toBe(200);
      expect(one.headers['x-event-id']).toBe((JSON.parse(one.body) as { event_id: string }).event_id);
      expect(one.headers['x-event-type']).toBe('commission.created');
    }
    expect(JSON.stringify(await sandbox.world.snapshot())).not.toContain(first);
    const { id } = (await sandbox.world.deliveries())[0]!;
    // A redelivery is a new one.
    await sandbox.world.redeliver({ id });
    await sandbox.world.settled();
    const again = receiver.received.at(-1)!;
    expect((await handle(toRequest(again))).status).toBe(400);
  });
});
