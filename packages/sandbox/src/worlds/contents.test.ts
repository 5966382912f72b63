import { readFile } from 'node:fs/promises';
import { createPaymentsClient } from '@wirepact/payments';
import { createPlatformClient } from '@wirepact/platform';
import { createRewardsClient } from '@wirepact/rewards';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { createSandbox } from '../open-sandbox.ts';
import type { Sandbox } from '../sandbox.ts';

const contents = {
  settings: { platform: { 'rate-limits': true, webhookSecret: 'whsec_chosen' } },
  platform: {
    platforms: [
      {
        platformId: 'platform_1',
        name: 'Example Platform',
        keys: [
          { environment: 'test', rawKey: 'pk_test_chosen' },
          { environment: 'test', label: 'Another' },
          { environment: 'live', requestedScopes: ['invoice:read'] },
        ],
      },
    ],
    accounts: [{ email: 'owner@example.com', balance: { test: '10.00' } }],
    businesses: [
      {
        _id: 'business_1',
        name: 'Example Games',
        members: [{ email: 'owner@example.com', roles: ['ADMIN'], isOwner: true }],
        grants: [{ environment: 'test' }],
        invoices: [
          {
            environment: 'test',
            status: 'sent',
            receiverName: 'Example Customer',
            receiverEmail: 'billing@example.com',
            items: [{ description: 'Design review', quantity: 2, rate: 2500 }],
          },
        ],
      },
    ],
  },
  payments: {
    accounts: [
      {
        email: 'finance@example.com',
        keys: [{ apiKey: 'key_test_chosen' }, { permissions: ['read'] }],
        webhooks: [
          { url: 'https://example.com/hook', event_types: ['payment.all'], secret: 'whsk_6E8F92D4C7B31A5E9D0F87H2T' },
        ],
        wallets: [{ currency: 'BTC', balance: '1.5' }, { currency: 'ETH' }],
        payments: [{ amount: '0.25', custom_id: 'deposit-1' }],
        withdrawals: [{ amount: '0.1' }],
      },
      { keys: [] },
    ],
  },
  rewards: {
    accounts: [
      {
        accountId: 'account_1',
        keys: [{ apiKey: 'rewards-key-chosen' }, { permissions: [] }],
        sales: [
          { campaign: 205, promoter: 30588, sale_amount: 100 },
          { status: 'approved', fulfilled: true },
          { campaign: 206, status: 'approved' },
        ],
      },
      {},
    ],
  },
} as const;

describe('the contents of a world', () => {
  it('of the Platform API are there for its clients', async () => {
    await using sandbox = await createSandbox({ contents, clock: new Date('2026-03-01T09:00:00Z') });
    const { env } = sandbox.world;
    expect(env).toMatchObject({
      WIREPACT_PLATFORM_API_KEY: 'pk_test_chosen',
      WIREPACT_PLATFORM_API_KEY_2: expect.stringMatching(/^pk_test_/),
      WIREPACT_PLATFORM_LIVE_API_KEY: expect.stringMatching(/^pk_live_/),
      WIREPACT_PLATFORM_BUSINESS_ID: 'business_1',
    });
    const platform = createPlatformClient({ apiKey: 'pk_test_chosen', fetch: sandbox.fetch });
    expect((await platform.GET('/v1/platform/me')).data).toMatchObject({ platformId: 'platform_1' });
    const { data } = await platform.forBusiness('business_1').GET('/v1/platform/invoices');
    expect(data.invoices).toMatchObject([{ status: 'sent', total: 5000, receiverName: 'Example Customer' }]);
    expect(await sandbox.world.settings('platform')).toMatchObject({
      'rate-limits': true,
      webhookSecret: '[redacted]',
    });
  });

  it('of the Rewards API are there for its clients', async () => {
    await using sandbox = await createSandbox({ contents });
    const { env } = sandbox.world;
    expect(env).toMatchObject({
      WIREPACT_REWARDS_API_KEY: 'rewards-key-chosen',
      WIREPACT_REWARDS_API_KEY_2: expect.any(String),
      WIREPACT_REWARDS_API_KEY_3: expect.any(String),
      WIREPACT_REWARDS_ACCOUNT_ID: 'account_1',
      WIREPACT_REWARDS_ACCOUNT_ID_2: expect.any(String),
    });
    const connect = (apiKey: string, accountId: string) =>
      createRewardsClient({ apiKey, accountId, fetch: sandbox.fetch, retries: 0 });
    const rewards = connect('rewards-key-chosen', 'account_1');
    const unitsOf = async (query: object) => {
      const { data } = await rewards.GET('/commissions', { params: { query } });
      return data.map(({ unit }) => unit).toSorted();
    };
    expect(await unitsOf({ status: 'pending' })).toEqual(['credits', 'discount_per']);
    expect(await unitsOf({ filters: { fulfilled: 'yes' } })).toEqual(['free_months', 'points']);
    expect(await unitsOf({ status: 'approved', filters: { fulfilled: 'no' } })).toEqual(['cash', 'mon_discount']);
    const [commission] = (await rewards.GET('/commissions')).data;
    const body = { ids: [commission!.id] };
    await expect(
      connect(env['WIREPACT_REWARDS_API_KEY_2']!, 'account_1').POST('/commissions/approve', { body }),
    ).rejects.toMatchObject({ status: 403 });
    const other = connect(env['WIREPACT_REWARDS_API_KEY_3']!, env['WIREPACT_REWARDS_ACCOUNT_ID_2']!);
    expect((await other.GET('/commissions')).data).toEqual([]);
  });

  it.each([
    [{ campaign: 1 }, 'not-found'],
    [{ fulfilled: true }, 'invalid'],
    [{ status: 'denied', fulfilled: true }, 'invalid'],
  ])('of the Rewards API cannot have the sale %j', async (sale, code) => {
    const refused = createSandbox({ contents: { rewards: { accounts: [{ sales: [sale] }] } } });
    await expect(refused).rejects.toMatchObject({ code });
  });

  it('of the Payments API are there for its clients', async () => {
    await using sandbox = await createSandbox({ contents });
    const payments = createPaymentsClient({ apiKey: 'key_test_chosen', fetch: sandbox.fetch });
    const { data } = await payments.GET('/user/webhooks');
    expect(data.webhooks).toMatchObject([
      {
        url: 'https://example.com/hook',
        event_types: ['payment.all'],
        status: 'active',
        secret: expect.stringMatching(/^whsk_6E\*+2T$/),
      },
    ]);
    const reader = createPaymentsClient({
      apiKey: sandbox.world.env['WIREPACT_PAYMENTS_API_KEY_2']!,
      fetch: sandbox.fetch,
    });
    await reader.GET('/user/webhooks');
    const refused = reader.POST('/user/webhooks', { body: { url: 'https://example.com/other' } });
    await expect(refused).rejects.toMatchObject({ status: 403 });
    const [payment] = await sandbox.world.resources({ api: 'payments', kind: 'payment' });
    const [withdrawal] = await sandbox.world.resources({ api: 'payments', kind: 'withdrawal' });
    expect([payment!.doc, withdrawal!.doc]).toMatchObject([
      { amount: '0.25', currency: 'BTC', custom_id: 'deposit-1' },
      { amount: '0.1', currency: 'BTC' },
    ]);
    expect(await sandbox.world.resources({ api: 'payments', kind: 'account' })).toHaveLength(2);
  });

  it('can be written as in the README', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    const [, yaml = ''] = /```yaml\n(.*?)```/s.exec(readme) ?? [];
    await using sandbox = await createSandbox({ contents: parse(yaml) as object });
    expect(Object.keys(sandbox.world.env)).toEqual([
      'WIREPACT_PAYMENTS_API_KEY',
      'WIREPACT_PAYMENTS_ACCOUNT_ID',
      'WIREPACT_PLATFORM_API_KEY',
      'WIREPACT_PLATFORM_LIVE_API_KEY',
      'WIREPACT_PLATFORM_BUSINESS_ID',
      'WIREPACT_REWARDS_API_KEY',
      'WIREPACT_REWARDS_ACCOUNT_ID',
    ]);
  });

  it('are all there is', async () => {
    await using sandbox = await createSandbox({ contents: { payments: {} } });
    expect(sandbox.world.env).toEqual({});
    expect(await sandbox.world.resources({ api: 'platform', kind: 'business' })).toEqual([]);
  });

  it('come back with a reset, with the same secrets', async () => {
    await using sandbox = await createSandbox({ contents });
    const { env } = sandbox.world;
    await sandbox.world.set('platform', { 'rate-limits': false });
    await sandbox.world.reset();
    expect(sandbox.world.env).toEqual(env);
    expect(await sandbox.world.settings('platform')).toMatchObject({ 'rate-limits': true });
    const platform = createPlatformClient({ apiKey: 'pk_test_chosen', fetch: sandbox.fetch });
    expect((await platform.GET('/v1/platform/me')).response.status).toBe(200);
  });

  it('keep chosen secrets out of the database', async () => {
    await using sandbox = await createSandbox({ contents });
    const kept = JSON.stringify(await sandbox.world.snapshot());
    for (const secret of ['pk_test_chosen', 'key_test_chosen', 'whsk_6E8F92D4C7B31A5E9D0F87H2T', 'whsec_chosen']) {
      expect(kept.includes(secret)).toBe(false);
    }
  });

  it.each<[object, string]>([
    [{ platfrom: {} }, '/platfrom is not known here. Did you mean platform?'],
    [{ platform: { platforms: [{ nmae: 'A' }] } }, '/platform/platforms/0/nmae is not known here. Did you mean name?'],
    [{ platform: { platforms: [{}] } }, '/platform/platforms/0/name must be given.'],
    [{ platform: { accounts: [{ email: 'nobody' }] } }, '/platform/accounts/0/email must match format "email".'],
    [
      { platform: { platforms: [{ name: 'A', keys: [{ environment: 'prod' }] }] } },
      '/platform/platforms/0/keys/0/environment must be one of: test, live.',
    ],
    [
      { payments: { accounts: [{ webhooks: [{ url: 'http://a.example' }] }] } },
      '/payments/accounts/0/webhooks/0/url must match pattern',
    ],
    [{ platform: [] }, '/platform must be object.'],
    [{ settings: { platform: { webhokUrl: '' } } }, 'platform has no setting webhokUrl. Did you mean webhookUrl?'],
    [{ settings: { platfrom: {} } }, 'There is no API platfrom. Did you mean platform?'],
    [{ payments: { accounts: [{ webhooks: [{ url: 'https://' }] }] } }, 'The webhook https:// is not possible.'],
    [
      { payments: { accounts: [{ webhooks: [{ url: 'https://a.example/' }, { url: 'https://A.example' }] }] } },
      'Two webhooks of an account have the URL https://A.example. Give each its own.',
    ],
    [{ payments: { accounts: [{ webhooks: [{ url: 'https://127.0.0.1/' }] }] } }, '127.0.0.1'],
    [
      { payments: { accounts: [{ webhooks: [{ url: 'https://a.example', event_types: ['payment.al'] }] }] } },
      'payment.al',
    ],
    [{ payments: { accounts: [{ keys: [{ apiKey: 'key_same_1' }, { apiKey: 'key_same_1' }] }] } }, 'secret'],
    [
      {
        platform: {
          businesses: [
            { name: 'A', members: [{ email: 'a@example.com', roles: ['ADMIN'] }], grants: [{ environment: 'test' }] },
          ],
        },
      },
      'platform',
    ],
  ])('are refused with what to write instead: %j', async (wrong, message) => {
    await using sandbox = await createSandbox();
    const before = await ids(sandbox);
    await expect(sandbox.createWorld({ contents: wrong })).rejects.toThrow(message);
    await expect(sandbox.createWorld({ contents: wrong })).rejects.toMatchObject({ name: 'SandboxError' });
    expect(await ids(sandbox)).toEqual(before);
  });
});

async function ids(sandbox: Sandbox): Promise<readonly string[]> {
  return (await sandbox.worlds()).map(({ id }) => id);
}
