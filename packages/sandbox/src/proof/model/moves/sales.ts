import assert from 'node:assert/strict';
import type { components } from '@wirepact/primary-sales/types';
import type { Known, Model } from '../model.ts';
import { request } from '../turn.ts';
import type { Move, RequestContext, Turn } from '../turn.ts';

type Schemas = components<never>['schemas'];

const api = 'primary-sales';

const recipient_address = `0x${'a'.repeat(40)}`;

const CURRENCIES = ['USDC', 'ETH', 'DOGE'] as const;

type Line = Schemas['RequestedProduct'];

/** What the vendor asks of a shop, and what somebody does in its backend. */
export const salesMoves: readonly Move[] = [
  request({
    api,
    operation: 'quoteSale',
    body: (context) => ({ recipient_address, products: linesOf(context) }),
    refuses: (context) => (isInStock(context) ? undefined : 404),
    follows: ({ products, totals }: Schemas['Quote'], context) => {
      const { model, actor } = context;
      for (const { currency, amount } of totals) {
        const parts = linesOf(context).map(({ product_id, quantity }) => {
          const { facts } = model.find(actor, 'product', product_id)!;
          return units((facts['prices'] as Readonly<Record<string, number>>)[currency]!) * BigInt(quantity);
        });
        assert.equal(
          units(amount),
          parts.reduce((sum, part) => sum + part, 0n),
          `the total in ${currency}`,
        );
      }
      assert.equal(products.length, linesOf(context).length);
    },
  }),
  request({
    api,
    operation: 'authoriseSale',
    weight: 4,
    body: (context) => ({ recipient_address, currency: currencyOf(context), products: linesOf(context) }),
    refuses: (context) => {
      if (currencyOf(context) === 'DOGE') return 400;
      return isInStock(context) ? undefined : 404;
    },
    creates: ({ reference, products }: Schemas['Authorisation'], context) => {
      const lines = linesOf(context);
      for (const line of lines) take(context.model, context.actor.world, line);
      const counted = products.map(({ product_id, detail }) => ({ product_id, quantity: detail.length }));
      assert.deepEqual(counted, lines, 'the tokens of an order');
      return { id: reference, facts: { lines } };
    },
  }),
  request({
    api,
    operation: 'confirmSale',
    weight: 2,
    body: ({ resource }) => ({ reference: resource!.id, tx_hash: `0x${'1'.repeat(64)}` }),
    follows: (_: unknown, { model, resource }) => {
      if (resource!.state !== 'completed_late' || resource!.facts['taken'] === true) return;
      // It takes what is left of what it has given back.
      for (const line of resource!.facts['lines'] as readonly Line[]) {
        const left = findProduct(model, resource!.world, line).facts['available'] as number;
        take(model, resource!.world, { ...line, quantity: Math.min(left, line.quantity) });
      }
      resource!.facts['taken'] = true;
    },
  }),
  request({
    api,
    operation: 'expireSale',
    body: ({ resource }) => ({ reference: resource!.id }),
    follows: (_: unknown, { model, resource }) => release(model, resource!),
  }),
  {
    name: 'stock-unit.stock',
    isPossible: (model) => model.kind(api, 'product').length > 0,
    async run(turn) {
      const product = turn.pick(turn.model.kind(api, 'product'))!;
      const quantity = 1 + turn.number(3);
      const about = { ...product, kind: 'stock-unit', id: '' };
      assert.ok(await turn.act(about, 'stock', { product_id: product.id, quantity }));
      take(turn.model, product.world, { product_id: product.id, quantity: -quantity });
      return `stock-unit.stock in ${product.world}: ${quantity} of ${product.id}`;
    },
  },
  {
    name: 'compare stock',
    weight: 2,
    isPossible: (model) => model.kind(api, 'product').length > 0,
    run: compareStock,
  },
];

async function compareStock({ model, real }: Turn): Promise<string> {
  for (const id of new Set(model.kind(api, 'product').map(({ world }) => world))) {
    const filter = { api, kind: 'stock-unit', state: 'available', limit: 1000 };
    const available = await real.worlds.get(id)!.resources(filter);
    for (const product of model.kind(api, 'product').filter(({ world }) => world === id)) {
      const count = available.filter(({ doc }) => doc['product_id'] === product.id).length;
      assert.equal(count, product.facts['available'], `the stock of ${product.id} in ${id}`);
    }
  }
  return 'the stock is right';
}

/** Gives back what an order holds, as soon as it has expired. */
export function release(model: Model, { world, state, facts }: Known): void {
  if (state !== 'expired' || facts['released'] === true) return;
  for (const line of facts['lines'] as readonly Line[]) take(model, world, { ...line, quantity: -line.quantity });
  facts['released'] = true;
}

/** Which products, and how many. They follow from a number that is new for each request. */
function linesOf({ model, actor, fresh }: RequestContext): readonly Line[] {
  const number = Number(fresh.slice('new-'.length));
  const products = model.kind(api, 'product').filter(({ world }) => world === actor.world);
  return products
    .filter((_, index) => index === number % products.length || (number >> index) % 3 === 0)
    .map(({ id }, index) => ({ product_id: id, quantity: 1 + ((number + index) % 3) }));
}

function currencyOf({ fresh }: RequestContext): string {
  return CURRENCIES[Number(fresh.slice('new-'.length)) % 7 === 0 ? 2 : 0];
}

function isInStock(context: RequestContext): boolean {
  return linesOf(context).every(
    (line) => (findProduct(context.model, context.actor.world, line).facts['available'] as number) >= line.quantity,
  );
}

function findProduct(model: Model, world: string, { product_id }: Pick<Line, 'product_id'>): Known {
  return model.find({ world, api }, 'product', product_id)!;
}

function take(model: Model, world: string, line: Line): void {
  const { facts } = findProduct(model, world, line);
  facts['available'] = (facts['available'] as number) - line.quantity;
}

/** Of 10 ** -12, so that prices are added up exactly. */
function units(amount: number): bigint {
  return BigInt(Math.round(amount * 1e12));
}
