import { operations, scopes as everyScope, type PlatformScope } from '@wirepact/platform';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import {
  anotherKey,
  anotherPlatform,
  carriedOut,
  countAll,
  createKey,
  forBusiness,
  listGrants,
  otherBusiness,
  requestFor,
  rule,
} from './support.ts';

/** Rules about scopes and about the platform. */
export const scopeRules: readonly RuleTest[] = [
  rule('scope.catalogue', async (test) => {
    const ask = {
      requestAdditionalScopes: (scope: string) => ({ scopes: [scope] }),
      createApiKey: (scope: string) => ({ requestedScopes: [scope] }),
      createLinkSession: (scope: string) => ({ requestedScopes: [scope] }),
      sendDirectInvite: (scope: string) => ({ businessId: otherBusiness(test), requestedScopes: [scope] }),
      createBusiness: (scope: string) => ({
        name: `Business for ${scope}`,
        members: [{ email: 'owner@example.com', roles: [] }],
        grantScopes: [scope],
      }),
    };
    const before = await countAll(test);
    for (const [operation, bodyOf] of Object.entries(ask) as [keyof typeof ask, (scope: string) => object][]) {
      for (const scope of ['campaign:users:link:staticcampaign:users:wallet:read', 'invoice:destroy']) {
        const { status, json } = await test.send(requestFor(test, operation, { body: bodyOf(scope) }));
        expect(status, `${operation} ${scope}`).toBe(400);
        expect(json).toMatchObject({ rule: 'scope.catalogue' });
      }
    }
    expect(await countAll(test)).toEqual(before);
    for (const [operation, bodyOf] of Object.entries(ask) as [keyof typeof ask, (scope: string) => object][]) {
      for (const scope of everyScope) {
        const { status } = await test.send(requestFor(test, operation, { body: bodyOf(scope) }));
        expect(status, `${operation} ${scope}`).toBeLessThan(300);
      }
    }
  }),

  rule('scope.management-approved-at-once', async (test) => {
    const client = await anotherPlatform(test, 'live', 'platform:read', 'platform.scope:request');
    const management: PlatformScope[] = ['platform.key:manage', 'platform.invite:manage', 'platform.grant:manage'];
    for (const scope of management) {
      const { data } = await client.POST('/v1/platform/me/scopes', { body: { scopes: [scope] } });
      expect(data.status).toBe('approved');
      expect((await client.GET('/v1/platform/me')).data.approvedScopes).toContain(scope);
    }
  }),

  rule('scope.business-needs-approval', async (test) => {
    const { world, platformWith, send } = test;
    const client = await anotherPlatform(
      test,
      'live',
      'platform:read',
      'platform.scope:request',
      'platform.key:manage',
    );
    const { data } = await client.POST('/v1/platform/me/scopes', { body: { scopes: ['business:create'] } });
    expect(data.status).toBe('pending');
    const pending = (await client.GET('/v1/platform/me')).data;
    expect(pending.pendingScopes).toEqual(['business:create']);
    expect(pending.approvedScopes).not.toContain('business:create');

    const key = await createKey(client, 'business:create', 'platform:read');
    const request = requestFor(test, 'createBusiness', { key });
    const refusal = await send(request);
    expect(refusal.status).toBe(403);
    expect(refusal.json).toMatchObject({ required: 'business:create', missingIn: ['platform'] });

    const waiting = await world.resources({ api: 'platform', kind: 'scope-request', state: 'pending' });
    for (const { id } of waiting) await world.act('platform', 'scope-request', id, 'approve');
    const again = world.act('platform', 'scope-request', data.requestId, 'approve');
    await expect(again).rejects.toMatchObject({ code: 'conflict', members: { currentState: 'approved' } });
    const approved = (await platformWith(key).GET('/v1/platform/me')).data;
    expect(approved.approvedScopes).toContain('business:create');
    expect(approved.pendingScopes).toEqual([]);
    expect(approved.keyInfo.activeScopes).toContain('business:create');
    expect((await send(request)).status).toBe(201);
  }),

  rule('scope.business-needs-approval', async (test) => {
    const { world } = test;
    const client = await anotherPlatform(test, 'live', 'platform:read', 'platform.key:manage');
    const rawKey = await createKey(client, 'platform:read', 'business:create', 'invoice:read');
    const info = async () => (await test.platformWith(rawKey).GET('/v1/platform/me')).data;
    expect((await info()).pendingScopes).toEqual(['business:create', 'invoice:read']);
    expect((await info()).keyInfo.activeScopes).toEqual(['platform:read']);
    const [request] = await world.resources({ api: 'platform', kind: 'scope-request', state: 'pending' });
    await world.act('platform', 'scope-request', request!.id, 'approve');
    expect((await info()).pendingScopes).toEqual([]);
    expect((await info()).keyInfo.activeScopes).toEqual(['platform:read', 'business:create', 'invoice:read']);
  }),

  rule('scope.business-needs-approval', async (test) => {
    await test.world.set('platform', { autoApprove: true });
    const client = await anotherPlatform(test, 'live', 'platform:read', 'platform.scope:request');
    const { data } = await client.POST('/v1/platform/me/scopes', { body: { scopes: ['business:create'] } });
    expect(data.status).toBe('pending');
    expect((await client.GET('/v1/platform/me')).data.approvedScopes).toContain('business:create');
  }),

  rule('scope.approved-at-once-in-test', async (test) => {
    const client = await anotherPlatform(test, 'test', 'platform:read', 'platform.scope:request');
    const { data } = await client.POST('/v1/platform/me/scopes', { body: { scopes: ['campaign:create'] } });
    expect(data.status).toBe('approved');
    const info = (await client.GET('/v1/platform/me')).data;
    expect(info.approvedScopes).toContain('campaign:create');
    expect(info.pendingScopes).not.toContain('campaign:create');
  }),

  rule('scope.one-for-each-operation', async (test) => {
    const scopes = [...new Set(carriedOut.map((operation) => operations[operation].scope))];
    const withoutIt = new Map<string, string>();
    const onlyIt = new Map<string, string>();
    for (const scope of scopes) {
      withoutIt.set(scope, await createKey(test.platform, ...everyScope.filter((other) => other !== scope)));
      onlyIt.set(scope, await createKey(test.platform, scope));
    }
    for (const operation of carriedOut) {
      const { scope } = operations[operation];
      const lacking = await test.send(requestFor(test, operation, { key: withoutIt.get(scope) }));
      expect(lacking.status, operation).toBe(403);
      expect(lacking.json).toMatchObject({
        required: scope,
        missingIn: ['key'],
        rule: 'scope.one-for-each-operation',
      });
      const sufficient = await test.send(requestFor(test, operation, { key: onlyIt.get(scope) }));
      expect([200, 201, 404], `${operation}: ${sufficient.text}`).toContain(sufficient.status);
    }
  }),

  rule('scope.no-grant-without-business', async (test) => {
    const key = anotherKey(test, 'test');
    const client = await anotherPlatform(test, 'test', ...everyScope);
    expect(await listGrants(client)).toEqual([]);
    for (const operation of carriedOut.filter((id) => !forBusiness.includes(id))) {
      const { status, text } = await test.send(requestFor(test, operation, { key, target: undefined }));
      expect([200, 201, 404], `${operation}: ${text}`).toContain(status);
    }
  }),

  rule('scope.differs-by-key', async ({ platform, platformWith }) => {
    const reader = platformWith(await createKey(platform, 'platform:read'));
    const manager = platformWith(await createKey(platform, 'platform.grant:manage'));
    expect((await reader.GET('/v1/platform/me')).response.status).toBe(200);
    expect((await manager.GET('/v1/platform/grants')).response.status).toBe(200);
    expect((await refused(reader.GET('/v1/platform/grants'))).status).toBe(403);
    expect((await refused(manager.GET('/v1/platform/me'))).status).toBe(403);
  }),

  rule('scope.active-are-requested-and-approved', async (test) => {
    const client = await anotherPlatform(
      test,
      'live',
      'platform:read',
      'platform.key:manage',
      'platform.scope:request',
    );
    await createKey(client, 'platform:read', 'business:create');
    await client.POST('/v1/platform/me/scopes', { body: { scopes: ['invoice:read'] } });
    const { approvedScopes, keyInfo } = (await client.GET('/v1/platform/me')).data;
    const { keys } = (await client.GET('/v1/platform/me/keys')).data;
    for (const { keyId } of keys) {
      const { key } = (await client.GET('/v1/platform/me/keys/{keyId}', { params: { path: { keyId } } })).data;
      expect(keys).toContainEqual(key);
    }
    expect(keys.map(({ activeScopes }) => activeScopes)).toContainEqual(['platform:read']);
    for (const { activeScopes, requestedScopes } of [keyInfo, ...keys]) {
      for (const scope of activeScopes!) {
        expect(requestedScopes).toContain(scope);
        expect(approvedScopes).toContain(scope);
      }
    }
  }),

  rule('webhook.url-is-a-setting', async ({ platform, world }) => {
    const body = { requestedScopes: ['platform:read' as const] };
    const receivers = async () => {
      await platform.POST('/v1/platform/link-sessions', { body });
      const [event] = await world.events(1);
      return event!.receivers;
    };
    expect(await receivers()).toMatchObject([
      { receiver: 'webhookUrl', sent: false, why: expect.stringContaining('empty') },
    ]);
    await world.set('platform', { webhookUrl: 'https://example.com/webhooks', webhookSecret: 'secret-of-the-webhook' });
    expect(await receivers()).toMatchObject([
      { receiver: 'webhookUrl', why: expect.stringContaining('https://example.com/webhooks') },
    ]);
    expect(JSON.stringify(await world.set('platform', {}))).not.toContain('secret-of-the-webhook');
  }),

  rule('platform.info-shows-calling-key', async ({ platform, platformWith }) => {
    const { data } = await platform.POST('/v1/platform/me/keys', { body: { requestedScopes: ['platform:read'] } });
    const first = (await platform.GET('/v1/platform/me')).data;
    const second = (await platformWith(data.rawKey).GET('/v1/platform/me')).data;
    expect(second.platformId).toBe(first.platformId);
    expect(second.keyInfo.keyId).toBe(data.key.keyId);
    expect(first.keyInfo.keyId).not.toBe(data.key.keyId);
  }),

  rule('platform.scope-request-is-echoed', async ({ platform }) => {
    const scopes: PlatformScope[] = ['campaign:create', 'distribution:create'];
    const first = (await platform.POST('/v1/platform/me/scopes', { body: { scopes } })).data;
    const second = (await platform.POST('/v1/platform/me/scopes', { body: { scopes } })).data;
    expect(new Set(first.requestedScopes)).toEqual(new Set(scopes));
    expect(['approved', 'pending']).toContain(first.status);
    expect(second.requestId).not.toBe(first.requestId);
  }),
];
