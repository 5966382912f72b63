import { expect } from 'vitest';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { createCampaign } from './campaign-support.ts';
import { createLinkSession, grantingBusiness, rule } from './support.ts';
import { arrivedAt, doEverything, isSigned, openWebhook, SECRET, TYPES } from './webhook-support.ts';

/** Rules about deliveries: where they go, and what they look like. */
export const platformWebhookRules: readonly RuleTest[] = [
  rule('webhook.url-is-a-setting', async (test) => {
    await doEverything(test);
    expect(await test.world.deliveries()).toEqual([]);
    const receiver = await openWebhook(test);
    await createLinkSession(test.platform, 'platform:read');
    expect((await arrivedAt(test, receiver)).map(({ event }) => event)).toEqual(['Platform.Link.Started']);
    await test.world.set('platform', { webhookUrl: '' });
    await createLinkSession(test.platform, 'platform:read');
    expect(await arrivedAt(test, receiver)).toHaveLength(1);
  }),

  rule('webhook.always-signed', async (test) => {
    const [receiver, ofCampaign] = [await openWebhook(test), test.receiver()];
    await doEverything(test);
    await createCampaign(test, { webhookUrl: ofCampaign.url });
    const events = await arrivedAt(test, receiver);
    const { webhookSecret } = events.at(-1)!.data as { readonly webhookSecret: string };
    expect(receiver.received.length).toBeGreaterThan(TYPES.length);
    expect(receiver.received.filter((request) => !isSigned(request, SECRET))).toEqual([]);
    expect(ofCampaign.received).toHaveLength(1);
    expect(ofCampaign.received.filter((request) => !isSigned(request, webhookSecret))).toEqual([]);
  }),

  rule('webhook.headers-name-event-and-platform', async (test) => {
    const receiver = await openWebhook(test);
    await doEverything(test);
    const { platformId } = (await test.platform.GET('/v1/platform/me')).data;
    expect(receiver.received.length).toBeGreaterThan(0);
    for (const { headers, body } of receiver.received) {
      const { event } = JSON.parse(body) as { readonly event: string };
      expect([headers.get('x-oncade-event'), headers.get('x-oncade-platform-id')]).toEqual([event, platformId]);
    }
  }),

  rule('webhook.signature-is-hmac-of-body', async (test) => {
    const receiver = await openWebhook(test);
    await test.platform.POST('/v1/platform/link-sessions', {
      body: { requestedScopes: ['platform:read'], metadata: { name: '東京 🎮' } },
    });
    await test.world.settled();
    const [request] = receiver.received;
    expect(isSigned(request!, SECRET)).toBe(true);
    expect(isSigned({ ...request!, body: `${request!.body}\n` }, SECRET)).toBe(false);
    expect(isSigned(request!, 'another secret')).toBe(false);
  }),

  rule('webhook.signature-is-hex', async (test) => {
    const receiver = await openWebhook(test);
    await doEverything(test);
    expect(receiver.received.length).toBeGreaterThan(0);
    for (const { headers } of receiver.received) expect(headers.get('x-oncade-signature')).toMatch(/^[0-9a-f]{64}$/);
  }),

  rule('webhook.body-survives-rewriting', async (test) => {
    const receiver = await openWebhook(test);
    const metadata = '{"2":"b","1":"a","b":1.0,"c":1e2,"name":"\\u00c9quipe 東京 🎮","nested":{"10":{},"9":[-0.0]}}';
    const response = await test.send({
      api: 'platform',
      method: 'POST',
      path: '/v1/platform/link-sessions',
      headers: {
        authorization: `Bearer ${test.env('WIREPACT_PLATFORM_API_KEY')}`,
        'content-type': 'application/json',
        'idempotency-key': 'body-survives-rewriting',
      },
      body: `{"requestedScopes":["platform:read"],"metadata":${metadata}}`,
    });
    expect(response.status, response.text).toBeLessThan(300);
    await doEverything(test);
    expect(receiver.received[0]!.body).toContain('Équipe 東京 🎮');
    for (const { body } of receiver.received) expect(body).toBe(JSON.stringify(JSON.parse(body)));
  }),

  rule('webhook.envelope', async (test) => {
    const receiver = await openWebhook(test);
    await doEverything(test);
    const events = await arrivedAt(test, receiver);
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) {
      expect(Object.keys(event).toSorted()).toEqual(['data', 'event', 'timestamp']);
      expect(event.timestamp).toBe(new Date(event.timestamp).toISOString());
    }
    await createLinkSession(test.platform, 'platform:read');
    const { timestamp } = (await arrivedAt(test, receiver)).at(-1)!;
    expect(timestamp).toBe((await test.world.now()).toISOString());
  }),

  rule('webhook.documented-events-only', async (test) => {
    const receiver = await openWebhook(test);
    await doEverything(test);
    const events = await arrivedAt(test, receiver);
    expect([...new Set(events.map(({ event }) => event))].toSorted()).toEqual(TYPES);
    const recorded = (await test.world.events(1000)).filter(({ api }) => api === 'platform');
    // So what tests of other rules find in the outbox is what receivers get.
    expect(events).toEqual(recorded.toReversed().map(({ body }) => body));
    expect(TYPES).toHaveLength(21);
  }),

  rule('webhook.invoice-payloads-are-ours', async (test) => {
    const receiver = await openWebhook(test);
    await doEverything(test);
    const events = (await arrivedAt(test, receiver)).filter(({ event }) => event.startsWith('Platform.Invoice.'));
    expect(new Set(events.map(({ event }) => event)).size).toBe(5);
    const businessId = grantingBusiness(test);
    for (const { event, data } of events) {
      const status = { Created: 'draft', Updated: 'draft', Sent: 'sent', Paid: 'paid', Cancelled: 'cancelled' };
      const step = event.slice('Platform.Invoice.'.length) as keyof typeof status;
      expect(data).toMatchObject({ invoiceId: expect.any(String), businessId, status: status[step] });
    }
  }),
];
