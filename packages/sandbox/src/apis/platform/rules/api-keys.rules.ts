import type { PlatformClient } from '@wirepact/platform';
import type { ApiKey, CreatedApiKey, RotatedApiKey } from '@wirepact/platform/types';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { anotherPlatform, requestFor, rule } from './support.ts';

/** Rules about API keys. */
export const apiKeyRules: readonly RuleTest[] = [
  rule('api-key.secret-shown-once', async (test) => {
    const { platform, world } = test;
    const response = await test.send(requestFor(test, 'createApiKey'));
    expect(response.headers.get('cache-control')).toBe('no-store');
    const created = await create(platform);
    const { rawKey } = await rotate(platform, created.key.keyId);
    const shown = JSON.stringify([
      await list(platform),
      await read(platform, created.key.keyId),
      (await platform.GET('/v1/platform/me')).data,
      await world.events(),
      await world.requests(),
    ]);
    for (const secret of [created.rawKey, rawKey]) expect(shown).not.toContain(secret);
  }),

  rule('api-key.raw-key-authenticates', async ({ platform, platformWith }) => {
    const { key, rawKey } = await create(platform);
    expect((await platformWith(rawKey).GET('/v1/platform/me')).data.keyInfo.keyId).toBe(key.keyId);
    const rotated = await rotate(platform, key.keyId);
    const { data } = await platformWith(rotated.rawKey).GET('/v1/platform/me');
    expect(data.keyInfo.keyId).toBe(rotated.newKey.keyId);
  }),

  rule('api-key.active-from-the-start', async ({ platform }) => {
    const { data } = await platform.POST('/v1/platform/me/keys', {
      body: { requestedScopes: ['platform:read', 'campaign:create'], label: 'Production' },
    });
    expect(data.key).toMatchObject({ status: 'active', label: 'Production', environment: 'test' });
    expect(new Set(data.key.requestedScopes)).toEqual(new Set(['platform:read', 'campaign:create']));
  }),

  rule('api-key.status-worked-out-when-asked', async ({ platform, world }) => {
    const { key } = await create(platform);
    await rotate(platform, key.keyId, 7);
    expect((await read(platform, key.keyId)).status).toBe('rotating');
    await world.clock.advance('8d');
    expect((await read(platform, key.keyId)).status).toBe('expired');
    expect((await list(platform)).find(({ keyId }) => keyId === key.keyId)?.status).toBe('expired');
  }),

  rule('api-key.list-counts-all', async ({ platform }) => {
    const before = (await platform.GET('/v1/platform/me/keys')).data.total;
    const { key } = await create(platform);
    await create(platform);
    await create(platform);
    await revoke(platform, key.keyId);
    const { keys, total } = (await platform.GET('/v1/platform/me/keys')).data;
    expect(total).toBe(before + 3);
    expect(keys).toHaveLength(total);
  }),

  rule('api-key.only-of-own-platform', async (test) => {
    const stranger = await anotherPlatform(test, 'test', 'platform:read');
    const { keyId } = (await stranger.GET('/v1/platform/me')).data.keyInfo;
    const { platform } = test;
    const calls = [
      (id: string) => read(platform, id),
      (id: string) => revoke(platform, id),
      (id: string) => rotate(platform, id),
    ];
    for (const call of calls) {
      const foreign = await refused(call(keyId));
      const unknown = await refused(call('key_unknown'));
      expect([foreign.status, unknown.status]).toEqual([404, 404]);
      expect({ ...foreign.body, requestId: '' }).toEqual({ ...unknown.body, requestId: '' });
    }
    expect((await stranger.GET('/v1/platform/me')).response.status).toBe(200);
  }),

  rule('api-key.revoked-for-good', async ({ platform, platformWith, world }) => {
    const { key, rawKey } = await create(platform);
    expect(await revoke(platform, key.keyId)).toBe(key.keyId);
    const isRefused = async (): Promise<void> => {
      expect((await refused(platformWith(rawKey).GET('/v1/platform/me'))).status).toBe(401);
    };
    await isRefused();
    await world.clock.advance('365d');
    await isRefused();
    expect((await refused(rotate(platform, key.keyId))).status).toBe(409);
    await isRefused();
    expect((await read(platform, key.keyId)).status).toBe('revoked');
  }),

  rule('api-key.revoked-for-good', async ({ platform, platformWith }) => {
    const { key, rawKey } = await create(platform);
    await rotate(platform, key.keyId, 7);
    await revoke(platform, key.keyId);
    expect((await refused(platformWith(rawKey).GET('/v1/platform/me'))).status).toBe(401);
    expect(await read(platform, key.keyId)).toMatchObject({ status: 'revoked', activeScopes: [] });
  }),

  rule('api-key.revoking-again-changes-nothing', async ({ platform, world }) => {
    const { key } = await create(platform);
    await revoke(platform, key.keyId);
    const revoked = await read(platform, key.keyId);
    expect(await revoke(platform, key.keyId)).toBe(key.keyId);
    expect(await read(platform, key.keyId)).toEqual(revoked);

    const other = await create(platform);
    await rotate(platform, other.key.keyId, 1);
    await world.clock.advance('2d');
    expect(await revoke(platform, other.key.keyId)).toBe(other.key.keyId);
    expect((await read(platform, other.key.keyId)).status).toBe('expired');
  }),

  rule('api-key.rotation-keeps-scopes', async ({ platform, platformWith }) => {
    const { key } = await create(platform);
    const { newKey, rawKey } = await rotate(platform, key.keyId);
    expect((await platformWith(rawKey).GET('/v1/platform/me')).response.status).toBe(200);
    const scopes = (await read(platform, newKey.keyId)).requestedScopes;
    expect(new Set(scopes)).toEqual(new Set(key.requestedScopes));
  }),

  rule('api-key.rotation-names-both-keys', async ({ platform }) => {
    const { key } = await create(platform);
    const { newKey, oldKeyId, gracePeriodDays } = await rotate(platform, key.keyId, 7);
    expect(oldKeyId).toBe(key.keyId);
    expect(newKey.keyId).not.toBe(key.keyId);
    expect(gracePeriodDays).toBe(7);
    const { data } = await platform.POST('/v1/platform/me/keys/{keyId}/rotate', {
      params: { path: { keyId: newKey.keyId } },
    });
    expect(data.gracePeriodDays).toBe(7);
  }),

  rule('api-key.both-work-in-grace-period', async ({ platform, platformWith, world }) => {
    const { key, rawKey } = await create(platform);
    const rotated = await rotate(platform, key.keyId, 7);
    const bothWork = async (): Promise<void> => {
      for (const each of [rawKey, rotated.rawKey]) {
        expect((await platformWith(each).GET('/v1/platform/me')).response.status).toBe(200);
      }
    };
    await bothWork();
    await world.clock.advance('6d23h');
    await bothWork();
  }),

  rule('api-key.old-one-ends-with-grace-period', async ({ platform, platformWith, world }) => {
    const { key, rawKey } = await create(platform);
    const rotated = await rotate(platform, key.keyId, 7);
    await world.clock.advance('7d');
    await world.clock.advance('1s');
    expect((await refused(platformWith(rawKey).GET('/v1/platform/me'))).status).toBe(401);
    expect((await platformWith(rotated.rawKey).GET('/v1/platform/me')).response.status).toBe(200);
    expect(await read(platform, key.keyId)).toMatchObject({ status: 'expired', activeScopes: [] });
  }),

  rule('api-key.old-one-ends-with-grace-period', async ({ platform, platformWith, world }) => {
    const { key, rawKey } = await create(platform);
    const early = world.act('platform', 'api-key', key.keyId, 'expire');
    await expect(early).rejects.toMatchObject({ code: 'conflict', members: { currentState: 'active' } });
    await rotate(platform, key.keyId, 0);
    expect((await refused(platformWith(rawKey).GET('/v1/platform/me'))).status).toBe(401);
    expect((await read(platform, key.keyId)).status).toBe('expired');
  }),

  rule('api-key.only-active-rotates', async ({ platform, world }) => {
    const [revoked, expired, rotating] = [await create(platform), await create(platform), await create(platform)];
    await rotate(platform, expired.key.keyId, 0);
    await world.clock.advance('1s');
    await rotate(platform, rotating.key.keyId, 7);
    await revoke(platform, revoked.key.keyId);
    const before = await list(platform);
    const states = [
      [revoked, 'revoked'],
      [expired, 'expired'],
      [rotating, 'rotating'],
    ] as const;
    for (const [{ key }, currentState] of states) {
      const { status, rule: broken, body } = await refused(rotate(platform, key.keyId));
      expect(status).toBe(409);
      expect(broken).toBe('api-key.only-active-rotates');
      expect(body).toMatchObject({ currentState, allowedStates: ['active'] });
    }
    expect(await list(platform)).toEqual(before);
  }),
];

async function create(platform: PlatformClient): Promise<CreatedApiKey> {
  const { data } = await platform.POST('/v1/platform/me/keys', {
    body: { requestedScopes: ['platform:read', 'platform.grant:manage'] },
  });
  return data;
}

async function rotate(platform: PlatformClient, keyId: string, gracePeriodDays = 7): Promise<RotatedApiKey> {
  const { data } = await platform.POST('/v1/platform/me/keys/{keyId}/rotate', {
    params: { path: { keyId } },
    body: { gracePeriodDays },
  });
  return data;
}

/** Returns the id that the response names. */
async function revoke(platform: PlatformClient, keyId: string): Promise<string> {
  return (await platform.DELETE('/v1/platform/me/keys/{keyId}', { params: { path: { keyId } } })).data.keyId;
}

async function read(platform: PlatformClient, keyId: string): Promise<ApiKey> {
  return (await platform.GET('/v1/platform/me/keys/{keyId}', { params: { path: { keyId } } })).data.key;
}

async function list(platform: PlatformClient): Promise<readonly ApiKey[]> {
  return (await platform.GET('/v1/platform/me/keys')).data.keys;
}
