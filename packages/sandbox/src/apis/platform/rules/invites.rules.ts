import type { PlatformClient } from '@wirepact/platform';
import type { Invite } from '@wirepact/platform/types';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { anotherPlatform, grant, grantingBusiness, listGrants, live, otherBusiness, rule } from './support.ts';

/** Rules about invites. */
export const inviteRules: readonly RuleTest[] = [
  rule('invite.asks-one-business', async (test) => {
    const invite = await send(test.platform, otherBusiness(test));
    expect(invite).toMatchObject({ businessId: otherBusiness(test), requestedScopes: ['business:read'] });
    const { status, rule: broken } = await refused(send(test.platform, 'unknown'));
    expect([status, broken]).toEqual([404, 'invite.asks-one-business']);
    expect(await list(test.platform)).toEqual([invite]);

    const { data } = await test.platform.POST('/v1/platform/business', {
      body: { name: 'Example Arcade', members: [{ email: 'owner@example.com', roles: ['ADMIN'] }] },
    });
    expect((await refused(send(live(test), data.business._id))).status).toBe(404);
    expect(await send(test.platform, data.business._id)).toMatchObject({ status: 'pending' });
  }),

  rule('invite.begins-as-pending', async (test) => {
    const { platformId } = (await test.platform.GET('/v1/platform/me')).data;
    const invite = await send(test.platform, otherBusiness(test));
    expect(invite).toMatchObject({ platformId, status: 'pending' });
    expect(await test.world.events()).toEqual([]);
  }),

  rule('invite.not-while-grant-is-active', async (test) => {
    const { platform } = test;
    const businessId = grantingBusiness(test);
    const { status, rule: broken } = await refused(send(platform, businessId));
    expect([status, broken]).toEqual([409, 'invite.not-while-grant-is-active']);
    expect(await list(platform)).toEqual([]);
    const [active] = await listGrants(platform);
    await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId: active!.grantId } } });
    expect(await send(platform, businessId)).toMatchObject({ status: 'pending' });
  }),

  rule('invite.not-while-grant-is-active', async (test) => {
    const { platform, world } = test;
    const { inviteId } = await send(platform, otherBusiness(test));
    await grant(test, platform, otherBusiness(test), 'invoice:read');
    await expect(world.act('platform', 'invite', inviteId, 'approve')).rejects.toMatchObject({ code: 'conflict' });
    expect(await list(platform)).toMatchObject([{ inviteId, status: 'pending' }]);
  }),

  rule('invite.seen-by-that-business-only', async (test) => {
    const { inviteId, requestedScopes } = await send(test.platform, otherBusiness(test));
    const mails = await test.world.mails();
    expect(mails.map(({ to, about }) => [to, about])).toEqual([['owner@example.org', inviteId]]);
    const { doc, allowed } = await test.world.resource('platform', 'invite', inviteId);
    expect(doc).toMatchObject({ businessId: otherBusiness(test), requestedScopes });
    expect(allowed.map(({ name }) => name)).toEqual(expect.arrayContaining(['approve', 'decline']));
  }),

  rule('invite.approval-makes-grant', async (test) => {
    const { platform, world } = test;
    const businessId = otherBusiness(test);
    const { inviteId } = await send(platform, businessId);
    await world.act('platform', 'invite', inviteId, 'approve');
    expect(await list(platform)).toMatchObject([{ inviteId, status: 'approved' }]);
    const granted = (await listGrants(platform)).find((each) => each.businessId === businessId);
    expect(granted?.grantedScopes).toEqual(['business:read']);
    expect((await platform.forBusiness(businessId).GET('/v1/platform/business')).data._id).toBe(businessId);
    await expect(world.act('platform', 'invite', inviteId, 'decline')).rejects.toMatchObject({ code: 'conflict' });
    await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId: granted!.grantId } } });
    await expect(world.act('platform', 'invite', inviteId, 'approve')).rejects.toMatchObject({ code: 'conflict' });
  }),

  rule('invite.decline-makes-no-grant', async (test) => {
    const { platform, world } = test;
    const before = await listGrants(platform);
    const { inviteId } = await send(platform, otherBusiness(test));
    await world.act('platform', 'invite', inviteId, 'decline');
    expect(await list(platform)).toMatchObject([{ inviteId, status: 'declined' }]);
    for (const action of ['approve', 'decline']) {
      await expect(world.act('platform', 'invite', inviteId, action)).rejects.toMatchObject({ code: 'conflict' });
    }
    expect(await listGrants(platform)).toEqual(before);
  }),

  rule('invite.only-pending-can-be-cancelled', async (test) => {
    const { platform, world } = test;
    const [approved, declined, pending] = [
      await send(platform, otherBusiness(test)),
      await send(platform, otherBusiness(test)),
      await send(platform, otherBusiness(test)),
    ];
    await world.act('platform', 'invite', approved.inviteId, 'approve');
    await world.act('platform', 'invite', declined.inviteId, 'decline');
    const grants = await listGrants(platform);
    expect(await cancel(platform, pending.inviteId)).toBe(true);
    for (const { inviteId } of [approved, declined, pending]) {
      const { status, rule: broken } = await refused(cancel(platform, inviteId));
      expect([status, broken]).toEqual([409, 'invite.only-pending-can-be-cancelled']);
    }
    expect(await listGrants(platform)).toEqual(grants);
  }),

  rule('invite.cancelled-cannot-be-approved', async (test) => {
    const { platform, world } = test;
    const before = await listGrants(platform);
    const { inviteId } = await send(platform, otherBusiness(test));
    await cancel(platform, inviteId);
    await expect(world.act('platform', 'invite', inviteId, 'approve')).rejects.toMatchObject({ code: 'conflict' });
    expect(await listGrants(platform)).toEqual(before);
  }),

  rule('invite.list-has-all', async (test) => {
    const { platform, world } = test;
    const stranger = await anotherPlatform(test, 'test', 'platform.invite:manage');
    await send(stranger, otherBusiness(test));
    const outcomes = ['decline', 'approve', 'cancel', undefined] as const;
    const sent = [];
    for (const [index] of outcomes.entries()) {
      sent.push((await send(platform, otherBusiness(test))).inviteId);
      expect(await list(platform)).toHaveLength(index + 1);
    }
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome === 'cancel') await cancel(platform, sent[index]!);
      else if (outcome) await world.act('platform', 'invite', sent[index]!, outcome);
    }
    const invites = await list(platform);
    expect(invites.map(({ inviteId }) => inviteId).toSorted()).toEqual(sent.toSorted());
    expect(invites.map(({ status }) => status).toSorted()).toEqual(['approved', 'cancelled', 'declined', 'pending']);
  }),
];

async function send(platform: PlatformClient, businessId: string): Promise<Invite> {
  return (await platform.POST('/v1/platform/invites', { body: { businessId, requestedScopes: ['business:read'] } }))
    .data;
}

async function cancel(platform: PlatformClient, inviteId: string): Promise<boolean> {
  const { data } = await platform.POST('/v1/platform/invites/{inviteId}/cancel', { params: { path: { inviteId } } });
  return data.success;
}

async function list(platform: PlatformClient): Promise<readonly Invite[]> {
  const { invites, total } = (await platform.GET('/v1/platform/invites')).data;
  expect(invites).toHaveLength(total);
  return invites;
}
