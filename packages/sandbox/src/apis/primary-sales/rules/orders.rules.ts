import { expect } from 'vitest';
import { decimal } from '@wirepact/primary-sales';
import type { Authorisation } from '@wirepact/primary-sales/types';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import {
  accepted,
  authorise,
  BUYER,
  confirm,
  expectStock,
  expire,
  quote,
  refused,
  refusedOrder,
  request,
  rule,
  stateOf,
  STOCK,
  TX_HASH,
  UNKNOWN,
} from './support.ts';

const HEROES = '0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8';
const SUPPLIES = '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f';

/** Rules about orders, from their authorisation to their end. */
export const orderRules: readonly RuleTest[] = [
  rule('order.names-currency-and-products', async ({ primarySales, ...test }) => {
    const { products } = request({ P001: 1 });
    const whole = { recipient_address: BUYER, currency: 'USDC', products };
    for (const changes of [
      { currency: undefined },
      { recipient_address: undefined },
      { products: undefined },
      { products: [] },
      { currency: '' },
    ]) {
      expect(await refused(primarySales.authorise({ ...whole, ...changes } as never))).toMatchObject({
        status: 400,
        code: 'invalid_request',
        rule: 'order.names-currency-and-products',
      });
    }
    await expectStock({ primarySales, ...test }, STOCK);
  }),

  rule('order.currency-has-a-price', async (test) => {
    const { text, ...response } = await test.primarySales.authorise({ ...request({ P001: 5 }), currency: 'DOGE' });
    expect(response.status, text).toBe(400);
    expect(JSON.parse(text)).toMatchObject({ code: 'unsupported_currency', rule: 'order.currency-has-a-price' });
    expect(text).not.toContain('reference');
    for (const currency of ['usdc', 'constructor', '__proto__']) {
      expect((await refusedOrder(test, { P001: 1 }, currency)).code).toBe('unsupported_currency');
    }
    await authorise(test, { P001: 5 });
  }),

  rule('order.stock-is-held-from-authorisation', async (test) => {
    await authorise(test, { P001: 2 });
    expect((await refusedOrder(test, { P001: 4 })).status).toBe(404);
    await authorise(test, { P001: 3 });
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
  }),

  rule('order.needs-enough-stock', async (test) => {
    expect(await refusedOrder(test, { P001: 6 })).toMatchObject({
      status: 404,
      code: 'insufficient_stock',
      rule: 'order.needs-enough-stock',
    });
    await authorise(test, { P001: 5 });
  }),

  rule('order.reserves-all-or-nothing', async (test) => {
    for (const basket of [
      { P001: 5, P002: 6 },
      { P002: 6, P001: 5 },
    ]) {
      expect(await refusedOrder(test, basket)).toMatchObject({ status: 404, code: 'insufficient_stock' });
      await expectStock(test, STOCK);
    }
    await test.world.addFault({ api: 'primary-sales', operation: 'authoriseSale', kind: 'status' });
    expect((await refusedOrder(test, { P001: 5, P002: 5 })).status).toBe(500);
    await authorise(test, { P001: 5, P002: 5 });
  }),

  rule('order.never-oversells', async (test) => {
    await authorise(test, { P001: 2 });
    const order = () => test.primarySales.authorise({ ...request({ P001: 2 }), currency: 'USDC' });
    const responses = await Promise.all([order(), order()]);
    expect(responses.map(({ status }) => status).toSorted()).toEqual([200, 404]);
    await expectStock(test, { P001: 1 });
  }),

  rule('order.never-oversells', async (test) => {
    await authorise(test, { P001: 4 });
    const order = () => test.primarySales.authorise({ ...request({ P001: 1 }), currency: 'USDC' });
    const responses = await Promise.all(Array.from({ length: 20 }, order));
    expect(responses.filter(({ ok }) => ok)).toHaveLength(1);
    expect(responses.filter(({ status }) => status === 404)).toHaveLength(19);
  }),

  rule('order.reference-is-unique-and-short', async (test) => {
    await test.world.act('primary-sales', 'stock-unit', '', 'stock', { product_id: 'P003', quantity: 480 });
    const references: string[] = [];
    while (references.length < 10_000) {
      const orders = await Promise.all(Array.from({ length: 500 }, () => authorise(test, { P003: 1 })));
      references.push(...orders.map(({ reference }) => reference));
      await test.world.clock.advance('15m');
    }
    expect(new Set(references).size).toBe(10_000);
    for (const reference of references) expect(reference).toMatch(/^.{1,32}$/);
  }),

  rule('order.repeats-the-currency', async (test) => {
    for (const currency of ['USDC', 'ETH']) {
      expect((await authorise(test, { P001: 1 }, currency)).currency).toBe(currency);
    }
  }),

  rule('order.repeats-the-product-ids', async (test) => {
    const { products } = await authorise(test, { P002: 1, P001: 2 });
    expect(products.map(({ product_id }) => product_id)).toEqual(['P002', 'P001']);
  }),

  rule('order.has-an-entry-for-each-piece', async (test) => {
    const { products } = await authorise(test, { P002: 3 });
    expect(products).toHaveLength(1);
    const { detail } = products[0]!;
    expect(detail.map(({ amount }) => amount)).toEqual([10, 10, 10]);
    expect(new Set(detail.map(({ token_id }) => token_id)).size).toBe(3);
    const potions = (await authorise(test, { P003: 3 })).products[0]!.detail;
    expect(potions).toHaveLength(3);
    expect(new Set(potions.map(({ token_id }) => token_id)).size).toBe(1);
  }),

  rule('order.names-the-contract-type', async (test) => {
    const { products } = await authorise(test, { P001: 1, P003: 1 });
    expect(products.map(({ contract_type }) => contract_type)).toEqual(['ERC721', 'ERC1155']);
  }),

  rule('order.names-the-collection', async (test) => {
    const { products } = await authorise(test, { P001: 1, P003: 1 });
    expect(products.map(({ collection_address }) => collection_address)).toEqual([HEROES, SUPPLIES]);
  }),

  rule('order.token-id-is-never-reused', async (test) => {
    const tokens: string[] = [];
    for (let count = 0; count < 30; count++) {
      const order = await authorise(test, count % 3 === 0 ? { P001: 1, P002: 2 } : { P001: 1 });
      tokens.push(...tokensOf(order));
      await expire(test, order.reference);
    }
    for (let count = 0; count < 5; count++) tokens.push(...tokensOf(await authorise(test, { P001: 1 })));
    expect(tokens).toHaveLength(55);
    expect(new Set(tokens).size).toBe(tokens.length);
  }),

  rule('order.costs-what-was-quoted', async (test) => {
    const basket = { P001: 1, P002: 3, P003: 7 };
    const quoted = await quote(test, basket);
    for (const currency of ['USDC', 'ETH', 'USD']) {
      const { reference, products } = await authorise(test, basket, currency);
      const priceIn = (prices: readonly { readonly currency: string; readonly amount: number }[]) =>
        prices.find((price) => price.currency === currency)!.amount;
      const costs = products.map(({ detail }) => decimal.sum(detail.map(({ amount }) => amount)));
      expect(costs).toEqual(quoted.products.map(({ pricing }) => priceIn(pricing)));
      expect(decimal.sum(costs)).toBe(priceIn(quoted.totals));
      await expire(test, reference);
    }
  }),

  rule('order.confirmation-completes-it', async (test) => {
    const { reference } = await authorise(test, { P001: 1 });
    await confirm(test, reference);
    expect(await stateOf(test, reference)).toBe('completed');
  }),

  rule('order.completed-stock-stays-sold', async (test) => {
    const { reference } = await authorise(test, { P001: 5 });
    await confirm(test, reference);
    await test.world.clock.advance('16m');
    await expire(test, reference);
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
  }),

  rule('order.confirmation-carries-the-order', async (test) => {
    const confirmed = [];
    for (const extend of [
      (body: object) => body,
      (body: object) => ({ ...body, game_id: 'example' }),
      (body: object) => ({ ...body, contract_address: `0x${'1'.repeat(40)}` }),
    ]) {
      const order = await authorise(test, { P001: 1, P002: 1 });
      accepted(await test.primarySales.confirm(extend(confirmationOf(order)) as never));
      confirmed.push(await stateOf(test, order.reference));
    }
    expect(confirmed).toEqual(['completed', 'completed', 'completed']);
  }),

  rule('order.reference-is-enough-to-complete', async (test) => {
    const { reference } = await authorise(test, { P001: 1 });
    for (const body of [{ tx_hash: TX_HASH }, {}]) {
      expect(await refused(test.primarySales.confirm(body as never))).toMatchObject({
        status: 400,
        code: 'invalid_request',
        rule: 'order.reference-is-enough-to-complete',
      });
    }
    expect(await stateOf(test, reference)).toBe('authorised');
    accepted(await test.primarySales.confirm({ reference, tx_hash: TX_HASH }));
    expect(await stateOf(test, reference)).toBe('completed');
  }),

  rule('order.is-sold-once', async (test) => {
    const { reference } = await authorise(test, { P001: 2 });
    for (let count = 0; count < 3; count++) await confirm(test, reference);
    await expectStock(test, { P001: 3 });
  }),

  rule('order.late-confirmation-is-kept', async (test) => {
    const { reference } = await authorise(test, { P001: 5 });
    await expire(test, reference);
    await confirm(test, reference);
    await confirm(test, reference);
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
    expect(await stateOf(test, reference)).toBe('completed_late');
    expect((await orderOf(test, reference))['oversold']).toBeUndefined();
  }),

  rule('order.late-confirmation-is-kept', async (test) => {
    const { reference } = await authorise(test, { P001: 5, P002: 1 });
    await test.world.clock.advance('16m');
    const other = await authorise(test, { P001: 3 });
    await confirm(test, reference);
    expect(await stateOf(test, reference)).toBe('completed_late');
    expect((await orderOf(test, reference))['oversold']).toEqual([{ product_id: 'P001', quantity: 3 }]);
    expect(await stateOf(test, other.reference)).toBe('authorised');
    await expectStock(test, { P001: 0, P002: 4 });
    await expire(test, other.reference);
    await confirm(test, reference);
    expect((await orderOf(test, reference))['oversold']).toEqual([{ product_id: 'P001', quantity: 3 }]);
    await expectStock(test, { P001: 3, P002: 4 });
  }),

  rule('order.reference-is-known', async (test) => {
    const unknown = { status: 404, code: 'order_not_found', rule: 'order.reference-is-known' };
    for (const reference of [UNKNOWN, '__proto__', 'P001-1']) {
      expect(await refused(test.primarySales.confirm({ reference, tx_hash: TX_HASH }))).toMatchObject(unknown);
      expect(await refused(test.primarySales.expire({ reference }))).toMatchObject(unknown);
    }
  }),

  rule('order.expiry-releases-the-stock', async (test) => {
    const { reference } = await authorise(test, { P001: 5, P002: 5 });
    await expire(test, reference);
    expect(await stateOf(test, reference)).toBe('expired');
    await authorise(test, { P001: 5, P002: 5 });
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
    expect((await refusedOrder(test, { P002: 1 })).status).toBe(404);
  }),

  rule('order.expiry-has-only-a-reference', async (test) => {
    const { reference } = await authorise(test, { P001: 5 });
    for (const body of [{}, { reference: '' }, { reference: 1 }, { reference: 'a'.repeat(33) }]) {
      expect(await refused(test.primarySales.expire(body as never))).toMatchObject({
        status: 400,
        code: 'invalid_request',
        rule: 'order.expiry-has-only-a-reference',
      });
    }
    await expectStock(test, { P001: 0 });
    await expire(test, reference);
    await expectStock(test, { P001: 5 });
  }),

  rule('order.expires-by-the-clock-too', async (test) => {
    const { reference } = await authorise(test, { P001: 5 });
    await test.world.clock.advance('899s');
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
    await test.world.clock.advance('1s');
    expect(await stateOf(test, reference)).toBe('expired');
    await authorise(test, { P001: 5 });
    await expire(test, reference);
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
  }),

  rule('order.expires-by-the-clock-too', async (test) => {
    await test.world.set('primary-sales', { 'payment-window': 60 });
    const { reference } = await authorise(test, { P001: 5 });
    const paid = await authorise(test, { P002: 1 });
    await confirm(test, paid.reference);
    const { happened } = await test.world.clock.advance('1h');
    const ended = happened.filter(({ api }) => api === 'primary-sales');
    expect(ended.map(({ id, action, state }) => [id, action, state])).toEqual([[reference, 'expire', 'expired']]);
    await expect(test.world.act('primary-sales', 'order', paid.reference, 'expire')).rejects.toMatchObject({
      code: 'conflict',
    });
  }),

  rule('order.is-released-once', async (test) => {
    const { reference } = await authorise(test, { P001: 2 });
    for (let count = 0; count < 6; count++) await expire(test, reference);
    await expectStock(test, { P001: 5 });
  }),

  rule('order.sold-stays-sold', async (test) => {
    const { reference } = await authorise(test, { P001: 2 });
    await confirm(test, reference);
    await expire(test, reference);
    expect(await stateOf(test, reference)).toBe('completed');
    await expectStock(test, { P001: 3 });
  }),
];

function tokensOf({ products }: Authorisation): readonly string[] {
  return products.flatMap(({ collection_address, detail }) =>
    detail.map(({ token_id }) => `${collection_address} ${token_id}`),
  );
}

/** An order as the backend shows it to a person. */
async function orderOf({ world }: TestWorld, reference: string): Promise<Readonly<Record<string, unknown>>> {
  return (await world.resource('primary-sales', 'order', reference)).doc;
}

/** The confirmation of a whole order. */
function confirmationOf({ reference, currency, products }: Authorisation): object {
  const amounts = products.flatMap(({ detail }) => detail.map(({ amount }) => amount));
  return {
    reference,
    tx_hash: TX_HASH,
    recipient_address: BUYER,
    order: {
      contract_address: `0x${'0'.repeat(40)}`,
      total_amount: decimal.sum(amounts),
      deadline: 1_767_226_500,
      created_at: 1_767_225_600_000,
      currency,
      products: products.map((product) => ({ ...product, quantity: product.detail.length })),
    },
  };
}
