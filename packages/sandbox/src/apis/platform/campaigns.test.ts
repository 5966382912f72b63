import { createPlatformClient, operations, type PlatformClient, type PlatformOperationId } from '@wirepact/platform';
import type { CreateCampaign } from '@wirepact/platform/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSandbox, type OpenSandbox } from '../../open-sandbox.ts';
import { refused } from '../../rules/refused.ts';
import type { OutboxEvent } from '../../world.ts';
import { campaignOf } from './rules/support.ts';

const campaigns = '/v1/platform/campaigns';
const one = `${campaigns}/{campaignId}` as const;
const webhookUrl = 'https://example.com/campaigns';
const userRef = 'player-1';

let sandbox: OpenSandbox;
let platform: PlatformClient;
/** The campaign of the default contents, which is started and has a linked user. */
let campaignId: string;

beforeEach(async () => {
  sandbox = await openSandbox({ apis: ['platform'], clock: new Date('2026-04-12T12:00:00Z') });
  const { env } = sandbox.world;
  const apiKey = env['WIREPACT_PLATFORM_API_KEY']!;
  platform = createPlatformClient({ apiKey, fetch: sandbox.fetch, retries: 0 });
  campaignId = env['WIREPACT_PLATFORM_CAMPAIGN_ID']!;
});
afterEach(() => sandbox.close());

const at = (id: string) => ({ params: { path: { campaignId: id } } });

async function create(changes: Partial<CreateCampaign> = {}): Promise<string> {
  const business = platform.forBusiness(sandbox.world.env['WIREPACT_PLATFORM_BUSINESS_ID']!);
  return (await business.POST(campaigns, { body: campaignOf(changes) })).data.campaignId;
}

async function record(body: { readonly eventCode?: string; readonly payoutAmount?: number }): Promise<void> {
  await platform.POST(`${one}/events`, { ...at(campaignId), body: { userRef, ...body } as never });
}

async function eventsAbout(id: string): Promise<readonly OutboxEvent[]> {
  return (await sandbox.world.events()).filter(({ subject }) => subject === id).toReversed();
}

async function dataAbout(id: string): Promise<readonly Readonly<Record<string, unknown>>[]> {
  return (await eventsAbout(id)).map(({ body }) => (body as { data: Record<string, unknown> }).data);
}

async function balances(): Promise<readonly [paying: string, user: string]> {
  const paying = await platform.GET(`${one}/payout-wallet/balance`, at(campaignId));
  const params = { path: { campaignId, userRef } };
  const user = await platform.GET(`${one}/users/{userRef}/wallet/balance`, { params });
  return [paying.data.balance, user.data.balance];
}

describe('a campaign', () => {
  it('is created as it was sent, with the address of a contract', async () => {
    const id = await create();
    const { data } = await platform.GET(one, at(id));
    expect(data).toEqual({
      campaignId: id,
      businessId: sandbox.world.env['WIREPACT_PLATFORM_BUSINESS_ID'],
      ...campaignOf(),
      environment: 'test',
      status: 'created',
      address: expect.stringMatching(/^0x[0-9a-f]{40}$/),
      chain: 'base-sepolia',
    });
    const { name, businessId, environment, address, chain } = data;
    expect((await eventsAbout(id)).map(({ type }) => type)).toEqual(['Platform.Campaign.Created']);
    expect(await dataAbout(id)).toEqual([{ campaignId: id, businessId, name, environment, address, chain }]);
  });

  it('is shown only to keys of its environment', async () => {
    const apiKey = sandbox.world.env['WIREPACT_PLATFORM_LIVE_API_KEY']!;
    const live = createPlatformClient({ apiKey, fetch: sandbox.fetch, retries: 0 });
    expect((await refused(live.GET(one, at(campaignId)))).status).toBe(404);
  });

  it('changes what is given', async () => {
    const id = await create({ webhookUrl });
    await platform.PUT(`${one}/start`, at(id));
    const { data: before } = await platform.GET(one, at(id));
    const { data } = await platform.PATCH(one, { ...at(id), body: { name: 'Another name' } });
    expect(data).toEqual({ ...before, status: 'started', name: 'Another name' });
    expect((await platform.GET(one, at(id))).data).toEqual(data);
    expect((await dataAbout(id)).at(-1)).toMatchObject({ campaignId: id, name: 'Another name' });
  });

  it('is gone after it is deleted', async () => {
    const id = await create();
    const { data, response } = await platform.DELETE(one, at(id));
    expect([response.status, data]).toEqual([200, { success: true, message: 'Campaign deleted' }]);
    const calls = [
      platform.GET(one, at(id)),
      platform.PATCH(one, { ...at(id), body: { name: 'A' } }),
      platform.PUT(`${one}/start`, at(id)),
      platform.PUT(`${one}/stop`, at(id)),
      platform.DELETE(one, at(id)),
      platform.POST(`${one}/events`, { ...at(id), body: { userRef, eventCode: 'signup' } }),
      platform.POST(`${one}/fund-sessions`, at(id)),
      platform.GET(`${one}/payout-wallet/balance`, at(id)),
    ];
    for (const call of calls) expect((await refused(call)).status).toBe(404);
    const business = platform.forBusiness(sandbox.world.env['WIREPACT_PLATFORM_BUSINESS_ID']!);
    const list = (await business.GET(campaigns)).data;
    expect([list.total, list.campaigns.some((campaign) => campaign.campaignId === id)]).toEqual([1, false]);
    expect((await eventsAbout(id)).map(({ type }) => type)).toEqual([
      'Platform.Campaign.Created',
      'Platform.Campaign.Deleted',
    ]);
  });

  it('takes no funds after it is deleted', async () => {
    const id = await create();
    const { data } = await platform.POST(`${one}/fund-sessions`, at(id));
    await platform.DELETE(one, at(id));
    const pay = sandbox.world.act('platform', 'campaign-fund-session', data.sessionKey, 'pay');
    await expect(pay).rejects.toThrow('is deleted');
    expect((await balances())[0]).toBe('1500.00');
  });

  it('does not start if it was deleted while the start was queued', async () => {
    await sandbox.world.set('platform', { 'queued-operations': 1000 });
    const id = await create();
    await platform.PUT(`${one}/start`, at(id));
    await platform.DELETE(one, at(id));
    await sandbox.world.clock.advance('1s');
    expect((await eventsAbout(id)).at(-1)?.type).toBe('Platform.Campaign.Deleted');
  });

  it('reports one start and one stop for each', async () => {
    const id = await create({ webhookUrl });
    for (const step of ['start', 'stop', 'start', 'stop'] as const) await platform.PUT(`${one}/${step}`, at(id));
    const events = await eventsAbout(id);
    expect(events.map(({ type }) => type.split('.').at(-1))).toEqual([
      'Created',
      'Started',
      'Stopped',
      'Started',
      'Stopped',
    ]);
    for (const data of (await dataAbout(id)).slice(1)) expect(data).not.toHaveProperty('webhookSecret');
  });
});

describe('the secret of the webhooks of a campaign', () => {
  it('is only in the events of creation, change and end, and in no response', async () => {
    const responses: string[] = [];
    const telling = createPlatformClient({
      apiKey: sandbox.world.env['WIREPACT_PLATFORM_API_KEY']!,
      retries: 0,
      fetch: async (...request) => {
        const response = await sandbox.fetch(...request);
        responses.push(await response.clone().text());
        return response;
      },
    });
    platform = telling;
    const id = await create({ webhookUrl });
    await platform.GET(one, at(id));
    await platform.PATCH(one, { ...at(id), body: { name: 'B' } });
    await platform.PUT(`${one}/start`, at(id));
    await platform.PUT(`${one}/stop`, at(id));
    await platform.DELETE(one, at(id));
    const secrets = (await dataAbout(id)).map(({ webhookSecret }) => webhookSecret);
    const [secret] = secrets;
    expect(secret).toMatch(/^[0-9a-f]{64}$/);
    expect(secrets).toEqual([secret, secret, undefined, undefined, secret]);
    expect(responses).toHaveLength(6);
    expect(responses.join('\n')).not.toContain('webhookSecret');
    expect(JSON.stringify(await sandbox.world.snapshot())).not.toContain(secret);
  });

  it('does not exist without a URL', async () => {
    const id = await create();
    await platform.PATCH(one, { ...at(id), body: { name: 'B' } });
    await platform.DELETE(one, at(id));
    for (const data of await dataAbout(id)) expect(data).not.toHaveProperty('webhookSecret');
  });

  it('is a new one whenever a URL is given, and ends with the URL', async () => {
    const id = await create({ webhookUrl });
    for (const url of [webhookUrl, null, webhookUrl]) {
      const { data } = await platform.PATCH(one, { ...at(id), body: { webhookUrl: url } });
      expect(data.webhookUrl).toBe(url);
    }
    const secrets = (await dataAbout(id)).map(({ webhookSecret }) => webhookSecret);
    expect(secrets[2]).toBeUndefined();
    expect(new Set(secrets).size).toBe(4);
  });

  it('of the first contents can be given', async () => {
    const webhookSecret = 'ab'.repeat(32);
    const platformContents = {
      platforms: [{ name: 'P', keys: [{ environment: 'test' as const }] }],
      businesses: [
        {
          name: 'B',
          members: [{ email: 'owner@example.com', roles: ['ADMIN' as const] }],
          grants: [{ environment: 'test' as const }],
          campaigns: [{ ...campaignOf(), environment: 'test' as const, webhookUrl, webhookSecret }],
        },
      ],
    };
    const world = await sandbox.createWorld({ contents: { platform: platformContents } });
    const apiKey = world.env['WIREPACT_PLATFORM_API_KEY']!;
    const client = createPlatformClient({ apiKey, fetch: sandbox.fetch, retries: 0 });
    const id = world.env['WIREPACT_PLATFORM_CAMPAIGN_ID']!;
    await client.PATCH(one, { ...at(id), body: { name: 'B' } });
    expect(await world.events()).toMatchObject([{ body: { data: { webhookSecret } } }]);
    for (const wrong of [{ webhookUrl: 'https://localhost/' }, { webhookUrl: undefined }]) {
      const [business] = platformContents.businesses;
      const contents = {
        platform: {
          ...platformContents,
          businesses: [{ ...business, campaigns: [{ ...business!.campaigns[0], ...wrong }] }],
        },
      };
      const refusal = sandbox.createWorld({ contents: JSON.parse(JSON.stringify(contents)) as object });
      await expect(refusal).rejects.toThrow('/platform/businesses/0/campaigns/0');
    }
  });
});

describe('the receivers of an event', () => {
  it('are the platform and the campaign, if it has a URL', async () => {
    const id = await create({ webhookUrl });
    await platform.PATCH(one, { ...at(id), body: { webhookUrl: null } });
    const [created, updated] = await eventsAbout(id);
    expect(created!.receivers).toMatchObject([
      { receiver: 'webhookUrl' },
      { receiver: id, why: expect.stringContaining(webhookUrl) },
    ]);
    expect(updated!.receivers).toMatchObject([
      { receiver: 'webhookUrl' },
      { receiver: id, why: expect.stringContaining('does not have a `webhookUrl`') },
    ]);
  });
});

describe('a payout', () => {
  it('moves what the campaign declared, in cents, and is reported', async () => {
    expect(await balances()).toEqual(['1500.00', '0.00']);
    await record({ eventCode: 'signup' });
    expect(await balances()).toEqual(['1495.00', '5.00']);
    const { businessId } = (await platform.GET(one, at(campaignId))).data;
    expect(await dataAbout(campaignId)).toEqual([
      { campaignId, businessId, eventCode: 'signup', eventName: 'Account created', userRef, payoutAmount: 500 },
    ]);
  });

  it('is a tip if an amount is given, also with a code', async () => {
    await record({ payoutAmount: 250 });
    await record({ payoutAmount: 0.1, eventCode: 'signup' });
    await record({ payoutAmount: 0.2, eventCode: 'of nothing that is declared' });
    const { businessId } = (await platform.GET(one, at(campaignId))).data;
    const tip = { campaignId, businessId, userRef };
    expect(await dataAbout(campaignId)).toEqual([
      { ...tip, payoutAmount: 250 },
      { ...tip, payoutAmount: 0.1, eventCode: 'signup', eventName: 'Account created' },
      { ...tip, payoutAmount: 0.2, eventCode: 'of nothing that is declared' },
    ]);
    expect(await balances()).toEqual(['1497.497', '2.503']);
  });

  it('moves USDC with the other setting, and the number stays as it is', async () => {
    await sandbox.world.set('platform', { 'payout-unit': 'usdc' });
    await record({ eventCode: 'signup' });
    expect(await balances()).toEqual(['1000.00', '500.00']);
    expect(await dataAbout(campaignId)).toMatchObject([{ payoutAmount: 500 }]);
  });

  it('can empty the wallet, and is not made if there is not enough', async () => {
    const all = { userRef, payoutAmount: 150_000 };
    const { response: enough } = await platform.POST(`${one}/events`, { ...at(campaignId), body: all });
    expect([enough.status, enough.headers.get('sandbox-warning')]).toEqual([202, null]);
    expect(await balances()).toEqual(['0.00', '1500.00']);
    const body = { userRef, payoutAmount: 0.01 };
    const { response } = await platform.POST(`${one}/events`, { ...at(campaignId), body });
    expect([response.status, response.headers.get('sandbox-warning')]).toEqual([202, 'payout-needs-funds']);
    expect(await balances()).toEqual(['0.00', '1500.00']);
    expect(await dataAbout(campaignId)).toHaveLength(1);
    const act = sandbox.world.act('platform', 'campaign', campaignId, 'record-event', { userRef, payoutAmount: 1 });
    await expect(act).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Fund the campaign'),
    });
  });

  it('is warned about beside a member that the contract does not know', async () => {
    const body = { userRef, payoutAmount: 200_000, colour: 'red' };
    const { response } = await platform.POST(`${one}/events`, { ...at(campaignId), body });
    expect(response.headers.get('sandbox-warning')).toBe('payout-needs-funds, unknown-field /colour');
  });

  it('is possible once the campaign is funded', async () => {
    await record({ payoutAmount: 150_000 });
    const { data } = await platform.POST(`${one}/fund-sessions`, at(campaignId));
    await sandbox.world.act('platform', 'campaign-fund-session', data.sessionKey, 'pay', { amountUsdc: 20 });
    await record({ payoutAmount: 500 });
    expect(await balances()).toEqual(['15.00', '1505.00']);
  });

  it.each([0, -5])('cannot be funded with %d', async (amountUsdc) => {
    const { data } = await platform.POST(`${one}/fund-sessions`, at(campaignId));
    const pay = sandbox.world.act('platform', 'campaign-fund-session', data.sessionKey, 'pay', { amountUsdc });
    await expect(pay).rejects.toMatchObject({ code: 'invalid' });
    expect((await balances())[0]).toBe('1500.00');
  });

  it('is made when the delay has passed, unless the user is no longer linked then', async () => {
    await sandbox.world.set('platform', { 'queued-operations': 1000 });
    await record({ eventCode: 'signup' });
    expect(await balances()).toEqual(['1500.00', '0.00']);
    await sandbox.world.clock.advance('1s');
    expect(await balances()).toEqual(['1495.00', '5.00']);
    await record({ eventCode: 'signup' });
    await platform.POST(`${one}/users/{userRef}/link/remove`, { params: { path: { campaignId, userRef } } });
    await sandbox.world.clock.advance('1s');
    expect(await dataAbout(campaignId)).toHaveLength(1);
  });
});

describe('a wrong request', () => {
  const tooFew = { events: [] };
  const wrong: readonly [PlatformOperationId, unknown, number][] = [
    ['createCampaign', undefined, 400],
    ['createCampaign', {}, 400],
    ['createCampaign', { ...campaignOf(), name: '' }, 400],
    ['createCampaign', { ...campaignOf(), ...tooFew }, 400],
    ['createCampaign', { ...campaignOf(), events: [{ code: 'a', name: 'A', payoutAmount: -1 }] }, 400],
    ['createCampaign', { ...campaignOf(), webhookUrl: null }, 400],
    ['updateCampaign', {}, 400],
    ['updateCampaign', { publicName: 'A' }, 400],
    ['updateCampaign', { name: null }, 400],
    ['recordCampaignEvent', {}, 400],
    ['recordCampaignEvent', { eventCode: 'signup' }, 400],
    ['recordCampaignEvent', { userRef, payoutAmount: 0 }, 400],
    ['recordCampaignEvent', { userRef, payoutAmount: '250' }, 400],
    ['recordCampaignEvent', { userRef: '', eventCode: 'signup' }, 400],
    ['recordCampaignEvent', { userRef, eventCode: 'purchase' }, 400],
    ['recordCampaignEvent', { userRef: 'unknown', eventCode: 'signup' }, 409],
    ['startCampaign', undefined, 409],
    ['createCampaignFundSession', { metadata: [] }, 400],
    ['createCampaignFundSession', [], 400],
  ];

  it.each(wrong)('to %s with %j is refused and changes nothing', async (operation, body, status) => {
    const { env } = sandbox.world;
    const { method, path } = operations[operation];
    const state = async () => [
      await sandbox.world.resources({ api: 'platform', kind: 'campaign' }),
      await sandbox.world.resources({ api: 'platform', kind: 'campaign-fund-session' }),
      await balances(),
      await sandbox.world.events(),
    ];
    const before = await state();
    const response = await sandbox.fetch(`https://oncade.gg/api${path.replace('{campaignId}', campaignId)}`, {
      method,
      headers: {
        authorization: `Bearer ${env['WIREPACT_PLATFORM_API_KEY']}`,
        'x-target-business-id': env['WIREPACT_PLATFORM_BUSINESS_ID']!,
        'content-type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      success: false,
      error: expect.any(String),
      code: expect.any(String),
    });
    expect(await state()).toEqual(before);
  });
});
