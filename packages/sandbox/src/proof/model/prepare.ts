import { scopes as everyScope } from '@wirepact/platform';
import type { OpenSandbox } from '../../open-sandbox.ts';
import type { World } from '../../world.ts';
import { listPeople } from '../fuzz/people.ts';
import { cents } from './moves/payments.ts';
import { Model } from './model.ts';
import type { Known } from './model.ts';

const START = new Date('2026-04-01T09:00:00Z');

const OWNERS = ['owner@example.com', 'owner@example.org'];

/**
 * Two worlds that have the same contents, apart from keys and ids: two platforms, two businesses, two accounts for payments. And
 * two with a shop each.
 */
export async function prepare(
  sandbox: OpenSandbox,
  run: number,
): Promise<{ model: Model; worlds: Map<string, World> }> {
  const model = new Model();
  const worlds = new Map<string, World>();
  for (const name of ['one', 'two']) {
    const id = `${name}-${run}`;
    const world = await sandbox.createWorld({ id, seed: id, clock: START, contents: contentsOf(id) });
    await world.set('payments', { 'rate-limits': false });
    worlds.set(id, world);
    model.now.set(id, START.getTime());
    await learn(model, id, world);
  }
  for (const name of ['shop-one', 'shop-two']) {
    const id = `${name}-${run}`;
    const world = await sandbox.createWorld({ id, seed: id, clock: START });
    worlds.set(id, world);
    model.now.set(id, START.getTime());
    model.partly.add(id);
    await learnShop(model, world);
    await learnRewards(model, world);
  }
  return { model, worlds };
}

const PLATFORMS = ['platform_a', 'platform_b'];

const ENVIRONMENTS = ['test', 'live'] as const;

function contentsOf(world: string): object {
  const member = (email: string) => ({ email, roles: ['ADMIN'], isOwner: true });
  const grant = (platformId: string, environment: string) => ({ platformId, environment });
  return {
    platform: {
      platforms: PLATFORMS.map((platformId) => ({
        platformId,
        name: platformId,
        keys: ENVIRONMENTS.map((environment) => ({ environment, rawKey: rawKeyOf(world, platformId, environment) })),
      })),
      accounts: OWNERS.map((email) => ({ email, balance: { test: '1500.00' } })),
      businesses: [
        {
          name: 'Example Games',
          members: [member(OWNERS[0]!)],
          grants: [grant('platform_a', 'test'), grant('platform_a', 'live'), grant('platform_b', 'test')],
        },
        { name: 'Example Studio', members: [member(OWNERS[1]!)], grants: [grant('platform_a', 'test')] },
      ],
    },
    payments: {
      accounts: [0, 1].map((number) => ({
        keys: [{ apiKey: `payments-key-${number}-${world}` }],
        wallets: [{ balance: '100.00' }, { balance: '0.50' }],
      })),
    },
  };
}

function rawKeyOf(world: string, platform: string, environment: string): string {
  return `pk_${environment}_${platform}_${world}`;
}

/** Learns the ids that the contents got. */
async function learn(model: Model, id: string, world: World): Promise<void> {
  for (const [kind, facts] of Object.entries(learned)) {
    const [api = '', name = ''] = kind.split(' ');
    // The oldest first, as the model would have seen them.
    for (const view of (await world.resources({ api, kind: name })).toReversed()) {
      const { holder, env, owner, state, doc } = view;
      model.known.push({ world: id, api, kind: name, id: view.id, holder, env, owner, state, facts: facts(doc) });
    }
  }
  for (const holder of PLATFORMS) {
    for (const env of ENVIRONMENTS) {
      const key = model.known.find(
        (each) => each.world === id && each.kind === 'api-key' && each.holder === holder && each.env === env,
      )!;
      const headers = { authorization: `Bearer ${rawKeyOf(id, holder, env)}` };
      model.actors.push({
        world: id,
        api: 'platform',
        holder,
        env,
        headers,
        scopes: everyScope,
        key: key.id,
        until: Infinity,
      });
    }
  }
  for (const [number, suffix] of ['', '_2'].entries()) {
    const holder = world.env[`WIREPACT_PAYMENTS_ACCOUNT_ID${suffix}`]!;
    const headers = { 'x-api-key': `payments-key-${number}-${id}` };
    model.actors.push({
      world: id,
      api: 'payments',
      holder,
      env: '',
      headers,
      scopes: [],
      key: holder,
      until: Infinity,
    });
  }
  await learnWallets(model, id, world);
}

/** A shop has the usual contents, because only these have its keys. */
async function learnShop(model: Model, world: World): Promise<void> {
  const api = 'primary-sales';
  const pieces = await world.resources({ api, kind: 'stock-unit', limit: 1000 });
  for (const { id, holder, env, owner, state, doc } of await world.resources({ api, kind: 'product' })) {
    const pricing = doc['pricing'] as readonly { readonly currency: string; readonly amount: number }[];
    const prices = Object.fromEntries(pricing.map(({ currency, amount }) => [currency, amount]));
    const available = pieces.filter((piece) => piece.doc['product_id'] === id).length;
    const facts = { available, prices };
    model.known.push({ world: world.id, api, kind: 'product', id, holder, env, owner, state, facts });
  }
  for (const { headers, only } of listPeople(world).filter((person) => person.api === api)) {
    const holder = model.kind(api, 'product')[0]!.holder;
    model.actors.push({
      world: world.id,
      api,
      holder,
      env: '',
      headers,
      scopes: [],
      only,
      key: holder,
      until: Infinity,
    });
  }
}

async function learnRewards(model: Model, world: World): Promise<void> {
  const api = 'rewards';
  for (const view of await world.resources({ api, kind: 'commission', limit: 1000 })) {
    const { id, holder, env, owner, state, doc } = view;
    model.known.push({
      world: world.id,
      api,
      kind: 'commission',
      id,
      holder,
      env,
      owner,
      state,
      facts: { unit: doc['unit'] },
    });
  }
  const holder = world.env['WIREPACT_REWARDS_ACCOUNT_ID']!;
  const { headers } = listPeople(world).find((person) => person.api === api)!;
  model.actors.push({ world: world.id, api, holder, env: '', headers, scopes: [], key: holder, until: Infinity });
}

type Facts = Known['facts'];

const learned: Readonly<Record<string, (doc: Facts) => Facts>> = {
  'platform api-key': () => ({}),
  'platform business': ({ name }) => ({ name }),
  'platform grant': ({ businessId, grantedScopes }) => ({ business: businessId, scopes: grantedScopes }),
  'payments account': () => ({}),
  'payments wallet': ({ balance }) => ({ cents: cents(balance as string) }),
};

/** The wallet of a business is that of its owner at first. */
async function learnWallets(model: Model, id: string, world: World): Promise<void> {
  const snapshot = await world.snapshot();
  for (const { api, kind, id: own, data } of snapshot.tables['resource']!) {
    if (api !== 'platform' || (kind !== 'wallet' && kind !== 'business')) continue;
    const stored = JSON.parse(String(data)) as Readonly<Record<string, string>>;
    if (kind === 'wallet') {
      for (const env of ENVIRONMENTS) model.balances.set(`${id} ${String(own)} ${env}`, cents(stored[env]!));
      continue;
    }
    const [{ email }] = stored['members'] as unknown as [{ email: string }];
    const wallet = stored['ownerWallet'];
    Object.assign(model.find({ world: id, api }, kind, String(own))!.facts, {
      wallet,
      ownerWallet: wallet,
      owner: email,
    });
  }
}
