import type { PlatformClient } from '@wirepact/platform';
import type { Grant } from '@wirepact/platform/types';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { countEvents, createLinkSession, grant, grantingBusiness, listGrants, otherBusiness, rule } from './support.ts';

/** Rules about grants. */
export const grantRules: readonly RuleTest[] = [
  rule('grant.list-has-active-only', async (test) => {
    const { platform, world } = test;
    const businessId = otherBusiness(test);
    await grant(test, platform, businessId, 'business:read', 'business:update');
    const granted = await find(platform, businessId);
    const { name } = (await platform.forBusiness(businessId).GET('/v1/platform/business')).data;
    expect(granted).toEqual({
      grantId: expect.any(String),
      businessId,
      businessName: name,
      grantedScopes: ['business:read', 'business:update'],
      createdAt: (await world.now()).toISOString(),
    });
    await platform.forBusiness(businessId).PATCH('/v1/platform/business', { body: { name: 'Another name' } });
    expect((await find(platform, businessId))?.businessName).toBe('Another name');
    await revoke(platform, granted!.grantId);
    expect(await find(platform, businessId)).toBeUndefined();
  }),

  rule('grant.revocation-works-at-once', async (test) => {
    const { platform } = test;
    const businessId = grantingBusiness(test);
    const before = await listGrants(platform);
    const { status } = await revoke(platform, (await find(platform, businessId))!.grantId);
    expect(status).toBe(200);
    expect((await refused(platform.forBusiness(businessId).GET('/v1/platform/business'))).status).toBe(403);
    expect(await listGrants(platform)).toHaveLength(before.length - 1);
  }),

  rule('grant.either-side-can-revoke', async (test) => {
    const { platform, world } = test;
    const businesses = [grantingBusiness(test), otherBusiness(test)] as const;
    await grant(test, platform, businesses[1], 'business:read');
    await revoke(platform, (await find(platform, businesses[0]))!.grantId);
    await world.act('platform', 'grant', (await find(platform, businesses[1]))!.grantId, 'revoke');
    for (const businessId of businesses) {
      const { status, rule: broken } = await refused(platform.forBusiness(businessId).GET('/v1/platform/business'));
      expect(status).toBe(403);
      expect(broken).toBe('target-business.needs-active-grant');
    }
    expect(await countEvents(test, 'Platform.Grant.Revoked')).toBe(2);
  }),

  rule('grant.either-side-can-revoke', async (test) => {
    const { grantId } = (await find(test.platform, grantingBusiness(test)))!;
    await test.world.act('platform', 'grant', grantId, 'revoke');
    await expect(test.world.act('platform', 'grant', grantId, 'revoke')).rejects.toMatchObject({ code: 'conflict' });
    expect(await countEvents(test, 'Platform.Grant.Revoked')).toBe(1);
  }),

  rule('grant.revocation-is-reported', async (test) => {
    const { platform, world } = test;
    const businesses = [grantingBusiness(test), otherBusiness(test)] as const;
    await grant(test, platform, businesses[1], 'business:read');
    const grants = [await find(platform, businesses[0]), await find(platform, businesses[1])];
    await revoke(platform, grants[0]!.grantId);
    await world.act('platform', 'grant', grants[1]!.grantId, 'revoke');
    const revoked = (await world.events(1000)).filter(({ type }) => type === 'Platform.Grant.Revoked').toReversed();
    expect(revoked.map(({ body }) => (body as { data: object }).data)).toEqual(
      grants.map((each) => expect.objectContaining({ businessId: each!.businessId, grantId: each!.grantId })),
    );
  }),

  rule('grant.revocation-names-session-if-any', async (test) => {
    const { platform, world } = test;
    const { businessId, grantId } = (await find(platform, grantingBusiness(test)))!;
    await revoke(platform, grantId);
    expect(await world.events(1)).toMatchObject([{ body: { data: { sessionKey: null, businessId, grantId } } }]);

    const { data } = await platform.POST('/v1/platform/link-sessions', { body: { requestedScopes: ['invoice:read'] } });
    await world.act('platform', 'link-session', data.sessionId, 'approve', { business: businessId });
    await revoke(platform, (await find(platform, businessId))!.grantId);
    expect(await world.events(1)).toMatchObject([{ body: { data: { sessionKey: data.sessionKey, businessId } } }]);
  }),

  rule('grant.revoked-once', async (test) => {
    const { platform } = test;
    const { grantId } = (await find(platform, grantingBusiness(test)))!;
    await revoke(platform, grantId);
    const { status, rule: broken, body } = await refused(revoke(platform, grantId));
    expect(status).toBe(409);
    expect(broken).toBe('grant.revoked-once');
    expect(body).toMatchObject({ currentState: 'revoked', allowedStates: ['active'] });
    expect(await countEvents(test, 'Platform.Grant.Revoked')).toBe(1);
  }),

  rule('grant.other-scopes-need-new-grant', async (test) => {
    const { platform, world } = test;
    const business = grantingBusiness(test);
    const old = (await find(platform, business))!;
    const session = await createLinkSession(platform, 'invoice:read');
    const approval = world.act('platform', 'link-session', session, 'approve', { business });
    await expect(approval).rejects.toMatchObject({ code: 'conflict' });
    await revoke(platform, old.grantId);
    await world.act('platform', 'link-session', session, 'approve', { business });
    const renewed = (await find(platform, business))!;
    expect(renewed.grantId).not.toBe(old.grantId);
    expect(renewed.grantedScopes).toEqual(['invoice:read']);
  }),
];

async function find(platform: PlatformClient, businessId: string): Promise<Grant | undefined> {
  return (await listGrants(platform)).find((each) => each.businessId === businessId);
}

async function revoke(platform: PlatformClient, grantId: string): Promise<{ readonly status: number }> {
  const { response } = await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId } } });
  return response;
}
