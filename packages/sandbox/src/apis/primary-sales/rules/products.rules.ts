import { expect } from 'vitest';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { authorise, BUYER, expectStock, quote, refused, refusedOrder, request, rule, STOCK } from './support.ts';
import type { Basket, Refusal } from './support.ts';

/** Rules about the products of a request, and about quotes. */
export const productRules: readonly RuleTest[] = [
  rule('line.quantity-is-whole-and-positive', async (test) => {
    for (const quantity of [0, -1, 1.5, '1', undefined]) {
      const products = [{ product_id: 'P001', quantity }];
      await expectBothRefused(test, { products }, 'line.quantity-is-whole-and-positive', 400, 'invalid_request');
    }
    await expectStock(test, STOCK);
  }),

  rule('line.lists-a-product-once', async (test) => {
    const products = [...request({ P001: 1, P002: 1 }).products, ...request({ P001: 2 }).products];
    await expectBothRefused(test, { products }, 'line.lists-a-product-once', 400, 'duplicate_product');
    await authorise(test, { P001: 5, P002: 5 });
  }),

  rule('line.product-exists', async (test) => {
    const { products } = request({ P009: 1 });
    await expectBothRefused(test, { products }, 'line.product-exists', 404, 'product_not_found');
  }),

  rule('line.unknown-product-refuses-all', async (test) => {
    for (const basket of [
      { P001: 5, P009: 1 },
      { P009: 1, P001: 5 },
    ] as readonly Basket[]) {
      const refusals = await expectBothRefused(
        test,
        { products: request(basket).products },
        'line.product-exists',
        404,
        'product_not_found',
      );
      for (const refusal of refusals) expect(refusal).not.toHaveProperty('products');
    }
    await authorise(test, { P001: 5 });
  }),

  rule('quote.names-buyer-and-products', async (test) => {
    const { products } = request({ P001: 1 });
    for (const body of [
      { products },
      { recipient_address: BUYER },
      { recipient_address: BUYER, products: [] },
      { recipient_address: BUYER, products: [{ quantity: 1 }] },
      { recipient_address: '0x1', products },
    ]) {
      expect(await refused(test.primarySales.quote(body as never))).toMatchObject({
        status: 400,
        code: 'invalid_request',
        rule: 'quote.names-buyer-and-products',
      });
    }
  }),

  rule('quote.prices-in-all-currencies', async (test) => {
    const { products, totals } = await quote(test, { P001: 1, P003: 2 });
    expect(products).toHaveLength(2);
    for (const prices of [...products.map(({ pricing }) => pricing), totals]) {
      expect(prices.map(({ currency }) => currency).toSorted()).toEqual(['ETH', 'USD', 'USDC']);
    }
  }),

  rule('quote.line-covers-the-quantity', async (test) => {
    const { products } = await quote(test, { P002: 3 });
    expect(amounts(products[0]!.pricing)).toEqual({ USDC: 30, ETH: 0.00003, USD: 30 });
  }),

  rule('quote.totals-add-up-the-lines', async (test) => {
    const { totals } = await quote(test, { P001: 1, P002: 3 });
    expect(amounts(totals)).toEqual({ USDC: 50, ETH: 0.00005, USD: 50 });
  }),

  rule('quote.amounts-are-exact', async ({ primarySales }) => {
    expect([0.00001 * 3, 0.00002 + 0.00001 * 3]).not.toEqual([0.00003, 0.00005]);
    const { text } = await primarySales.quote(request({ P001: 1, P002: 3, P003: 7 }));
    const written = [...text.matchAll(/"amount":([^,}]+)/g)].map(([, amount]) => amount);
    expect(written).toEqual(
      [
        ['20', '0.00002', '20'],
        ['30', '0.00003', '30'],
        ['0.7', '7e-7', '1.33'],
        ['50.7', '0.0000507', '51.33'],
      ].flat(),
    );
  }),

  rule('quote.currency-is-crypto-or-fiat', async (test) => {
    const { products, totals } = await quote(test, { P001: 1, P002: 1 });
    for (const prices of [...products.map(({ pricing }) => pricing), totals]) {
      const types = Object.fromEntries(prices.map(({ currency, currency_type }) => [currency, currency_type]));
      expect(types).toEqual({ USDC: 'crypto', ETH: 'crypto', USD: 'fiat' });
    }
  }),

  rule('quote.reserves-nothing', async (test) => {
    for (let count = 0; count < 100; count++) await quote(test, { P001: 5 });
    await authorise(test, { P001: 5 });
    expect(await refused(test.primarySales.quote(request({ P001: 1 })))).toMatchObject({
      status: 404,
      code: 'insufficient_stock',
    });
    expect((await refusedOrder(test, { P001: 1 })).status).toBe(404);
  }),

  rule('quote.keeps-the-order-of-the-request', async (test) => {
    const { products } = await quote(test, { P002: 3, P001: 1, P003: 2 });
    expect(products.map(({ product_id, quantity }) => [product_id, quantity])).toEqual([
      ['P002', 3],
      ['P001', 1],
      ['P003', 2],
    ]);
  }),
];

/** Quotes and authorises the same. Returns both refusals. */
async function expectBothRefused(
  { primarySales }: TestWorld,
  changes: object,
  cited: string,
  status: number,
  code: string,
): Promise<readonly Refusal[]> {
  const body = { recipient_address: BUYER, ...changes } as never;
  const refusals = [
    await refused(primarySales.quote(body)),
    await refused(primarySales.authorise({ ...(body as object), currency: 'USDC' } as never)),
  ];
  for (const refusal of refusals) expect(refusal).toMatchObject({ status, code, rule: cited });
  return refusals;
}

function amounts(prices: readonly { readonly currency: string; readonly amount: number }[]): object {
  return Object.fromEntries(prices.map(({ currency, amount }) => [currency, amount]));
}
