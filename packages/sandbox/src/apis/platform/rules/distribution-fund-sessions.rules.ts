import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  anotherPlatform,
  createDistribution,
  createTemplate,
  grant,
  grantingBusiness,
  otherBusiness,
  requestFor,
  rule,
} from './support.ts';

type Operation = 'getDistributionFundSession' | 'revokeDistributionFundSession';

const conflict = { code: 'conflict' } as const;

/** Rules about the fund sessions of distributions. */
export const distributionFundSessionRules: readonly RuleTest[] = [
  rule('distribution-fund-session.owner-pays-on-hosted-page', async (test) => {
    const { distributionId, sessionKey, url, expiresAt } = await open(test);
    expect(new URL(url).searchParams.get('session')).toBe(sessionKey);
    expect(new Date(expiresAt).getTime()).toBe((await test.world.now()).getTime() + 5 * 86_400_000);
    const page = await test.world.resource('platform', 'distribution-fund-session', sessionKey);
    expect(page).toMatchObject({ state: 'pending', doc: { distributionId } });
    expect(page.allowed.map(({ name }) => name)).toEqual(expect.arrayContaining(['pay']));

    for (const payer of ['developer@example.com', 'player@example.net']) {
      await expect(pay(test, sessionKey, { payer })).rejects.toMatchObject(conflict);
    }
    expect((await read(test, distributionId, sessionKey)).json).toMatchObject({ status: 'pending' });
    await test.world.clock.advance('1m');
    await pay(test, sessionKey, { payer: 'owner@example.com' });
    expect((await read(test, distributionId, sessionKey)).json).toEqual({
      sessionKey,
      url,
      distributionId,
      expiresAt,
      createdAt: expect.any(String),
      status: 'completed',
      transactionHash: expect.stringMatching(/^0x[0-9a-f]{64}$/),
      completedAt: (await test.world.now()).toISOString(),
    });
    await expect(pay(test, sessionKey)).rejects.toMatchObject(conflict);
  }),

  rule('distribution-fund-session.status-tells-the-outcome', async (test) => {
    const { distributionId, sessionKey: expired } = await open(test);
    await test.world.clock.advance('4d23h');
    const [fresh, paid, revoked] = await Promise.all([1, 2, 3].map(() => open(test, distributionId)));
    await pay(test, paid!.sessionKey);
    await revoke(test, distributionId, revoked!.sessionKey);
    expect((await read(test, distributionId, expired)).json).toMatchObject({ status: 'pending' });
    await test.world.clock.advance('1h');
    const keys = [fresh!, paid!, revoked!].map(({ sessionKey }) => sessionKey);
    const statuses: unknown[] = [];
    for (const key of [...keys, expired]) {
      statuses.push(((await read(test, distributionId, key)).json as { status: string }).status);
    }
    expect(statuses).toEqual(['pending', 'completed', 'revoked', 'expired']);

    for (const key of [...keys.slice(1), expired]) {
      const expire = test.world.act('platform', 'distribution-fund-session', key, 'expire');
      await expect(expire).rejects.toMatchObject(conflict);
      await expect(pay(test, key)).rejects.toMatchObject(conflict);
    }
    const types = (await test.world.events()).filter(({ api }) => api === 'platform').map(({ type }) => type);
    expect(types).toEqual(['Platform.Distribution.Created']);
  }),

  rule('distribution-fund-session.revoke-only-pending', async (test) => {
    const { distributionId, sessionKey: expired } = await open(test);
    await test.world.clock.advance('5d');
    const [revoked, paid] = [await open(test, distributionId), await open(test, distributionId)];
    await pay(test, paid.sessionKey);
    const first = await revoke(test, distributionId, revoked.sessionKey);
    expect([first.status, first.json]).toEqual([200, { success: true }]);
    await expect(pay(test, revoked.sessionKey)).rejects.toMatchObject(conflict);
    for (const key of [revoked.sessionKey, paid.sessionKey, expired]) {
      const before = await read(test, distributionId, key);
      const { status, json } = await revoke(test, distributionId, key);
      expect(status).toBe(409);
      expect(json).toMatchObject({
        rule: 'distribution-fund-session.revoke-only-pending',
        allowedStates: ['pending'],
      });
      expect((await read(test, distributionId, key)).text).toBe(before.text);
    }
  }),

  rule('check:look-up', async (test) => {
    const { distributionId, sessionKey } = await open(test);
    const { _id: another } = await createDistribution(test);
    for (const operation of ['getDistributionFundSession', 'revokeDistributionFundSession'] as const) {
      for (const [parent, id] of [
        [another, sessionKey],
        ['unknown', sessionKey],
        [distributionId, 'unknown'],
      ] as const) {
        const { status } = await test.send(requestFor(test, operation, { parent, id }));
        expect(status, `${operation} ${parent} ${id}`).toBe(404);
      }
    }
    expect((await test.send(requestFor(test, 'createDistributionFundSession'))).status).toBe(404);
    expect((await read(test, distributionId, sessionKey)).json).toMatchObject({ status: 'pending' });
  }),

  rule('idempotency.key-names-fund-session', async (test) => {
    const { _id: parent } = await createDistribution(test);
    const request = requestFor(test, 'createDistributionFundSession', { parent });
    const first = await test.send(request);
    expect((await test.send(request)).json).toEqual(first.json);
    const another = await open(test, parent);
    expect(another.sessionKey).not.toBe((first.json as { sessionKey: string }).sessionKey);
  }),

  rule('target-business.follows-from-resource', async (test) => {
    const { distributionId, sessionKey } = await open(test);
    const { templateId } = await createTemplate(test);
    await grant(test, test.platform, otherBusiness(test), 'splitTemplate:read');
    for (const [operation, ids] of [
      ['createDistributionFundSession', { parent: distributionId }],
      ['getDistributionFundSession', { parent: distributionId, id: sessionKey }],
      ['getSplitTemplate', { id: templateId }],
      ['updateSplitTemplate', { id: templateId }],
      ['revokeDistributionFundSession', { parent: distributionId, id: sessionKey }],
      ['deleteSplitTemplate', { id: templateId }],
    ] as const) {
      const request = requestFor(test, operation, ids);
      const withTarget = (target: string) => ({
        ...request,
        headers: { ...request.headers, 'x-target-business-id': target },
      });
      const { status, json } = await test.send(withTarget(otherBusiness(test)));
      expect(status, operation).toBe(400);
      expect(json).toMatchObject({ rule: 'target-business.follows-from-resource' });
      expect((await test.send(request)).status, operation).toBe(200);
    }
    const { status } = await test.send({
      ...requestFor(test, 'createDistributionFundSession', { parent: distributionId }),
      headers: {
        ...requestFor(test, 'createDistributionFundSession').headers,
        'x-target-business-id': grantingBusiness(test),
      },
    });
    expect(status).toBe(200);
  }),

  rule('target-business.needs-active-grant', async (test) => {
    const { platform } = test;
    const { distributionId, sessionKey } = await open(test);
    const { grants } = (await platform.GET('/v1/platform/grants')).data;
    for (const { grantId } of grants) {
      await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId } } });
    }
    const { status, json } = await read(test, distributionId, sessionKey);
    expect(status).toBe(403);
    expect(json).toMatchObject({ rule: 'target-business.needs-active-grant' });
    const stranger = await anotherPlatform(test, 'test', 'platform.invite:manage', 'distribution:funds:read');
    await grant(test, stranger, grantingBusiness(test), 'distribution:funds:read');
    const foreign = stranger.GET('/v1/platform/distributions/{distributionId}/fund-sessions/{sessionHandle}', {
      params: { path: { distributionId, sessionHandle: sessionKey } },
    });
    expect((await refused(foreign)).status).toBe(404);
  }),
];

interface Opened {
  readonly distributionId: string;
  readonly sessionKey: string;
  readonly url: string;
  readonly expiresAt: string;
}

/** Opens a fund session. Default: for a new distribution. */
async function open(test: TestWorld, distribution?: string): Promise<Opened> {
  const distributionId = distribution ?? (await createDistribution(test))._id;
  const { status, json } = await test.send(
    requestFor(test, 'createDistributionFundSession', { parent: distributionId }),
  );
  expect(status).toBe(200);
  return { distributionId, ...(json as Omit<Opened, 'distributionId'>) };
}

async function send(test: TestWorld, operation: Operation, parent: string, id: string): Promise<RawResponse> {
  return test.send(requestFor(test, operation, { parent, id }));
}

async function read(test: TestWorld, distribution: string, session: string): Promise<RawResponse> {
  return send(test, 'getDistributionFundSession', distribution, session);
}

async function revoke(test: TestWorld, distribution: string, session: string): Promise<RawResponse> {
  return send(test, 'revokeDistributionFundSession', distribution, session);
}

async function pay({ world }: TestWorld, session: string, input: object = {}): Promise<void> {
  await world.act('platform', 'distribution-fund-session', session, 'pay', input);
}
