import type { ListeningHost } from '@wirepact/http-host';
import { createPlatformClient, type PlatformClient } from '@wirepact/platform';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSandbox, type OpenSandbox } from '../../open-sandbox.ts';

let sandbox: OpenSandbox;
let host: ListeningHost;
let client: PlatformClient;
let campaignId: string;

beforeAll(async () => {
  sandbox = await openSandbox({ apis: ['platform'] });
  host = await sandbox.listen({ port: 0 });
  const apiKey = sandbox.world.env['WIREPACT_PLATFORM_API_KEY']!;
  client = createPlatformClient({ apiKey, fetch: sandbox.fetch, retries: 0 });
  const business = client.forBusiness(sandbox.world.env['WIREPACT_PLATFORM_BUSINESS_ID']!);
  const events = [{ code: 'signup', name: 'Account created', payoutAmount: 500 }];
  const { data } = await business.POST('/v1/platform/campaigns', { body: { name: 'A', publicName: 'A', events } });
  campaignId = data.campaignId;
});
afterAll(async () => {
  await sandbox.close();
});

async function createInvite(limits: { readonly maxUses?: number; readonly expiresAt?: string } = {}): Promise<string> {
  const { data } = await client.POST('/v1/platform/campaigns/{campaignId}/link-invites', {
    params: { path: { campaignId } },
    body: { label: 'Newsletter', ...limits },
  });
  return data.code;
}

/** The keys of the link sessions that nobody has agreed to. */
async function listOpen(): Promise<readonly string[]> {
  const found = await sandbox.world.resources({ api: 'platform', kind: 'user-link', state: 'initiated', limit: 1000 });
  return found.map(({ id }) => id);
}

const visits: Readonly<Record<string, (code: string) => Promise<number>>> = {
  'without a port': (code) =>
    sandbox.world.act('platform', 'link-invite', code, 'use').then(
      () => 200,
      () => 409,
    ),
  'over the control API': async (code) => {
    const path = `/_sandbox/worlds/default/resources/platform/link-invite/${code}/actions/use`;
    const response = await fetch(host.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    return response.status;
  },
};

describe.each(Object.keys(visits))('fifty visits at a time, %s', (way) => {
  it('open two sessions if the link invite has two uses', async () => {
    const code = await createInvite({ maxUses: 2 });
    const before = await listOpen();
    const statuses = await Promise.all(Array.from({ length: 50 }, () => visits[way]!(code)));
    expect(statuses.toSorted()).toEqual([...Array(2).fill(200), ...Array(48).fill(409)]);
    expect((await listOpen()).length - before.length).toBe(2);
    const { doc } = await sandbox.world.resource('platform', 'link-invite', code);
    expect(doc).toMatchObject({ currentUses: 2, maxUses: 2, status: 'active' });
  });

  it('are all counted if the link invite has no limit', async () => {
    const code = await createInvite();
    const before = await listOpen();
    const statuses = await Promise.all(Array.from({ length: 50 }, () => visits[way]!(code)));
    expect(statuses).toEqual(Array(50).fill(200));
    expect((await listOpen()).length - before.length).toBe(50);
    const { doc } = await sandbox.world.resource('platform', 'link-invite', code);
    expect(doc).toMatchObject({ currentUses: 50, maxUses: null });
  });
});

describe('an expiry', () => {
  it.each([
    '2016-12-31T23:59:60Z',
    '2017-01-01T00:59:60.5+01:00',
    '2016-12-31t23:59:59z',
    '2016-12-31 23:59:59.123456789-12:00',
    '0000-01-01T00:00:00Z',
  ])('in the past lets nobody in: %s', async (expiresAt) => {
    const code = await createInvite({ expiresAt });
    await expect(sandbox.world.act('platform', 'link-invite', code, 'use')).rejects.toThrow(expiresAt);
  });

  it.each(['9999-12-31T23:59:59Z', '2100-12-31T23:59:60Z'])('in the future lets users in: %s', async (expiresAt) => {
    const code = await createInvite({ expiresAt });
    await sandbox.world.act('platform', 'link-invite', code, 'use');
    const { doc } = await sandbox.world.resource('platform', 'link-invite', code);
    expect(doc).toMatchObject({ expiresAt, currentUses: 1 });
  });
});
