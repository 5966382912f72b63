import { expect, it } from 'vitest';
import { startEngine } from '../../core/engine.suite.ts';
import type { Transaction } from '../../store/store.ts';
import { primarySales } from './definition.ts';

// Faults do not reach into the middle of a request. Here the store itself fails there.
it('reserves nothing if the storage fails half-way', async () => {
  const test = await startEngine({ names: ['primary-sales'], definitions: { 'primary-sales': primarySales } });
  const authorise = async (): Promise<number> => {
    const response = await test.fetch('https://sandbox.example/sandbox/primary-sales/authorise', {
      method: 'POST',
      headers: { authorization: test.env['WIREPACT_PRIMARY_SALES_AUTHORISE_KEY']! },
      body: JSON.stringify({
        recipient_address: '0xdd9AAE1C317eE6EFEb0F3DB0A068e9Ed952a6CEB',
        currency: 'USDC',
        products: [
          { product_id: 'P001', quantity: 5 },
          { product_id: 'P002', quantity: 5 },
        ],
      }),
    });
    return response.status;
  };
  const write = test.store.write.bind(test.store);
  test.store.write = (work) =>
    write((transaction: Transaction) => {
      const { changeResource } = transaction;
      let left = 7;
      transaction.changeResource = (...change) => {
        if (left-- === 0) throw new Error('The disk failed.');
        changeResource.apply(transaction, change);
      };
      try {
        return work(transaction);
      } finally {
        transaction.changeResource = changeResource;
      }
    });
  expect(await authorise()).toBe(500);
  expect(test.errors.map(String)).toEqual(['Error: The disk failed.']);
  test.store.write = write;
  expect(await authorise()).toBe(200);
  expect(await authorise()).toBe(404);
});
