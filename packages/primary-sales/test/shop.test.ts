import { expect, it } from 'vitest';
import type { PrimarySalesDriver } from '../src/index.ts';
import { createCall, endpoints, getExample, keys, order, readResponse, serveShop } from './calls.ts';
import { createDriver, createOrder } from './drivers.ts';
import { createCatalogue, createShop } from './shop.ts';

/** Counts the pieces that are left, as the vendor would: authorises one piece at a time until the shop refuses. */
async function countAvailable(driver: PrimarySalesDriver, id: string): Promise<number> {
  const references: string[] = [];
  for (;;) {
    const response = await driver.authorise(createOrder(id, 1));
    if (!response.ok) break;
    references.push(response.body.reference);
  }
  for (const reference of references) await driver.expire({ reference });
  return references.length;
}

it.each(endpoints)('endpoint.refuses-other-keys: %s accepts only its own key', async (endpoint) => {
  const driver = await createDriver();
  const call = driver[endpoint] as (body: object, options: { key: string | null }) => Promise<{ status: number }>;
  const wrong = [
    null,
    'wrong',
    `Bearer ${keys[endpoint]}`,
    ...endpoints.filter((other) => other !== endpoint).map((other) => keys[other]),
  ];
  for (const key of wrong) expect(await call(order, { key })).toMatchObject({ status: 401, violations: [] });
});

it('order.never-oversells: sells the last pieces once when several callers ask at the same time', async () => {
  const driver = await createDriver();
  const responses = await Promise.all(Array.from({ length: 8 }, () => driver.authorise(createOrder('P001', 2))));
  expect(responses.filter(({ ok }) => ok)).toHaveLength(2);
  expect(await countAvailable(driver, 'P001')).toBe(1);
});

it('order.stock-is-held-from-authorisation: refuses pieces that are reserved for another order', async () => {
  const driver = await createDriver();
  const statuses: number[] = [];
  for (const quantity of [2, 4, 3, 1]) statuses.push((await driver.authorise(createOrder('P001', quantity))).status);
  expect(statuses).toEqual([200, 404, 200, 404]);
});

it('order.reserves-all-or-nothing: reserves nothing for an order that it refuses', async () => {
  const driver = await createDriver();
  const products = [...createOrder('P001', 5).products, ...createOrder('P002', 6).products];
  expect((await driver.authorise({ ...order, products })).status).toBe(404);
  expect(await countAvailable(driver, 'P001')).toBe(5);
});

it('order.expiry-releases-the-stock, order.is-released-once: releases the stock of an order once', async () => {
  const driver = await createDriver();
  const { authorisation } = await driver.sale(order, { ending: 'expire', repeat: true });
  const again = await driver.expire({ reference: authorisation?.reference ?? '' });
  expect([again.ok, await countAvailable(driver, 'P001'), await countAvailable(driver, 'P002')]).toEqual([true, 5, 5]);
});

it('order.is-sold-once, order.sold-stays-sold: sells an order once and does not release it', async () => {
  const driver = await createDriver();
  const { authorisation } = await driver.sale(order, { ending: 'confirm', repeat: true });
  const expired = await driver.expire({ reference: authorisation?.reference ?? '' });
  expect([expired.ok, await countAvailable(driver, 'P002')]).toEqual([true, 2]);
});

it('order.late-confirmation-is-kept: takes the pieces of an expired order out of stock again', async () => {
  const driver = await createDriver();
  const { authorisation } = await driver.sale(createOrder('P001', 5), { ending: 'expire' });
  const late = await driver.confirm({ reference: authorisation?.reference ?? '', tx_hash: '0x1' });
  expect([late.ok, await countAvailable(driver, 'P001')]).toEqual([true, 0]);
});

it('order.expires-by-the-clock-too: releases the stock without a call', async () => {
  let now = Date.now();
  const driver = await createDriver(createShop({ now: () => now }));
  expect((await driver.authorise(createOrder('P001', 5))).ok).toBe(true);
  expect(await countAvailable(driver, 'P001')).toBe(0);
  now += 900_000;
  expect(await countAvailable(driver, 'P001')).toBe(5);
});

it('quote.reserves-nothing: has all stock after a hundred quotes', async () => {
  const driver = await createDriver();
  const { currency: _, ...basket } = createOrder('P001', 5);
  for (let asked = 0; asked < 100; asked += 1) expect((await driver.quote(basket)).ok).toBe(true);
  expect((await driver.authorise(createOrder('P001', 5))).ok).toBe(true);
});

it('line.unknown-product-refuses-all: responds with 404 to an unknown product among known ones', async () => {
  const { handlers } = serveShop();
  const unknown = { ...order, products: [...order.products, { product_id: 'P003', quantity: 1 }] };
  expect(await readResponse(handlers.quote(createCall('quote', unknown)))).toEqual([
    404,
    getExample('404.product-not-found'),
  ]);
  expect(await readResponse(handlers.authorise(createCall('authorise', unknown)))).toEqual([
    404,
    getExample('404.product-not-found'),
  ]);
});

it('order.needs-enough-stock: responds with 404 and insufficient_stock', async () => {
  const { handlers } = serveShop(createShop({ products: { P002: { ...createCatalogue()['P002']!, stock: 2 } } }));
  const request = { ...order, products: [{ product_id: 'P002', quantity: 3 }] };
  expect(await readResponse(handlers.authorise(createCall('authorise', request)))).toEqual([
    404,
    getExample('404.insufficient-stock'),
  ]);
});

it('order.currency-has-a-price: responds with 400 and unsupported_currency', async () => {
  const { handlers } = serveShop();
  const doge = { ...order, currency: 'DOGE', products: [{ product_id: 'P002', quantity: 1 }] };
  expect(await readResponse(handlers.authorise(createCall('authorise', doge)))).toEqual([
    400,
    getExample('authoriseSale.400.unsupported-currency'),
  ]);
});

it.each(['confirm', 'expire'] as const)(
  'order.reference-is-known: %s responds with 404 to an unknown reference',
  async (endpoint) => {
    const { handlers } = serveShop();
    const body = { reference: 'O00002', tx_hash: '0x1' };
    expect(await readResponse(handlers[endpoint](createCall(endpoint, body)))).toEqual([
      404,
      getExample('404.order-not-found'),
    ]);
  },
);
