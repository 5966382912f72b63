import { expect } from 'vitest';
import type { PlatformEvent } from '@wirepact/platform/webhooks';
import type { TestReceiver } from '../../../rules/receivers.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  balanceOf,
  createCampaign,
  deleteCampaign,
  readCampaign,
  recordEvent,
  startCampaign,
  stopCampaign,
  updateCampaign,
} from './campaign-support.ts';
import { campaignOf, grantingBusiness, requestFor, rule } from './support.ts';
import { arrivedAt, isSigned, openWebhook, SECRET } from './webhook-support.ts';

/** Rules about the events of a campaign, and about its own webhooks. */
export const campaignWebhookRules: readonly RuleTest[] = [
  rule('campaign.begins-as-created', async (test) => {
    const receiver = await openWebhook(test);
    const { status, json } = await test.send(requestFor(test, 'createCampaign'));
    expect(status).toBe(200);
    const { name } = campaignOf();
    expect(json).toMatchObject({
      campaignId: expect.any(String),
      name,
      environment: 'test',
      status: 'created',
      address: expect.stringMatching(/^0x[0-9a-f]{40}$/i),
      chain: expect.any(String),
    });
    const { campaignId, address, chain } = json as Record<string, unknown>;
    const businessId = grantingBusiness(test);
    expect(await arrivedAt(test, receiver)).toMatchObject([
      {
        event: 'Platform.Campaign.Created',
        data: { campaignId, businessId, name, environment: 'test', address, chain },
      },
    ]);
  }),

  rule('campaign.webhook-url-brings-a-secret', async (test) => {
    const receiver = await openWebhook(test);
    await createCampaign(test, { webhookUrl: test.receiver().url });
    await createCampaign(test);
    const [first, second] = await arrivedAt(test, receiver);
    expect(first!.data).toHaveProperty('webhookSecret', expect.any(String));
    expect(second!.data).not.toHaveProperty('webhookSecret');
  }),

  rule('campaign.webhook-secret-is-never-returned', async (test) => {
    const receiver = await openWebhook(test);
    const body = campaignOf({ webhookUrl: test.receiver().url });
    const created = await test.send(requestFor(test, 'createCampaign', { body }));
    const id = (created.json as { readonly campaignId: string }).campaignId;
    const responses = [
      created,
      await test.send(requestFor(test, 'getCampaign', { id })),
      await test.send(requestFor(test, 'listCampaigns')),
      await test.send(requestFor(test, 'updateCampaign', { id })),
      await test.send(requestFor(test, 'deleteCampaign', { id })),
    ];
    expect(responses.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    const [webhookSecret] = await secretsAt(test, receiver);
    expect(webhookSecret).toEqual(expect.any(String));
    for (const { text } of responses) {
      expect(text).not.toContain('webhookSecret');
      expect(text).not.toContain(webhookSecret);
    }
  }),

  rule('campaign.webhook-secret-is-hex-text', async (test) => {
    const [receiver, own] = [await openWebhook(test), test.receiver()];
    await createCampaign(test, { webhookUrl: own.url });
    const [secret] = await secretsAt(test, receiver);
    expect(secret).toMatch(/^[0-9a-f]+$/);
    expect(own.received.map((request) => isSigned(request, secret!))).toEqual([true]);
  }),

  rule('campaign.webhook-secret-is-in-three-events', async (test) => {
    const receiver = await openWebhook(test);
    for (const webhookUrl of [test.receiver().url, undefined]) {
      const { campaignId } = await createCampaign(test, webhookUrl === undefined ? {} : { webhookUrl });
      await updateCampaign(test, campaignId, { name: 'Another name' });
      await startCampaign(test, campaignId);
      await linkUser(test, campaignId);
      await recordEvent(test, campaignId, { eventCode: 'signup', userRef: 'user-1' });
      await stopCampaign(test, campaignId);
      await deleteCampaign(test, campaignId);
    }
    const events = await arrivedAt(test, receiver);
    expect(events).toHaveLength(12);
    const withSecret = events.map(({ event, data }) => ('webhookSecret' in data ? stepOf(event) : undefined));
    expect(withSecret.filter((step) => step !== undefined)).toEqual(['Created', 'Updated', 'Deleted']);
    expect(new Set(await secretsAt(test, receiver)).size).toBe(1);
  }),

  rule('campaign.events-reach-platform-and-campaign', async (test) => {
    const { campaignId, own, receiver, secret } = await open(test);
    await startCampaign(test, campaignId);
    for (const each of [receiver, own]) expect(await stepsAt(test, each)).toEqual(['Created', 'Started']);
    const [ofPlatform, ofCampaign] = [receiver.received.at(-1)!, own.received.at(-1)!];
    expect([isSigned(ofPlatform, SECRET), isSigned(ofPlatform, secret)]).toEqual([true, false]);
    expect([isSigned(ofCampaign, SECRET), isSigned(ofCampaign, secret)]).toEqual([false, true]);
  }),

  rule('campaign.update-changes-what-is-given', async (test) => {
    const { campaignId, own, receiver } = await open(test);
    await startCampaign(test, campaignId);
    const before = await readCampaign(test, campaignId);
    expect(before).toMatchObject({ status: 'started', webhookUrl: own.url });
    await updateCampaign(test, campaignId, { name: 'Another name' });
    expect(await readCampaign(test, campaignId)).toEqual({ ...before, name: 'Another name' });
    const [updated] = (await arrivedAt(test, receiver)).slice(-1);
    expect(updated).toMatchObject({ event: 'Platform.Campaign.Updated', data: { campaignId, name: 'Another name' } });
  }),

  rule('campaign.given-url-renews-the-secret', async (test) => {
    const { campaignId, own, receiver, secret } = await open(test);
    await updateCampaign(test, campaignId, { webhookUrl: own.url });
    await startCampaign(test, campaignId);
    const renewed = (await secretsAt(test, receiver)).at(-1)!;
    expect(renewed).not.toBe(secret);
    const [, updated, started] = own.received;
    for (const request of [updated!, started!]) {
      expect([isSigned(request, renewed), isSigned(request, secret)]).toEqual([true, false]);
    }
  }),

  rule('campaign.null-url-ends-its-webhooks', async (test) => {
    const { campaignId, own, receiver } = await open(test);
    await updateCampaign(test, campaignId, { name: 'Another name' });
    expect(await stepsAt(test, own)).toEqual(['Created', 'Updated']);
    await updateCampaign(test, campaignId, { webhookUrl: null });
    await startCampaign(test, campaignId);
    expect(await stepsAt(test, own)).toEqual(['Created', 'Updated']);
    expect(await stepsAt(test, receiver)).toEqual(['Created', 'Updated', 'Updated', 'Started']);
    expect((await arrivedAt(test, receiver))[2]!.data).not.toHaveProperty('webhookSecret');
  }),

  rule('campaign.delete-is-for-good', async (test) => {
    const { campaignId, receiver } = await open(test);
    await deleteCampaign(test, campaignId);
    for (const operation of ['deleteCampaign', 'startCampaign', 'updateCampaign', 'recordCampaignEvent'] as const) {
      expect((await test.send(requestFor(test, operation, { id: campaignId }))).status, operation).toBe(404);
    }
    expect(await stepsAt(test, receiver)).toEqual(['Created', 'Deleted']);
  }),

  rule('campaign.start-and-stop-are-reported', async (test) => {
    const { campaignId, receiver } = await open(test);
    for (const operation of ['startCampaign', 'startCampaign', 'stopCampaign', 'stopCampaign'] as const) {
      await test.send(requestFor(test, operation, { id: campaignId }));
    }
    expect(await stepsAt(test, receiver)).toEqual(['Created', 'Started', 'Stopped']);
    for (const { event, data } of (await arrivedAt(test, receiver)).slice(1)) {
      expect(data, event).not.toHaveProperty('webhookSecret');
    }
  }),

  rule('campaign-event.pays-the-user', async (test) => {
    const receiver = await openWebhook(test);
    const campaignId = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    expect(await balanceOf(test, campaignId)).toBe('0.00');
    await recordEvent(test, campaignId, { eventCode: 'signup', userRef: 'player-1' });
    expect(await balanceOf(test, campaignId)).toBe('5.00');
    expect(await stepsAt(test, receiver)).toEqual(['EventRecorded']);
  }),

  rule('campaign-event.reports-what-was-declared', async (test) => {
    const receiver = await openWebhook(test);
    const { campaignId } = await createCampaign(test);
    await startCampaign(test, campaignId);
    await linkUser(test, campaignId);
    await recordEvent(test, campaignId, { eventCode: 'signup', userRef: 'user-1' });
    expect((await dataAt(test, receiver)).at(-1)).toEqual({
      campaignId,
      businessId: grantingBusiness(test),
      eventCode: 'signup',
      eventName: 'Account Created',
      userRef: 'user-1',
      payoutAmount: 500,
    });
  }),

  rule('campaign-event.tip-needs-no-code', async (test) => {
    const receiver = await openWebhook(test);
    const id = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    const body = { userRef: 'player-1', payoutAmount: 250 };
    expect((await test.send(requestFor(test, 'recordCampaignEvent', { id, body }))).status).toBe(202);
    const withCode = { ...body, eventCode: 'signup' };
    expect((await test.send(requestFor(test, 'recordCampaignEvent', { id, body: withCode }))).status).toBe(202);
    expect(await dataAt(test, receiver)).toMatchObject([{ payoutAmount: 250 }, { payoutAmount: 250 }]);
    expect(await balanceOf(test, id)).toBe('5.00');
  }),

  rule('campaign-event.recording-is-queued', async (test) => {
    const receiver = await openWebhook(test);
    await test.world.set('platform', { 'queued-operations': 1000 });
    const id = test.env('WIREPACT_PLATFORM_CAMPAIGN_ID');
    const { status, json } = await test.send(requestFor(test, 'recordCampaignEvent', { id }));
    expect([status, json]).toEqual([202, { success: true, message: 'Event enqueued' }]);
    expect(await stepsAt(test, receiver)).toEqual([]);
    await test.world.clock.advance('1s');
    expect(await stepsAt(test, receiver)).toEqual(['EventRecorded']);
  }),
];

/** A campaign with webhooks of its own, on a platform that has webhooks too. */
async function open(test: TestWorld): Promise<{
  readonly campaignId: string;
  readonly receiver: TestReceiver;
  /** Of the campaign. */
  readonly own: TestReceiver;
  /** Of the campaign. */
  readonly secret: string;
}> {
  const [receiver, own] = [await openWebhook(test), test.receiver()];
  const { campaignId } = await createCampaign(test, { webhookUrl: own.url });
  const [secret] = await secretsAt(test, receiver);
  return { campaignId, receiver, own, secret: secret! };
}

async function linkUser(test: TestWorld, parent: string): Promise<void> {
  const { json } = await test.send(requestFor(test, 'createCampaignLinkSession', { parent, id: 'user-1' }));
  await test.world.act('platform', 'user-link', (json as { readonly sessionKey: string }).sessionKey, 'approve');
}

async function dataAt(test: TestWorld, receiver: TestReceiver): Promise<readonly PlatformEvent['data'][]> {
  return (await arrivedAt(test, receiver)).map(({ data }) => data);
}

/** The secrets that events have told, in their order. */
async function secretsAt(test: TestWorld, receiver: TestReceiver): Promise<readonly string[]> {
  return (await dataAt(test, receiver)).flatMap((data) => ('webhookSecret' in data ? (data.webhookSecret ?? []) : []));
}

/** What has happened to campaigns, in its order: `Created`, `Started`. */
async function stepsAt(test: TestWorld, receiver: TestReceiver): Promise<readonly string[]> {
  return (await arrivedAt(test, receiver)).map(({ event }) => stepOf(event));
}

function stepOf(event: string): string {
  return event.slice('Platform.Campaign.'.length);
}
