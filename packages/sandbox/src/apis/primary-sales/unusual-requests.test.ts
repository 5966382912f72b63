import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';

const BUYER = '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB';
const one = { product_id: 'P001', quantity: 1 };
const order = { recipient_address: BUYER, currency: 'USDC', products: [one] };
const products = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ product_id: `X${index}`, quantity: 1 }));

it.each([
  ['a hundred and one products', { products: products(101) }, 400, 'order.names-currency-and-products'],
  ['a hundred unknown products', { products: products(100) }, 404, 'line.product-exists'],
  [
    'more than a thousand pieces',
    { products: [{ ...one, quantity: 1001 }] },
    400,
    'line.quantity-is-whole-and-positive',
  ],
  ['a thousand pieces', { products: [{ ...one, quantity: 1000 }] }, 404, 'order.needs-enough-stock'],
  ['an id that every object has', { products: [{ ...one, product_id: '__proto__' }] }, 404, 'line.product-exists'],
  ['an id in lower case', { products: [{ ...one, product_id: 'p001' }] }, 404, 'line.product-exists'],
  ['an id with a space', { products: [{ ...one, product_id: 'P001 ' }] }, 404, 'line.product-exists'],
  ['the id of a piece', { products: [{ ...one, product_id: 'P001-1' }] }, 404, 'line.product-exists'],
  ['an empty id', { products: [{ ...one, product_id: '' }] }, 400, 'order.names-currency-and-products'],
  ['a product that is null', { products: [null] }, 400, 'order.names-currency-and-products'],
  ['an object of products', { products: { 0: one } }, 400, 'order.names-currency-and-products'],
  ['an address without its beginning', { recipient_address: BUYER.slice(2) }, 400, 'order.names-currency-and-products'],
  [
    'an unknown product before an unknown currency',
    { currency: 'DOGE', products: products(1) },
    404,
    'line.product-exists',
  ],
  [
    'an unknown currency before too little stock',
    { currency: 'DOGE', products: [{ ...one, quantity: 6 }] },
    400,
    'order.currency-has-a-price',
  ],
])('refuses an order with %s, and reserves nothing', async (_what, changes, status, rule) => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const authorise = (body: object) =>
    sandbox.fetch('https://store.example/sandbox/primary-sales/authorise', {
      method: 'POST',
      headers: { authorization: sandbox.world.env['WIREPACT_PRIMARY_SALES_AUTHORISE_KEY']! },
      body: JSON.stringify(body),
    });
  const response = await authorise({ ...order, ...changes });
  expect(response.status).toBe(status);
  expect(await response.json()).toMatchObject({ rule });
  expect(await sandbox.world.resources({ api: 'primary-sales', kind: 'order' })).toEqual([]);
  expect((await authorise({ ...order, products: [{ ...one, quantity: 5 }] })).status).toBe(200);
});

it('refuses a wrong key with 400 if the world says so', async () => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const { world } = sandbox;
  const expire = world.env['WIREPACT_PRIMARY_SALES_EXPIRE_KEY']!;
  const send = async (authorization: string | undefined): Promise<unknown> => {
    const response = await sandbox.fetch('https://store.example/sandbox/primary-sales/authorise', {
      method: 'POST',
      headers: authorization === undefined ? {} : { authorization },
      body: JSON.stringify(order),
    });
    return [response.status, ((await response.json()) as { code: string }).code];
  };
  const wrong = [undefined, 'another-key', expire];
  for (const key of wrong) expect(await send(key)).toEqual([401, 'unauthorized']);
  await world.set('primary-sales', { 'wrong-key-gets-401': 400 });
  for (const key of wrong) expect(await send(key)).toEqual([400, 'unauthorized']);
});

it('warns of members that the contract does not know', async () => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const response = await sandbox.fetch('https://store.example/sandbox/primary-sales/authorise', {
    method: 'POST',
    headers: { authorization: sandbox.world.env['WIREPACT_PRIMARY_SALES_AUTHORISE_KEY']! },
    body: JSON.stringify({ ...order, custom_data: { level: 3 } }),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get('sandbox-warning')).toBe('unknown-field /custom_data');
});
