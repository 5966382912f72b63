import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';

it('has three products with pieces in stock', async () => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const units = await sandbox.world.resources({ api: 'primary-sales', kind: 'stock-unit' });
  expect(new Set(units.map(({ state }) => state))).toEqual(new Set(['available']));
  const products = units.map(({ doc }) => doc['product_id']);
  expect(['P001', 'P002', 'P003'].map((id) => products.filter((product) => product === id).length)).toEqual([5, 5, 20]);
});

it('puts pieces of a new product on sale', async () => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const { world } = sandbox;
  const prices = ['0.30 USDC', '0.0001 ETH', '0.29 USD'];
  await world.act('primary-sales', 'stock-unit', '', 'stock', { product_id: 'P004', quantity: 3, name: 'Bow', prices });
  expect((await world.resource('primary-sales', 'product', 'P004')).doc).toEqual({
    product_id: 'P004',
    name: 'Bow',
    collection_address: '0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8',
    contract_type: 'ERC721',
    pricing: [
      { currency: 'USDC', currency_type: 'crypto', amount: 0.3 },
      { currency: 'ETH', currency_type: 'crypto', amount: 0.0001 },
      { currency: 'USD', currency_type: 'fiat', amount: 0.29 },
    ],
  });
  const units = await world.resources({ api: 'primary-sales', kind: 'stock-unit', limit: 3 });
  expect(units.map(({ id, owner }) => [id, owner])).toEqual([3, 2, 1].map((piece) => [`P004-${piece}`, 'P004']));
});

it.each([
  ['a price in each currency', { product_id: 'P004' }, '/prices'],
  ['one price in a currency', { product_id: 'P004', prices: ['1 USDC', '2 USDC', '1 ETH', '1 USD'] }, '/prices'],
  ['currencies of the store', { product_id: 'P004', prices: ['1 USDC', '1 DOGE', '1 USD'] }, '/prices'],
  ['prices above 0', { product_id: 'P004', prices: ['0 USDC', '1 ETH', '1 USD'] }, '/prices'],
  ['few digits', { product_id: 'P004', prices: ['1.234567891 USDC', '1 ETH', '1 USD'] }, '/prices'],
  ['decimal numbers', { product_id: 'P004', prices: ['1e3 USDC', '1 ETH', '1 USD'] }, '/prices'],
  [
    'a contract type',
    { product_id: 'P004', prices: ['1 USDC', '1 ETH', '1 USD'], contract_type: 'X' },
    '/contract_type',
  ],
  ['a quantity above 0', { product_id: 'P001', quantity: 0 }, '/quantity'],
  ['a whole quantity', { product_id: 'P001', quantity: 1.5 }, '/quantity'],
])('needs %s to put pieces on sale', async (_what, input, pointer) => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const { world } = sandbox;
  await expect(world.act('primary-sales', 'stock-unit', '', 'stock', input)).rejects.toMatchObject({
    code: 'invalid',
    members: { pointer },
  });
  expect(await world.resources({ api: 'primary-sales', kind: 'product' })).toHaveLength(3);
  expect(await world.resources({ api: 'primary-sales', kind: 'stock-unit' })).toHaveLength(30);
});
