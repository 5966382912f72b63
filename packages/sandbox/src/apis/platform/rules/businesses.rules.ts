import type { PlatformScope } from '@wirepact/platform';
import type { CreateBusiness, CreatedBusiness } from '@wirepact/platform/types';
import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  countAll,
  grant,
  grantingBusiness,
  invoiceOf,
  listGrants,
  otherBusiness,
  requestFor,
  rule,
} from './support.ts';

const everything: PlatformScope[] = ['business:read', 'business:update', 'business:wallet:balance'];

/** Rules about businesses. */
export const businessRules: readonly RuleTest[] = [
  rule('business.wallet-is-payout-wallet-or-owner', async (test) => {
    const { world } = test;
    const accounts = await world.resources({ api: 'platform', kind: 'account' });
    const owner = accounts.find(({ doc }) => doc['email'] === 'owner@example.com');
    const { business } = await create(test, { grantScopes: everything });
    const wallet = async (): Promise<string> =>
      (await test.platform.forBusiness(business._id).GET('/v1/platform/business/wallet-balance')).data.address;
    const address = await wallet();
    const granting = test.platform.forBusiness(grantingBusiness(test));
    const ownersOther = (await granting.GET('/v1/platform/business/wallet-balance')).data;
    expect(owner).toBeDefined();
    expect(address).toBe(ownersOther.address);
    expect(ownersOther.balance).toBe('1500.00');
    const payoutWallet = `0x${'ab'.repeat(20)}`;
    await test.platform.forBusiness(business._id).PATCH('/v1/platform/business', { body: { payoutWallet } });
    expect(await wallet()).toBe(payoutWallet);
  }),

  rule('business.create-returns-201-with-location', async (test) => {
    const request = requestFor(test, 'createBusiness', {
      body: {
        name: 'Example Arcade',
        members: [
          { email: 'owner@example.com', roles: ['ADMIN'], isOwner: true },
          { email: 'developer@example.com', roles: ['GAME_EDITOR'] },
        ],
        grantScopes: ['business:read'],
      },
    });
    const { status, headers, json } = await test.send(request);
    expect(status).toBe(201);
    const { business, members } = json as CreatedBusiness;
    expect(members).toEqual([
      { userId: expect.any(String), email: 'owner@example.com', roles: ['ADMIN'], isOwner: true },
      { userId: expect.any(String), email: 'developer@example.com', roles: ['GAME_EDITOR'], isOwner: false },
    ]);
    const base = new URL('https://api.example.com/sandbox/platform');
    const location = new URL(headers.get('location')!, `${base}${request.path}`);
    const path = location.pathname.slice(base.pathname.length);
    const read = await test.send({ ...requestFor(test, 'getBusiness', { target: business._id }), path });
    expect(read.json).toEqual(business);
  }),

  rule('business.members-own-only-if-said', async (test) => {
    const { members } = await create(test, {
      members: [
        { email: 'one@example.com', roles: ['ADMIN'], isOwner: true },
        { email: 'two@example.com', roles: [] },
      ],
    });
    expect(members.map(({ isOwner }) => isOwner)).toEqual([true, false]);
  }),

  rule('business.members-with-account-join-at-once', async (test) => {
    const accounts = await test.world.resources({ api: 'platform', kind: 'account' });
    const account = accounts.find(({ doc }) => doc['email'] === 'player@example.net')!;
    const { members } = await create(test, {
      members: [
        { email: 'player@example.net', roles: ['ADMIN'] },
        { email: 'nobody@example.net', roles: ['VIEWER'] },
      ],
    });
    expect(members[0]?.userId).toBe(account.id);
    expect(accounts.map(({ id }) => id)).not.toContain(members[1]?.userId);
    expect(await test.world.resources({ api: 'platform', kind: 'account' })).toEqual(accounts);
  }),

  rule('business.grant-scopes-grant-at-once', async (test) => {
    const { business, grant: granted } = await create(test, { grantScopes: ['business:read'] });
    expect(granted).toEqual({ _id: expect.any(String), grantedScopes: ['business:read'], status: 'active' });
    const listed = (await listGrants(test.platform)).find(({ grantId }) => grantId === granted?._id);
    expect(listed).toMatchObject({ businessId: business._id, grantedScopes: ['business:read'] });
    const { data } = await test.platform.forBusiness(business._id).GET('/v1/platform/business');
    expect(data._id).toBe(business._id);
  }),

  rule('business.no-grant-without-grant-scopes', async (test) => {
    const before = await listGrants(test.platform);
    const created = await create(test);
    expect(created).not.toHaveProperty('grant');
    const read = test.platform.forBusiness(created.business._id).GET('/v1/platform/business');
    expect((await refused(read)).status).toBe(403);
    expect(await listGrants(test.platform)).toEqual(before);
  }),

  rule('business.grant-holds-only-what-was-asked', async (test) => {
    const { business } = await create(test, { grantScopes: ['invoice:create'] });
    const client = test.platform.forBusiness(business._id);
    const { data } = await client.POST('/v1/platform/invoices', { body: invoiceOf() });
    const update = client.PUT('/v1/platform/invoices/{invoiceId}', {
      params: { path: { invoiceId: data._id } },
      body: invoiceOf(),
    });
    const { status, body } = await refused(update);
    expect(status).toBe(403);
    expect(body).toMatchObject({ required: 'invoice:update', missingIn: ['grant'] });
  }),

  rule('business.address-from-anywhere', async (test) => {
    const address = {
      line1: 'ul. Świętego Józefa 7',
      line2: 'm. 3',
      city: 'Łódź',
      state: 'łódzkie',
      postalCode: '90-001',
      country: 'PL',
    };
    const { business } = await create(test, { address, grantScopes: everything });
    const client = test.platform.forBusiness(business._id);
    expect((await client.GET('/v1/platform/business')).data.address).toEqual(address);
    const moved = { ...address, postalCode: '90-002' };
    await client.PATCH('/v1/platform/business', { body: { address: moved } });
    expect((await client.GET('/v1/platform/business')).data.address).toEqual(moved);
  }),

  rule('business.read-is-of-the-target', async (test) => {
    await grant(test, test.platform, otherBusiness(test), 'business:read', 'business:update');
    const payoutWallet = `0x${'cd'.repeat(20)}`;
    await test.platform.forBusiness(otherBusiness(test)).PATCH('/v1/platform/business', { body: { payoutWallet } });
    const [one, two] = [
      (await test.platform.forBusiness(grantingBusiness(test)).GET('/v1/platform/business')).data,
      (await test.platform.forBusiness(otherBusiness(test)).GET('/v1/platform/business')).data,
    ];
    expect(one).toMatchObject({ _id: grantingBusiness(test), name: 'Example Games', address: { city: 'Austin' } });
    expect(one).not.toHaveProperty('payoutWallet');
    expect(two).toEqual({ _id: otherBusiness(test), name: 'Example Studio', payoutWallet });
  }),

  rule('business.update-takes-four-fields', async (test) => {
    const client = test.platform.forBusiness(grantingBusiness(test));
    const changes = [
      { name: 'Example Games Ltd' },
      { logoUrl: 'https://example.com/logo.png' },
      { address: { line1: '1 High Street', city: 'York', state: 'England', postalCode: 'YO1 7HH', country: 'GB' } },
      { payoutWallet: `0x${'ef'.repeat(20)}` },
    ];
    let expected: object = (await client.GET('/v1/platform/business')).data;
    for (const change of changes) {
      const { data, response } = await client.PATCH('/v1/platform/business', { body: change });
      expect(response.status).toBe(200);
      expected = { ...expected, ...change };
      expect(data).toEqual(expected);
    }
    for (const body of [{}, { members: [] }]) {
      const { status, json } = await test.send(requestFor(test, 'updateBusiness', { body }));
      expect(status).toBe(400);
      expect(json).toMatchObject({ rule: 'business.update-takes-four-fields' });
    }
    const body = { name: 'Example Games', members: [], _id: 'another' };
    const { status, json, headers } = await test.send(requestFor(test, 'updateBusiness', { body }));
    expect(status).toBe(200);
    expect(json).toEqual({ ...expected, name: 'Example Games' });
    expect(headers.get('sandbox-warning')).toContain('unknown-field /members');
    expect((await client.GET('/v1/platform/business')).data).toEqual(json);
  }),

  rule('business.name-is-unique', async (test) => {
    const before = await countAll(test);
    const taken = await refused(create(test, { name: 'Example Games' }));
    expect([taken.status, taken.rule]).toEqual([409, 'business.name-is-unique']);
    expect(await countAll(test)).toEqual(before);

    const { business } = await create(test, { name: 'Example Arcade', grantScopes: everything });
    const client = test.platform.forBusiness(business._id);
    const renamed = await refused(client.PATCH('/v1/platform/business', { body: { name: 'Example Games' } }));
    expect([renamed.status, renamed.rule]).toEqual([409, 'business.name-is-unique']);
    expect((await client.GET('/v1/platform/business')).data.name).toBe('Example Arcade');

    await client.PATCH('/v1/platform/business', { body: { name: 'Example Arcade' } });
    await client.PATCH('/v1/platform/business', { body: { name: 'Example Arcade Two' } });
    expect((await create(test, { name: 'Example Arcade' })).business.name).toBe('Example Arcade');
    expect((await refused(create(test, { name: 'Example Arcade Two' }))).status).toBe(409);
  }),
];

async function create({ platform }: TestWorld, changes: Partial<CreateBusiness> = {}): Promise<CreatedBusiness> {
  const { data } = await platform.POST('/v1/platform/business', {
    body: {
      name: 'A new business',
      members: [{ email: 'owner@example.com', roles: ['ADMIN'], isOwner: true }],
      ...changes,
    },
  });
  return data;
}
