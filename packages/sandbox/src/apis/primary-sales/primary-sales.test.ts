import { expect, it } from 'vitest';
import { createSandbox } from '../../open-sandbox.ts';

it('has two products with pieces in stock', async () => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'], clock: 'frozen' });
  const units = await sandbox.world.resources({ api: 'primary-sales', kind: 'stock-unit' });
  expect(units.map(({ state }) => state)).toEqual(Array.from({ length: 7 }, () => 'available'));
  const products = units.map(({ doc }) => doc['product_id']);
  expect(products.filter((id) => id === 'P001')).toHaveLength(5);
  expect(products.filter((id) => id === 'P002')).toHaveLength(2);
});

it('responds to a quote with an example', async () => {
  await using sandbox = await createSandbox({ apis: ['primary-sales'] });
  const quote = (authorization: string) =>
    sandbox.fetch('https://store.example/sandbox/primary-sales/quote', {
      method: 'POST',
      headers: { authorization, 'content-type': 'application/json' },
      body: JSON.stringify({
        recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
        products: [{ product_id: 'P001', quantity: 1 }],
      }),
    });
  const response = await quote(sandbox.world.env['WIREPACT_PRIMARY_SALES_QUOTE_KEY']!);
  expect(response.status).toBe(200);
  expect(response.headers.get('sandbox-response')).toBe('example');
  expect(await response.json()).toHaveProperty('totals');
  expect((await quote('another-key')).status).toBe(401);
});
