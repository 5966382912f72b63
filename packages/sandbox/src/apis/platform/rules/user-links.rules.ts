import type { Campaign } from '@wirepact/platform/types';
import { expect } from 'vitest';
import type { RawResponse, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { agree, linkUser, openCampaign, openLink, readLink, startLink } from './campaign-support.ts';
import { anotherKey, anotherPlatform, requestFor, rule } from './support.ts';

const conflict = { code: 'conflict' } as const;

/** Rules about the users of a campaign. */
export const userLinkRules: readonly RuleTest[] = [
  rule('user-link.session-has-url-and-key', async (test) => {
    const { status, json } = await startLink(test, await openCampaign(test), 'user-1');
    expect(status).toBe(201);
    const { url, sessionKey } = json as { url: string; sessionKey: string };
    expect(new URL(url).searchParams.get('session')).toBe(sessionKey);
  }),

  rule('user-link.open-session-is-given-again', async (test) => {
    const [campaign, other] = [await openCampaign(test), await openCampaign(test)];
    const first = await startLink(test, campaign, 'user-1');
    const second = await startLink(test, campaign, 'user-1');
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(second.json).toEqual(first.json);
    const elsewhere = await startLink(test, other, 'user-1');
    expect(elsewhere.status).toBe(201);
    expect(elsewhere.json).not.toEqual(first.json);
    expect(await sessions(test)).toHaveLength(2);
  }),

  rule('user-link.open-session-is-given-again', async (test) => {
    const campaign = await openCampaign(test);
    const sessionKey = await linkUser(test, campaign, 'user-1');
    const { status, json } = await startLink(test, campaign, 'user-1', { email: 'player@example.com' });
    expect(status).toBe(409);
    expect(json).toMatchObject({
      rule: 'user-link.open-session-is-given-again',
      currentState: 'approved',
      allowedStates: ['initiated'],
    });
    const details = (await readLink(test, campaign, sessionKey)).json;
    expect(details).toMatchObject({ status: 'approved' });
    expect(details).not.toHaveProperty('prefilledEmail');
  }),

  rule('user-link.new-stands-for-an-unknown-user', async (test) => {
    const campaign = await openCampaign(test);
    const keys = [await openLink(test, campaign, 'new'), await openLink(test, campaign, 'new')];
    expect(new Set(keys).size).toBe(2);
    for (const [index, sessionKey] of keys.entries()) {
      expect((await readLink(test, campaign, sessionKey)).json).not.toHaveProperty('userRef');
      await agree(test, sessionKey, { email: `stranger-${index}@example.com` });
      expect((await readLink(test, campaign, sessionKey)).json).toMatchObject({ status: 'approved' });
    }
  }),

  rule('user-link.new-user-gets-a-reference', async (test) => {
    const campaign = await openCampaign(test);
    const references: string[] = [];
    for (const sessionKey of [await openLink(test, campaign, 'new'), await openLink(test, campaign, 'new')]) {
      await agree(test, sessionKey);
      references.push(((await readLink(test, campaign, sessionKey)).json as { userRef: string }).userRef);
    }
    expect(new Set(references).size).toBe(2);
    for (const userRef of references) {
      expect(userRef).not.toBe('new');
      expect((await readBalance(test, campaign, userRef)).status).toBe(200);
    }
  }),

  rule('user-link.email-is-filled-in', async (test) => {
    const campaign = await openCampaign(test);
    const prefilledEmail = 'player@example.com';
    const sessionKey = await openLink(test, campaign, 'user-1', { email: prefilledEmail });
    expect((await readLink(test, campaign, sessionKey)).json).toMatchObject({ prefilledEmail });
    expect((await test.world.resource('platform', 'user-link', sessionKey)).doc).toMatchObject({ prefilledEmail });
    await agree(test, sessionKey);
    expect(await list(test, campaign)).toMatchObject({ users: [{ email: prefilledEmail, name: 'player' }] });

    const without = await openLink(test, campaign, 'user-2');
    expect((await readLink(test, campaign, without)).json).not.toHaveProperty('prefilledEmail');
    await startLink(test, campaign, 'user-2', { email: 'another@example.com' });
    expect((await readLink(test, campaign, without)).json).toMatchObject({ prefilledEmail: 'another@example.com' });
    expect((await startLink(test, campaign, 'user-3', { email: 'nobody' })).status).toBe(400);
    expect(await sessions(test)).toHaveLength(1);
  }),

  rule('user-link.details-by-session-key', async (test) => {
    const [campaign, other] = [await openCampaign(test), await openCampaign(test)];
    const sessionKey = await linkUser(test, campaign, 'user-1');
    const { status, json } = await readLink(test, campaign, sessionKey);
    const { name, address, chain } = (await test.send(requestFor(test, 'getCampaign', { id: campaign })))
      .json as Campaign;
    expect(status).toBe(200);
    expect(json).toEqual({
      campaignId: campaign,
      campaignName: name,
      status: 'approved',
      userRef: 'user-1',
      spendPermission: { tenantId: address, tenantName: name, allowanceUSDC: '250', networkKey: chain },
    });
    await test.send(requestFor(test, 'updateCampaign', { id: campaign, body: { name: 'Renamed' } }));
    expect((await readLink(test, campaign, sessionKey)).json).toMatchObject({ campaignName: 'Renamed' });
    await anotherPlatform(test, 'test', 'campaign:users:link:read');
    const refusals = [
      await readLink(test, campaign, sessionKey, anotherKey(test, 'test')),
      await readLink(test, other, sessionKey),
      await readLink(test, campaign, 'session_unknown'),
      // Only the key of the session is accepted.
      await readLink(test, campaign, 'user-1'),
    ];
    expect(refusals.map((refusal) => refusal.status)).toEqual([404, 404, 404, 404]);
    const withoutSession = requestFor(test, 'getCampaignLinkSessionDetails', { parent: campaign });
    const incomplete = { ...withoutSession, path: withoutSession.path.split('?')[0]! };
    expect((await test.send(incomplete)).status).toBe(400);
  }),

  rule('user-link.approved-when-the-user-agrees', async (test) => {
    const campaign = await openCampaign(test);
    const sessionKey = await openLink(test, campaign, 'user-1');
    const events = await test.world.events();
    const before = (await readLink(test, campaign, sessionKey)).json as { status: string };
    expect(before.status).not.toBe('approved');
    expect(before).not.toHaveProperty('spendPermission');
    await agree(test, sessionKey);
    const after = (await readLink(test, campaign, sessionKey)).json;
    expect(after).toMatchObject({ status: 'approved', userRef: 'user-1' });
    await expect(agree(test, sessionKey)).rejects.toMatchObject(conflict);
    expect((await readLink(test, campaign, sessionKey)).json).toEqual(after);
    expect(await test.world.events()).toEqual(events);
  }),

  rule('user-link.approved-when-the-user-agrees', async (test) => {
    const campaign = await openCampaign(test);
    const sessionKey = await openLink(test, campaign, 'user-1');
    await test.world.clock.advance('4d23h');
    expect((await startLink(test, campaign, 'user-1')).status).toBe(200);
    await test.world.clock.advance('1h');
    expect((await readLink(test, campaign, sessionKey)).json).toMatchObject({ status: 'expired' });
    await expect(agree(test, sessionKey)).rejects.toMatchObject(conflict);
    expect((await startLink(test, campaign, 'user-1')).status).toBe(201);
  }),

  rule('user-link.removal-needs-a-link', async (test) => {
    const campaign = await openCampaign(test);
    const open = await openLink(test, campaign, 'user-1');
    const linked = await linkUser(test, campaign, 'user-2');
    const events = await test.world.events();
    const removed = await remove(test, campaign, 'user-2');
    expect(removed.status).toBe(200);
    expect(removed.json).toMatchObject({ success: true });
    for (const userRef of ['user-1', 'user-2', 'user-3', open, linked]) {
      const { status, json } = await remove(test, campaign, userRef);
      expect(status, userRef).toBe(404);
      expect(json).toMatchObject({ success: false });
    }
    expect((await remove(test, campaign, 'user-1')).json).toMatchObject({ rule: 'user-link.removal-needs-a-link' });
    expect((await readLink(test, campaign, open)).json).toMatchObject({ status: 'initiated' });
    const details = (await readLink(test, campaign, linked)).json;
    expect(details).toMatchObject({ status: 'expired' });
    expect(details).not.toHaveProperty('spendPermission');
    expect(await list(test, campaign)).toMatchObject({ users: [], pagination: { totalCount: 0 } });
    expect(await test.world.events()).toEqual(events);

    const again = await linkUser(test, campaign, 'user-2');
    expect(again).not.toBe(linked);
    expect(await list(test, campaign)).toMatchObject({ users: [{ userRef: 'user-2' }] });
    expect((await readLink(test, campaign, linked)).json).toMatchObject({ status: 'expired' });
  }),

  rule('user-link.removal-expires-the-link', async (test) => {
    const campaign = await openCampaign(test);
    await test.send(requestFor(test, 'startCampaign', { id: campaign }));
    const sessionKey = await linkUser(test, campaign, 'user-1');
    const record = () => {
      const body = { eventCode: 'signup', userRef: 'user-1' };
      return test.send(requestFor(test, 'recordCampaignEvent', { id: campaign, body }));
    };
    expect((await record()).status).toBe(202);
    const events = await test.world.events();
    const removed = await remove(test, campaign, 'user-1');
    expect([removed.status, removed.json]).toMatchObject([200, { success: true }]);
    expect(await list(test, campaign)).toMatchObject({ users: [] });
    expect((await readLink(test, campaign, sessionKey)).json).toMatchObject({ status: 'expired' });
    expect((await record()).status).toBe(409);
    expect(await test.world.events()).toEqual(events);
  }),

  rule('idempotency.key-optional-for-link-removal', async (test) => {
    const campaign = await openCampaign(test);
    for (const userRef of ['user-1', 'user-2']) await linkUser(test, campaign, userRef);
    const events = await test.world.events();
    expect((await remove(test, campaign, 'user-1', { idempotencyKey: undefined })).status).toBe(200);
    expect((await remove(test, campaign, 'user-2', { idempotencyKey: 'removal-of-user-2' })).status).toBe(200);
    expect(await list(test, campaign)).toMatchObject({ users: [] });
    expect(await test.world.events()).toEqual(events);
  }),

  rule('user-link.list-comes-in-pages', async (test) => {
    const [campaign, other] = [await openCampaign(test), await openCampaign(test)];
    await linkUser(test, campaign, 'user-1', { email: 'player@example.net', name: 'Player One' });
    await openLink(test, campaign, 'user-2');
    await linkUser(test, other, 'user-3');
    expect(await list(test, campaign)).toEqual({
      users: [
        {
          linkId: expect.any(String),
          userRef: 'user-1',
          email: 'player@example.net',
          name: 'Player One',
          linkedAt: (await test.world.now()).toISOString(),
        },
      ],
      pagination: { page: 1, limit: 20, totalCount: 1, totalPages: 1, hasNextPage: false, hasPrevPage: false },
    });
    await anotherPlatform(test, 'test', 'campaignLink:read');
    const foreign = requestFor(test, 'listCampaignLinkedUsers', { parent: campaign, key: anotherKey(test, 'test') });
    expect((await test.send(foreign)).status).toBe(404);
    for (const query of ['page=0', 'limit=0', 'limit=101']) {
      expect((await listPage(test, campaign, query)).status, query).toBe(400);
    }
  }),

  rule('user-link.page-flags-follow-from-counts', async (test) => {
    const campaign = await openCampaign(test);
    for (let index = 0; index < 25; index++) await linkUser(test, campaign, `user-${index}`);
    const pages = [];
    for (const page of [1, 2, 3]) {
      const { users, pagination } = (await listPage(test, campaign, `page=${page}&limit=20`)).json as UserPage;
      pages.push({ count: users.length, ...pagination });
    }
    const counts = { limit: 20, totalCount: 25, totalPages: 2 };
    expect(pages).toEqual([
      { ...counts, count: 20, page: 1, hasNextPage: true, hasPrevPage: false },
      { ...counts, count: 5, page: 2, hasNextPage: false, hasPrevPage: true },
      { ...counts, count: 0, page: 3, hasNextPage: false, hasPrevPage: true },
    ]);
  }),

  rule('campaign.delete-is-for-good', async (test) => {
    const campaign = await openCampaign(test);
    const sessionKey = await openLink(test, campaign, 'user-1');
    const invite = await test.send(requestFor(test, 'createCampaignLinkInvite', { parent: campaign }));
    const { code } = invite.json as { code: string };
    await test.send(requestFor(test, 'deleteCampaign', { id: campaign }));
    expect((await startLink(test, campaign, 'user-2')).status).toBe(404);
    expect((await readLink(test, campaign, sessionKey)).status).toBe(404);
    await expect(agree(test, sessionKey)).rejects.toThrow('is deleted');
    await expect(test.world.act('platform', 'link-invite', code, 'use')).rejects.toThrow('is deleted');
    expect(await sessions(test)).toHaveLength(1);
    expect((await test.world.resource('platform', 'link-invite', code)).doc).toMatchObject({ currentUses: 0 });
  }),

  rule('user-link.balance-only-of-linked-users', async (test) => {
    const campaign = await openCampaign(test);
    await linkUser(test, campaign, 'user-1', { email: 'owner@example.com' });
    await linkUser(test, campaign, 'user-2');
    await openLink(test, campaign, 'user-3');
    await linkUser(test, campaign, 'user-4');
    await remove(test, campaign, 'user-4');
    expect((await readBalance(test, campaign, 'user-1')).json).toEqual({
      address: expect.any(String),
      balance: '1500.00',
    });
    expect((await readBalance(test, campaign, 'user-2')).json).toMatchObject({ balance: '0.00' });
    for (const userRef of ['user-3', 'user-4', 'user-5']) {
      expect((await readBalance(test, campaign, userRef)).status, userRef).toBe(404);
    }
    expect((await readBalance(test, campaign, 'user-3')).json).toMatchObject({
      rule: 'user-link.balance-only-of-linked-users',
    });
  }),
];

interface UserPage {
  readonly users: readonly { readonly userRef: string }[];
  readonly pagination: object;
}

async function listPage(test: TestWorld, parent: string, query: string): Promise<RawResponse> {
  const request = requestFor(test, 'listCampaignLinkedUsers', { parent });
  return test.send({ ...request, path: `${request.path}?${query}` });
}

async function list(test: TestWorld, parent: string): Promise<unknown> {
  const { status, json } = await test.send(requestFor(test, 'listCampaignLinkedUsers', { parent }));
  expect(status).toBe(200);
  return json;
}

async function remove(
  test: TestWorld,
  parent: string,
  userRef: string,
  parts: { readonly idempotencyKey?: string | undefined } = {},
): Promise<RawResponse> {
  return test.send(requestFor(test, 'removeCampaignAccountLink', { parent, id: userRef, ...parts }));
}

async function readBalance(test: TestWorld, parent: string, userRef: string): Promise<RawResponse> {
  return test.send(requestFor(test, 'getCampaignUserWalletBalance', { parent, id: userRef }));
}

/** The open link sessions. */
async function sessions({ world }: TestWorld): Promise<readonly unknown[]> {
  return world.resources({ api: 'platform', kind: 'user-link', state: 'initiated' });
}
