import type { PlatformClient } from '@wirepact/platform';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  balanceOf,
  createCampaign,
  readCampaign,
  recordEvent,
  startCampaign,
  stopCampaign,
  updateCampaign,
} from './campaign-support.ts';
import {
  anotherPlatform,
  campaignOf,
  countEvents,
  grant,
  grantingBusiness,
  otherBusiness,
  requestFor,
  rule,
} from './support.ts';

const campaignPath = '/v1/platform/campaigns/{campaignId}';
const wrongUrls = [
  'not a url',
  'ftp://example.com/webhooks',
  'http://example.com/webhooks',
  'https://localhost/webhooks',
  'https://127.0.0.1/webhooks',
  'https://example.com:8443/webhooks',
];

/** Rules about campaigns. */
export const campaignRules: readonly RuleTest[] = [
  rule('campaign.list-shows-own', async (test) => {
    const { platform, world } = test;
    const mine = platform.forBusiness(grantingBusiness(test));
    const before = (await mine.GET('/v1/platform/campaigns')).data.campaigns.map(({ campaignId }) => campaignId);
    const [one, two] = [await createCampaign(test), await createCampaign(test, { name: 'Winter Promotion' })];
    await grant(test, platform, otherBusiness(test), 'campaign:create');
    await platform.forBusiness(otherBusiness(test)).POST('/v1/platform/campaigns', { body: campaignOf() });
    const stranger = await strangerWith(test);
    await stranger.forBusiness(grantingBusiness(test)).POST('/v1/platform/campaigns', { body: campaignOf() });
    const { campaigns, total } = (await mine.GET('/v1/platform/campaigns')).data;
    const expected = [...before, one.campaignId, two.campaignId];
    expect(campaigns.map(({ campaignId }) => campaignId).toSorted()).toEqual(expected.toSorted());
    expect(total).toBe(expected.length);
    const stored = await world.resources({ api: 'platform', kind: 'campaign' });
    expect(stored.filter(({ env }) => env === 'test')).toHaveLength(expected.length + 2);
  }),

  rule('campaign.only-for-its-platform', async (test) => {
    const { campaignId } = await createCampaign(test);
    const before = await readCampaign(test, campaignId);
    const stranger = await strangerWith(test);
    for (const id of [campaignId, 'cmp_unknown']) {
      const params = { path: { campaignId: id } };
      const calls = [
        () => stranger.GET(campaignPath, { params }),
        () => stranger.PATCH(campaignPath, { params, body: { name: 'Taken over' } }),
        () => stranger.DELETE(campaignPath, { params }),
      ];
      for (const call of calls) {
        const { status, body } = await refused(call());
        expect(status).toBe(404);
        expect({ ...body, requestId: '' }).toEqual({
          success: false,
          error: 'There is no campaign with this id. Use the id of one that exists.',
          code: 'not_found',
          requestId: '',
        });
      }
    }
    expect(await readCampaign(test, campaignId)).toEqual(before);
    expect(await countEvents(test, 'Platform.Campaign.Updated')).toBe(0);
    expect(await countEvents(test, 'Platform.Campaign.Deleted')).toBe(0);
  }),

  rule('campaign.webhook-url-is-checked', async (test) => {
    const { campaignId } = await createCampaign(test, { webhookUrl: 'https://example.com/campaigns' });
    const list = async () => (await business(test).GET('/v1/platform/campaigns')).data;
    const [before, events] = [[await list(), await readCampaign(test, campaignId)], await test.world.events()];
    for (const webhookUrl of wrongUrls) {
      for (const call of [
        () => createCampaign(test, { webhookUrl }),
        () => updateCampaign(test, campaignId, { webhookUrl }),
      ]) {
        const { status, code, rule: broken } = await refused(call());
        expect([status, code, broken], webhookUrl).toEqual([
          400,
          'invalid_webhook_url',
          'campaign.webhook-url-is-checked',
        ]);
      }
    }
    expect([await list(), await readCampaign(test, campaignId)]).toEqual(before);
    expect(await test.world.events()).toEqual(events);
  }),

  rule('campaign.start-only-created-or-stopped', async (test) => {
    const { campaignId } = await createCampaign(test);
    await startCampaign(test, campaignId);
    await stopCampaign(test, campaignId);
    await startCampaign(test, campaignId);
    const { status, body } = await refused(startCampaign(test, campaignId));
    expect(status).toBe(409);
    expect(body).toMatchObject({
      rule: 'campaign.start-only-created-or-stopped',
      currentState: 'started',
      allowedStates: ['created', 'stopped'],
    });
    expect(await countEvents(test, 'Platform.Campaign.Started')).toBe(2);
  }),

  rule('campaign.stop-only-started', async (test) => {
    const { campaignId } = await createCampaign(test);
    const conflict = { status: 409, rule: 'campaign.stop-only-started' };
    expect(await refused(stopCampaign(test, campaignId))).toMatchObject(conflict);
    expect(await statusOf(test, campaignId)).toBe('created');
    await startCampaign(test, campaignId);
    await stopCampaign(test, campaignId);
    expect(await refused(stopCampaign(test, campaignId))).toMatchObject(conflict);
    expect(await countEvents(test, 'Platform.Campaign.Stopped')).toBe(1);
  }),

  rule('campaign.start-and-stop-are-queued', async (test) => {
    const { campaignId } = await createCampaign(test);
    expect(await startCampaign(test, campaignId)).toEqual({ success: true, message: 'Start enqueued' });
    expect(await statusOf(test, campaignId)).toBe('started');
    expect(await stopCampaign(test, campaignId)).toEqual({ success: true, message: 'Stop enqueued' });
    expect(await statusOf(test, campaignId)).toBe('stopped');

    await test.world.set('platform', { 'queued-operations': 1000 });
    await startCampaign(test, campaignId);
    expect(await statusOf(test, campaignId)).toBe('stopped');
    await test.world.clock.advance('1s');
    expect(await statusOf(test, campaignId)).toBe('started');
  }),

  rule('campaign.pays-from-payout-wallet-or-owner', async (test) => {
    const { campaignId } = await createCampaign(test);
    const wallet = async () => {
      const params = { path: { campaignId } };
      return (await test.platform.GET(`${campaignPath}/payout-wallet/balance`, { params })).data;
    };
    const ownWallet = (await business(test).GET('/v1/platform/business/wallet-balance')).data;
    expect(ownWallet.balance).toBe('1500.00');
    expect(await wallet()).toEqual(ownWallet);
    const payoutWallet = `0x${'ab'.repeat(20)}`;
    await business(test).PATCH('/v1/platform/business', { body: { payoutWallet } });
    expect(await wallet()).toEqual({ address: payoutWallet, balance: '0.00' });
  }),

  rule('campaign-event.only-while-started', async (test) => {
    const campaignId = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    await stopCampaign(test, campaignId);
    const before = await balanceOf(test, campaignId);
    const { campaignId: fresh } = await createCampaign(test);
    for (const id of [campaignId, fresh]) {
      const conflict = { status: 409, rule: 'campaign-event.only-while-started' };
      expect(await refused(recordEvent(test, id, { eventCode: 'signup', userRef: 'player-1' }))).toMatchObject(
        conflict,
      );
    }
    expect(await balanceOf(test, campaignId)).toBe(before);
    expect(await countEvents(test, 'Platform.Campaign.EventRecorded')).toBe(0);
  }),

  rule('campaign-event.only-for-linked-users', async (test) => {
    const campaignId = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    const { campaignId: other } = await createCampaign(test);
    await startCampaign(test, other);
    const ask = (userRef: string) => {
      const params = { path: { campaignId, userRef } };
      return test.platform.POST(`${campaignPath}/users/{userRef}/link/initiate`, { params, body: {} });
    };
    await ask('asked');
    const removed = await ask('removed');
    await test.world.act('platform', 'user-link', removed.data.sessionKey, 'approve');
    await test.platform.POST(`${campaignPath}/users/{userRef}/link/remove`, {
      params: { path: { campaignId, userRef: 'removed' } },
    });
    const calls = [
      [campaignId, 'unknown'],
      [campaignId, 'asked'],
      [campaignId, 'removed'],
      [other, 'player-1'],
    ] as const;
    const paying = await payoutBalance(test, campaignId);
    for (const [id, userRef] of calls) {
      for (const what of [{ eventCode: 'signup' }, { payoutAmount: 250 }]) {
        const { status, rule: broken } = await refused(recordEvent(test, id, { userRef, ...what }));
        expect([status, broken], userRef).toEqual([409, 'campaign-event.only-for-linked-users']);
      }
    }
    expect(await payoutBalance(test, campaignId)).toBe(paying);
    expect(await countEvents(test, 'Platform.Campaign.EventRecorded')).toBe(0);
  }),

  rule('campaign-event.needs-code-or-amount', async (test) => {
    const campaignId = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    const paying = await payoutBalance(test, campaignId);
    for (const body of [{ userRef: 'player-1' }, { userRef: 'player-1', eventCode: 'purchase' }]) {
      const { status, json } = await test.send(requestFor(test, 'recordCampaignEvent', { id: campaignId, body }));
      expect(status).toBe(400);
      expect(json).toMatchObject({ code: 'nothing_to_pay', rule: 'campaign-event.needs-code-or-amount' });
    }
    expect(await payoutBalance(test, campaignId)).toBe(paying);
    expect(await countEvents(test, 'Platform.Campaign.EventRecorded')).toBe(0);
  }),

  rule('idempotency.same-key-carried-out-once', async (test) => {
    const id = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    const webhookUrl = 'https://example.com/campaigns';
    const requests = [
      requestFor(test, 'createCampaign'),
      requestFor(test, 'updateCampaign', { id, body: { webhookUrl } }),
      requestFor(test, 'recordCampaignEvent', { id }),
      requestFor(test, 'stopCampaign', { id }),
      requestFor(test, 'startCampaign', { id }),
    ];
    const campaigns = async () => (await business(test).GET('/v1/platform/campaigns')).data.total;
    const [before, paid] = [await campaigns(), await balanceOf(test, id)];
    for (const request of requests) {
      const [first, second] = [await test.send(request), await test.send(request)];
      expect(first.status, first.text).toBeLessThan(300);
      expect([second.status, second.text]).toEqual([first.status, first.text]);
      expect(second.headers.get('idempotent-replayed')).toBe('true');
    }
    expect(await campaigns()).toBe(before + 1);
    expect([paid, await balanceOf(test, id)]).toEqual(['0.00', '5.00']);
    expect((await test.world.events()).map(({ type }) => type.split('.').at(-1))).toEqual([
      'Started',
      'Stopped',
      'EventRecorded',
      'Updated',
      'Created',
    ]);
  }),

  rule('request.method-belongs-to-path', async (test) => {
    const { campaignId: id } = await createCampaign(test);
    for (const [operation, method, status] of [
      ['startCampaign', 'PUT', 202],
      ['updateCampaign', 'PATCH', 200],
    ] as const) {
      const request = requestFor(test, operation, { id });
      expect(request.method).toBe(method);
      expect((await test.send(request)).status).toBe(status);
      const refusal = await test.send({ ...request, method: 'POST' });
      expect([refusal.status, refusal.headers.get('allow')?.includes(method)]).toEqual([405, true]);
    }
  }),
];

function business({ platform, env }: TestWorld) {
  return platform.forBusiness(env('WIREPACT_PLATFORM_BUSINESS_ID'));
}

async function statusOf(test: TestWorld, campaignId: string): Promise<string> {
  return (await readCampaign(test, campaignId)).status;
}

async function payoutBalance({ platform }: TestWorld, campaignId: string): Promise<string> {
  const params = { path: { campaignId } };
  return (await platform.GET(`${campaignPath}/payout-wallet/balance`, { params })).data.balance;
}

/** A client of another platform that may do everything with campaigns of the same business. */
async function strangerWith(test: TestWorld): Promise<PlatformClient> {
  const scopes = ['campaign:create', 'campaign:read', 'campaign:update', 'campaign:delete'] as const;
  const client = await anotherPlatform(test, 'test', 'platform.invite:manage', ...scopes);
  await grant(test, client, grantingBusiness(test), ...scopes);
  return client;
}
