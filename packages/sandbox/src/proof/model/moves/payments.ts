import assert from 'node:assert/strict';
import type { components } from '@wirepact/payments/types';
import type { Known, Model } from '../model.ts';
import { action, request } from '../turn.ts';
import type { Move, Turn } from '../turn.ts';

type Schemas = components<never>['schemas'];

const LIMIT = 10;

const AMOUNTS = ['0.01', '19.99', '150', '1000.10'];

const api = 'payments';

/** What customers, the vendor and programs do with payments. */
export const paymentsMoves: readonly Move[] = [
  request({
    api,
    operation: 'createWebhook',
    weight: 3,
    body: ({ turn }) => ({ url: urlOf(turn) }),
    refuses: ({ turn, model, actor }) => {
      const own = model.visible(actor, 'webhook').filter(({ state }) => state !== 'deleted');
      return own.length >= LIMIT || own.some(({ facts }) => facts['url'] === urlOf(turn)) ? 400 : undefined;
    },
    creates: ({ id, url }: Schemas['CreatedWebhook']) => ({ id, facts: { url } }),
  }),
  request({
    api,
    operation: 'deleteWebhook',
    weight: 2,
    body: ({ resource }) => ({ webhook_id: resource?.id ?? `wh_${'0'.repeat(32)}` }),
  }),
  request({
    api,
    operation: 'listWebhooks',
    weight: 2,
    lists: { ids: ({ webhooks }: Schemas['WebhookList']) => webhooks.map(({ id }) => id) },
  }),
  action({ api, kind: 'webhook', action: 'deactivate' }),
  action({ api, kind: 'webhook', action: 'suspend' }),
  {
    name: 'payment.create',
    weight: 2,
    async run(turn) {
      const wallet = turn.pick(turn.model.kind(api, 'wallet'))!;
      const amount = turn.pick(AMOUNTS)!;
      const input = { account: wallet.holder, wallet_id: wallet.id, amount };
      return create(turn, wallet, 'payment', input, { wallet: wallet.id, cents: cents(amount) });
    },
  },
  action({ api, kind: 'payment', action: 'detect', weight: 2 }),
  action({
    api,
    kind: 'payment',
    action: 'complete',
    weight: 2,
    follows: ({ model }, payment) => pay(model, payment, payment.facts['cents'] as bigint),
  }),
  action({ api, kind: 'payment', action: 'expire' }),
  {
    name: 'withdrawal.create',
    weight: 2,
    async run(turn) {
      const wallet = turn.pick(turn.model.kind(api, 'wallet'))!;
      const amount = turn.pick(AMOUNTS)!;
      const total_fee = turn.pick(['0', '1.40'])!;
      const input = { account: wallet.holder, wallet_id: wallet.id, amount, total_fee };
      const facts = { wallet: wallet.id, cents: cents(amount) + cents(total_fee) };
      return create(turn, wallet, 'withdrawal', input, facts);
    },
  },
  action({ api, kind: 'withdrawal', action: 'approve', weight: 2 }),
  action({ api, kind: 'withdrawal', action: 'process', weight: 3 }),
  action({
    api,
    kind: 'withdrawal',
    action: 'complete',
    weight: 2,
    refuses: ({ model }, withdrawal) => walletOf(model, withdrawal).facts['cents']! < withdrawal.facts['cents']!,
    follows: ({ model }, withdrawal) => pay(model, withdrawal, -(withdrawal.facts['cents'] as bigint)),
  }),
  action({ api, kind: 'withdrawal', action: 'cancel' }),
  {
    name: 'compare wallets',
    async run({ model, real }) {
      for (const [world, { resources }] of real.worlds) {
        for (const { id, doc } of await resources({ api, kind: 'wallet' })) {
          const known = model.find({ world, api }, 'wallet', id);
          if (!known && model.partly.has(world)) continue;
          const expected = known?.facts['cents'];
          assert.equal(cents(doc['balance'] as string), expected, `The balance of the wallet ${id} in ${world}`);
        }
      }
      return 'every balance is right';
    },
  },
];

function urlOf(turn: Turn): string {
  // Few of them, so that they meet.
  return `https://example.com/webhooks/${turn.model.kind(api, 'webhook').length % 14}`;
}

async function create(
  turn: Turn,
  { world, holder }: Known,
  kind: string,
  input: object,
  facts: Known['facts'],
): Promise<string> {
  const view = await turn.act({ world, api, kind, id: '', holder, env: '' }, 'create', input);
  assert.ok(view, `${kind}.create was refused.`);
  turn.model.known.push({ world, api, kind, id: view.id, holder, env: '', owner: '', state: view.state, facts });
  return `${kind}.create for ${holder}: ${view.id} ${JSON.stringify(input)}`;
}

function walletOf(model: Model, about: Known): Known {
  return model.find(about, 'wallet', about.facts['wallet'] as string)!;
}

function pay(model: Model, about: Known, amount: bigint): void {
  const { facts } = walletOf(model, about);
  facts['cents'] = (facts['cents'] as bigint) + amount;
}

/** Reads a decimal string with at most two places. */
export function cents(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.split('.');
  assert.ok(fraction.length <= 2, `${amount} is not a whole number of cents.`);
  return BigInt(whole + fraction.padEnd(2, '0'));
}
