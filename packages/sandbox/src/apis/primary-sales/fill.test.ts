import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';

const prices = (usdc: number, euro: number) => [
  { currency: 'USDC', amount: usdc },
  { currency: 'EUR', currency_type: 'fiat', amount: euro },
];
const sword = { product_id: 'sword', name: 'Sword', stock: 2, pricing: prices(0.1, 0.09) };
const potion = { product_id: 'potion', contract_type: 'ERC1155', stock: 3, pricing: prices(0.2, 0.18) };
const keys = {
  quote: 'key-of-quote',
  authorise: 'key-of-authorise',
  confirm: 'key-of-confirm',
  expire: 'key-of-expire',
};

it('fills a store with products of its own, and with chosen keys', async () => {
  const contents = { 'primary-sales': { keys, products: [sword, potion] } };
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen', contents });
  expect(sandbox.world.env).toEqual({
    WIREPACT_PRIMARY_SALES_QUOTE_KEY: 'key-of-quote',
    WIREPACT_PRIMARY_SALES_AUTHORISE_KEY: 'key-of-authorise',
    WIREPACT_PRIMARY_SALES_CONFIRM_KEY: 'key-of-confirm',
    WIREPACT_PRIMARY_SALES_EXPIRE_KEY: 'key-of-expire',
    WIREPACT_PRIMARY_SALES_PRODUCT_ID: 'sword',
    WIREPACT_PRIMARY_SALES_PRODUCT_ID_2: 'potion',
  });
  const driver = createPrimarySalesDriver({
    baseUrl: 'http://store.example/sandbox/primary-sales',
    keys,
    fetch: (url, init) => sandbox.fetch(url, init),
  });
  const order = {
    recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
    currency: 'EUR',
    products: [
      { product_id: 'sword', quantity: 2 },
      { product_id: 'potion', quantity: 3 },
    ],
  };
  const { outcome, quote, violations } = await driver.sale(order, { ending: 'confirm' });
  expect([outcome, violations]).toEqual(['completed', []]);
  expect(quote?.totals).toEqual([
    { currency: 'USDC', currency_type: 'crypto', amount: 0.8 },
    { currency: 'EUR', currency_type: 'fiat', amount: 0.72 },
  ]);
  expect((await driver.quote(order)).status).toBe(404);
  const stocked = { product_id: 'bow', prices: ['1 EUR', '1.1 USDC'] };
  await sandbox.world.act('primary-sales', 'stock-unit', '', 'stock', stocked);
  expect((await driver.quote({ ...order, products: [{ product_id: 'bow', quantity: 1 }] })).violations).toEqual([]);
});

it('derives the keys that are left out', async () => {
  const contents = { 'primary-sales': { keys: { quote: 'key-of-quote' } } };
  await using sandbox = await createSandbox({ apis: ['primary-sales'], contents });
  const { env } = sandbox.world;
  expect(env['WIREPACT_PRIMARY_SALES_QUOTE_KEY']).toBe('key-of-quote');
  expect(env['WIREPACT_PRIMARY_SALES_EXPIRE_KEY']).toMatch(/^\w{40}$/);
  expect(await sandbox.world.resources({ api: 'primary-sales', kind: 'product' })).toEqual([]);
});

it.each([
  ['a product twice', { products: [sword, sword] }, 'is there twice'],
  [
    'other currencies in one product',
    { products: [sword, { ...potion, pricing: prices(1, 1).slice(1) }] },
    'Give one price in each of',
  ],
  [
    'a currency twice',
    { products: [{ ...sword, pricing: [...prices(1, 1), ...prices(1, 1)] }] },
    'Give one price in each of',
  ],
  ['a price with too many digits', { products: [{ ...sword, pricing: prices(0.1, 1.123456789) }] }, 'at most 8 digits'],
  ['a price of 0', { products: [{ ...sword, pricing: prices(0, 1) }] }, 'amount'],
  ['one key for two endpoints', { keys: { quote: 'same-key', expire: 'same-key' } }, 'the same key'],
  ['a key with a space', { keys: { quote: 'Bearer key-of-quote' } }, 'keys/quote'],
  ['a negative stock', { products: [{ ...sword, stock: -1 }] }, 'stock'],
])('refuses %s', async (_what, contents, message) => {
  await expect(createSandbox({ apis: ['primary-sales'], contents: { 'primary-sales': contents } })).rejects.toThrow(
    message,
  );
});
