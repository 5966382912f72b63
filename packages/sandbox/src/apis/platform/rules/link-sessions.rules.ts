import type { PlatformClient } from '@wirepact/platform';
import type { LinkSession } from '@wirepact/platform/types';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  anotherPlatform,
  countEvents,
  createLinkSession,
  grantingBusiness,
  listGrants,
  otherBusiness,
  rule,
} from './support.ts';

const conflict = { code: 'conflict' } as const;

/** Rules about link sessions. */
export const linkSessionRules: readonly RuleTest[] = [
  rule('link-session.has-url-key-and-end', async ({ platform }) => {
    const [one, two] = [await create(platform), await create(platform)];
    expect(one.sessionId).not.toBe(two.sessionId);
    expect(one.sessionKey).not.toBe(two.sessionKey);
    expect(one.url).not.toBe(two.url);
  }),

  rule('link-session.creation-shows-scopes-and-end', async ({ platform, world }) => {
    const { requestedScopes, expiresAt } = await create(platform);
    expect(requestedScopes).toEqual(['invoice:create', 'invoice:read']);
    expect(new Date(expiresAt).getTime()).toBe((await world.now()).getTime() + 5 * 86_400_000);
  }),

  rule('link-session.url-carries-session-key', async ({ platform }) => {
    const { url, sessionKey } = await create(platform);
    expect(new URL(url).searchParams.get('session')).toBe(sessionKey);
  }),

  rule('link-session.creation-is-reported', async ({ platform, world }) => {
    const { sessionKey } = await create(platform);
    expect(await world.events()).toMatchObject([
      { type: 'Platform.Link.Started', body: { event: 'Platform.Link.Started', data: { sessionKey } } },
    ]);
  }),

  rule('link-session.open-to-any-business', async (test) => {
    const { platform, world } = test;
    const [grant] = await listGrants(platform);
    await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId: grant!.grantId } } });
    const businesses = [otherBusiness(test), grantingBusiness(test)];
    for (const business of businesses) {
      const { sessionId } = await create(platform);
      await world.act('platform', 'link-session', sessionId, 'approve', { business });
    }
    expect((await listGrants(platform)).map(({ businessId }) => businessId).toSorted()).toEqual(businesses.toSorted());
  }),

  rule('link-session.admin-reviews-and-decides', async (test) => {
    const { platform, world } = test;
    const { sessionId, requestedScopes } = await create(platform);
    const page = await world.resource('platform', 'link-session', sessionId);
    expect(page.doc).toMatchObject({ requestedScopes });
    const business = await createBusiness(platform);
    for (const action of ['approve', 'decline']) {
      const decision = world.act('platform', 'link-session', sessionId, action, {
        business,
        admin: 'viewer@example.com',
      });
      await expect(decision).rejects.toThrow('not an admin');
    }
    expect((await world.resource('platform', 'link-session', sessionId)).state).toBe('pending');
    await world.act('platform', 'link-session', sessionId, 'approve', { business, admin: 'admin@example.com' });
    expect((await world.resource('platform', 'link-session', sessionId)).state).toBe('approved');
  }),

  rule('link-session.approval-makes-grant', async (test) => {
    const { platform, world } = test;
    const { sessionId, sessionKey } = await create(platform);
    const businessId = otherBusiness(test);
    await world.act('platform', 'link-session', sessionId, 'approve', { business: businessId });
    const grant = (await listGrants(platform)).find((each) => each.businessId === businessId)!;
    expect(grant).toMatchObject({ grantedScopes: ['invoice:create', 'invoice:read'] });
    const [event, ...earlier] = await world.events();
    expect(event).toMatchObject({
      type: 'Platform.Link.Completed',
      body: { data: { sessionKey, businessId, grantId: grant.grantId, grantedScopes: grant.grantedScopes } },
    });
    expect(earlier).toHaveLength(1);
    const again = world.act('platform', 'link-session', sessionId, 'approve', {
      business: await createBusiness(platform),
    });
    await expect(again).rejects.toMatchObject(conflict);
  }),

  rule('link-session.business-chooses-scopes', async (test) => {
    const { platform, world } = test;
    const target = otherBusiness(test);
    const session = await createLinkSession(platform, 'invoice:create', 'invoice:read', 'business:read');
    const scopes = ['invoice:read', 'business:read'];
    await world.act('platform', 'link-session', session, 'approve', { business: target, scopes });
    const grant = (await listGrants(platform)).find(({ businessId }) => businessId === target)!;
    expect(grant.grantedScopes).toEqual(scopes);
    expect((await platform.forBusiness(target).GET('/v1/platform/business')).response.status).toBe(200);
    const { status, body } = await refused(
      platform.forBusiness(target).PATCH('/v1/platform/business', { body: { name: 'A' } }),
    );
    expect(status).toBe(403);
    expect(body).toMatchObject({ missingIn: ['grant'] });
  }),

  rule('link-session.decline-makes-no-grant', async ({ platform, world }) => {
    const before = await listGrants(platform);
    const { sessionId } = await create(platform);
    await world.act('platform', 'link-session', sessionId, 'decline');
    expect(await listGrants(platform)).toEqual(before);
    expect((await read(platform, sessionId)).status).toBe('declined');
  }),

  rule('link-session.decline-is-reported', async (test) => {
    const { platform, world } = test;
    const { sessionId, sessionKey } = await create(platform);
    const businessId = otherBusiness(test);
    const declineReason = 'Not now';
    await world.act('platform', 'link-session', sessionId, 'decline', { business: businessId, reason: declineReason });
    expect(await world.events(1)).toMatchObject([
      { type: 'Platform.Link.Declined', body: { data: { sessionKey, businessId, declineReason } } },
    ]);
    await refuseDecisions(test, sessionId);
    expect(await countEvents(test, 'Platform.Link.Declined')).toBe(1);
  }),

  rule('link-session.expiry-is-reported', async (test) => {
    const { platform, world } = test;
    const { sessionId, sessionKey } = await create(platform);
    await world.clock.advance('4d23h');
    expect((await read(platform, sessionId)).status).toBe('pending');
    await world.clock.advance('1h');
    expect((await read(platform, sessionId)).status).toBe('expired');
    expect(await world.events(1)).toMatchObject([{ type: 'Platform.Link.Failed', body: { data: { sessionKey } } }]);
    await refuseDecisions(test, sessionId);
    await expect(world.act('platform', 'link-session', sessionId, 'expire')).rejects.toMatchObject(conflict);
    expect(await countEvents(test, 'Platform.Link.Failed')).toBe(1);
  }),

  rule('link-session.metadata-comes-back', async ({ platform, world }) => {
    const metadata = { 2: 'b', 1: 'a', nested: { list: [1, { deep: null }] }, name: 'Zoë ✓', empty: {} };
    for (const sent of [metadata, {}]) {
      for (const outcome of ['approve', 'decline', 'expire'] as const) {
        const body = { requestedScopes: ['invoice:read' as const], metadata: sent };
        const { data } = await platform.POST('/v1/platform/link-sessions', { body });
        expect(await world.events(1)).toMatchObject([{ body: { data: { metadata: sent } } }]);
        if (outcome === 'expire') await world.clock.advance('5d');
        else await world.act('platform', 'link-session', data.sessionId, outcome);
        const [event] = await world.events(1);
        expect(event).toHaveProperty('body.data.metadata', sent);
        for (const { grantId } of (await listGrants(platform)).slice(0, -1)) {
          await platform.POST('/v1/platform/grants/{grantId}/revoke', { params: { path: { grantId } } });
        }
      }
    }
  }),

  rule('link-session.no-metadata-without-metadata', async ({ platform, world }) => {
    const { sessionId } = await create(platform);
    await world.act('platform', 'link-session', sessionId, 'decline');
    const declined = await create(platform);
    await world.act('platform', 'link-session', declined.sessionId, 'approve');
    await create(platform);
    await world.clock.advance('5d');
    for (const { body } of await world.events()) {
      expect((body as { data: object }).data).not.toHaveProperty('metadata');
    }
  }),

  rule('link-session.one-outcome', async (test) => {
    const { platform, world } = test;
    const { sessionId } = await create(platform);
    await world.act('platform', 'link-session', sessionId, 'approve');
    const grants = await listGrants(platform);
    await refuseDecisions(test, sessionId, await createBusiness(platform));
    expect(await listGrants(platform)).toEqual(grants);
    expect(await countEvents(test, 'Platform.Link.Completed')).toBe(1);
    expect(await countEvents(test, 'Platform.Link.Declined')).toBe(0);
  }),

  rule('link-session.only-pending-can-be-cancelled', async (test) => {
    const { platform, world } = test;
    const expired = await create(platform);
    await world.clock.advance('5d');
    const [pending, approved, declined] = [await create(platform), await create(platform), await create(platform)];
    await world.act('platform', 'link-session', approved.sessionId, 'approve');
    await world.act('platform', 'link-session', declined.sessionId, 'decline');
    const [grants, events] = [await listGrants(platform), await world.events()];

    expect(await cancel(platform, pending.sessionId)).toBe(true);
    for (const { sessionId } of [approved, declined, expired, pending]) {
      const { status, rule: broken, body } = await refused(cancel(platform, sessionId));
      expect(status).toBe(409);
      expect(broken).toBe('link-session.only-pending-can-be-cancelled');
      expect(body).toMatchObject({ allowedStates: ['pending'] });
    }
    expect(await listGrants(platform)).toEqual(grants);
    expect(await world.events()).toEqual(events);
  }),

  rule('link-session.cancelled-grants-nothing', async (test) => {
    const { platform } = test;
    const { sessionId } = await create(platform);
    await cancel(platform, sessionId);
    const before = await listGrants(platform);
    await refuseDecisions(test, sessionId);
    expect(await listGrants(platform)).toEqual(before);
  }),

  rule('link-session.read-by-own-platform', async (test) => {
    const { platform, world } = test;
    const { sessionId, requestedScopes } = await create(platform);
    expect(await read(platform, sessionId)).toMatchObject({ requestedScopes, status: 'pending' });
    await world.act('platform', 'link-session', sessionId, 'decline');
    expect(await read(platform, sessionId)).toMatchObject({ requestedScopes, status: 'declined' });
    const stranger = await anotherPlatform(test, 'test', 'platform.invite:manage');
    const foreign = await refused(read(stranger, sessionId));
    const unknown = await refused(read(stranger, 'sess_unknown'));
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
  }),

  rule('link-session.list-has-all', async (test) => {
    const { world } = test;
    const client = await anotherPlatform(test, 'test', 'platform.invite:manage');
    const listed = async (): Promise<readonly (string | undefined)[]> => {
      const { sessions, total } = (await client.GET('/v1/platform/link-sessions')).data;
      expect(sessions).toHaveLength(total);
      return sessions.map(({ status }) => status).toSorted();
    };
    expect(await listed()).toEqual([]);
    const [approved, cancelled] = [await create(client), await create(client)];
    await create(client);
    expect(await listed()).toEqual(['pending', 'pending', 'pending']);
    await world.act('platform', 'link-session', approved.sessionId, 'approve');
    await cancel(client, cancelled.sessionId);
    await world.clock.advance('5d');
    expect(await listed()).toEqual(['approved', 'cancelled', 'expired']);
  }),
];

async function create(platform: PlatformClient): Promise<LinkSession> {
  const { data } = await platform.POST('/v1/platform/link-sessions', {
    body: { requestedScopes: ['invoice:create', 'invoice:read'] },
  });
  return data;
}

async function read(platform: PlatformClient, sessionId: string): Promise<LinkSession> {
  return (await platform.GET('/v1/platform/link-sessions/{sessionId}', { params: { path: { sessionId } } })).data;
}

async function cancel(platform: PlatformClient, sessionId: string): Promise<boolean> {
  return (await platform.DELETE('/v1/platform/link-sessions/{sessionId}', { params: { path: { sessionId } } })).data
    .success;
}

/** A business with an admin and a viewer, which has granted nothing. Returns its id. */
async function createBusiness(platform: PlatformClient): Promise<string> {
  const { data } = await platform.POST('/v1/platform/business', {
    body: {
      name: 'Business with a viewer',
      members: [
        { email: 'admin@example.com', roles: ['ADMIN'] },
        { email: 'viewer@example.com', roles: ['VIEWER'] },
      ],
    },
  });
  return data.business._id;
}

async function refuseDecisions({ world }: TestWorld, sessionId: string, business?: string): Promise<void> {
  for (const action of ['approve', 'decline']) {
    const input = business === undefined ? {} : { business };
    await expect(world.act('platform', 'link-session', sessionId, action, input)).rejects.toMatchObject(conflict);
  }
}
