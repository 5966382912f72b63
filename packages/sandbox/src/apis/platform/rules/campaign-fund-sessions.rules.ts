import type { CampaignFundSession, CreatedCampaignFundSession } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { requestFor, rule } from './support.ts';

const kind = 'campaign-fund-session';

/** Rules about the sessions in which the owner of a campaign funds it. */
export const campaignFundSessionRules: readonly RuleTest[] = [
  rule('campaign-fund-session.owner-pays-on-hosted-page', async (test) => {
    const before = await payoutBalance(test);
    const { sessionKey, url } = await create(test);
    const page = await test.world.resource('platform', kind, sessionKey);
    expect(page.doc).toMatchObject({ url, status: 'pending', campaignId: campaignOf(test) });
    expect(page.allowed.map(({ name, by }) => [name, by])).toContainEqual(['pay', 'hosted']);
    for (const payer of ['developer@example.com', 'player@example.net']) {
      await expect(test.world.act('platform', kind, sessionKey, 'pay', { payer })).rejects.toThrow('does not own');
    }
    expect((await read(test, sessionKey)).status).toBe('pending');
    const payment = { payer: 'owner@example.com', amountUsdc: 250.5 };
    await test.world.act('platform', kind, sessionKey, 'pay', payment);
    expect(await read(test, sessionKey)).toMatchObject({ status: 'completed', amountUsdc: 250.5 });
    expect([before, await payoutBalance(test)]).toEqual(['1500.00', '1750.50']);
  }),

  rule('campaign-fund-session.transaction-once-completed', async (test) => {
    const { sessionKey } = await create(test);
    const before = await read(test, sessionKey);
    expect(before.status).toBe('pending');
    expect(before).not.toHaveProperty('transactionHash');
    expect(before).not.toHaveProperty('completedAt');
    await test.world.clock.advance('1h');
    await test.world.act('platform', kind, sessionKey, 'pay');
    const after = await read(test, sessionKey);
    expect(after).toMatchObject({ status: 'completed', transactionHash: expect.stringMatching(/^0x[0-9a-f]{64}$/) });
    expect(typeof after.amountUsdc).toBe('number');
    const [created, completed, expires] = [after.createdAt, after.completedAt!, after.expiresAt].map(Date.parse);
    expect(completed! - created!).toBe(3_600_000);
    expect(completed).toBeLessThan(expires!);
    const paid = await payoutBalance(test);
    await expect(test.world.act('platform', kind, sessionKey, 'pay')).rejects.toMatchObject({ code: 'conflict' });
    expect([await read(test, sessionKey), await payoutBalance(test)]).toEqual([after, paid]);
  }),

  rule('campaign-fund-session.usable-until-expiry', async (test) => {
    const { sessionKey } = await create(test);
    const { createdAt, expiresAt } = await read(test, sessionKey);
    expect(Date.parse(expiresAt) - Date.parse(createdAt)).toBe(5 * 86_400_000);
    await test.world.clock.advance('4d23h');
    expect((await read(test, sessionKey)).status).toBe('pending');
    const { sessionKey: paid } = await create(test);
    await test.world.act('platform', kind, paid, 'pay');
    await test.world.clock.advance('1h');
    expect((await read(test, sessionKey)).status).toBe('expired');
    for (const action of ['pay', 'expire']) {
      const late = test.world.act('platform', kind, sessionKey, action);
      await expect(late).rejects.toMatchObject({ code: 'conflict' });
    }
    await test.world.clock.advance('5d');
    expect((await read(test, paid)).status).toBe('completed');
  }),

  rule('campaign-fund-session.takes-metadata', async (test) => {
    for (const body of [{ metadata: { referrer: 'dashboard', nested: { list: [1, null] } } }, {}, undefined]) {
      const { status, text } = await test.send(request(test, body));
      expect(status, text).toBe(200);
    }
    const { status } = await test.send(request(test, { metadata: 'text' }));
    expect(status).toBe(400);
    expect(await test.world.resources({ api: 'platform', kind })).toHaveLength(3);
  }),

  rule('idempotency.key-names-fund-session', async (test) => {
    const first = request(test, {});
    const [one, again, other] = [
      await test.send(first),
      await test.send(first),
      await test.send(request(test, {})),
    ].map(({ json }) => json as CreatedCampaignFundSession);
    expect(again).toEqual(one);
    expect(other!.sessionKey).not.toBe(one!.sessionKey);
    expect(await test.world.resources({ api: 'platform', kind })).toHaveLength(2);
  }),
];

function campaignOf({ env }: TestWorld): string {
  return env('WIREPACT_PLATFORM_CAMPAIGN_ID');
}

function request(test: TestWorld, body: object | undefined) {
  const { body: _, ...rest } = requestFor(test, 'createCampaignFundSession', { parent: campaignOf(test) });
  return { ...rest, ...(body && { body }) };
}

async function create(test: TestWorld): Promise<CreatedCampaignFundSession> {
  const { platform } = test;
  const params = { path: { campaignId: campaignOf(test) } };
  return (await platform.POST('/v1/platform/campaigns/{campaignId}/fund-sessions', { params })).data;
}

async function read(test: TestWorld, handle: string): Promise<CampaignFundSession> {
  const params = { path: { campaignId: campaignOf(test), handle } };
  return (await test.platform.GET('/v1/platform/campaigns/{campaignId}/fund-sessions/{handle}', { params })).data;
}

async function payoutBalance(test: TestWorld): Promise<string> {
  const params = { path: { campaignId: campaignOf(test) } };
  const { data } = await test.platform.GET('/v1/platform/campaigns/{campaignId}/payout-wallet/balance', { params });
  return data.balance;
}
