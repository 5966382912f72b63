import { createPrimarySalesDriver } from '@wirepact/primary-sales';
import { expect, it } from 'vitest';
import { createShop } from './primary-sales.ts';

const keys = { quote: 'key-1', authorise: 'key-2', confirm: 'key-3', expire: 'key-4' };

it.for(['confirm', 'expire'] as const)('follows the contract in a sale that ends with %s', async (ending) => {
  const shop = createShop(keys);
  const driver = createPrimarySalesDriver({
    keys,
    baseUrl: 'http://shop.test',
    fetch: (url, init) => shop.fetch(new Request(url, init)), // without it, requests go to a server
  });
  const order = {
    recipient_address: '0x58c0b3d42fd7a1c8dbb5e0a1aa2b0e6f0d4bd3a1',
    currency: 'USDC',
    products: [{ product_id: 'sword', quantity: 3 }],
  };

  const { outcome, violations } = await driver.sale(order, { ending, repeat: true });

  expect(violations).toEqual([]);
  expect(outcome).toBe(ending === 'confirm' ? 'completed' : 'expired');
  // Sold products are gone. Expired ones are back in stock.
  expect((await driver.quote(order)).status).toBe(ending === 'confirm' ? 404 : 200);
});
