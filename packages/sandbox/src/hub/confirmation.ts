import { decimal } from '@wirepact/primary-sales';
import type { components } from '@wirepact/primary-sales/types';
import type { Sale } from './documents.ts';

type Schemas = components<never>['schemas'];

/** The contract of the sales. The sandbox has no chain, so it is the zero address. */
const SALES_CONTRACT = `0x${'0'.repeat(40)}`;

/** Writes what the Hub reports when an order is paid. */
export function writeConfirmation(
  { recipient_address, created_at = 0, deadline = 0 }: Sale,
  { reference, currency, products }: Schemas['Authorisation'],
  tx_hash: string,
): Schemas['Confirmation'] {
  return {
    reference,
    tx_hash,
    recipient_address,
    order: {
      contract_address: SALES_CONTRACT,
      total_amount: add(products.flatMap(({ detail }) => detail.map(({ amount }) => amount))),
      deadline,
      created_at,
      currency,
      products: products.map((product) => ({ ...product, quantity: product.detail.length })),
    },
  };
}

/** A backend may send amounts with so many digits that no exact sum fits into a number. */
function add(amounts: readonly number[]): number {
  try {
    return decimal.sum(amounts);
  } catch {
    return amounts.reduce((sum, amount) => sum + amount, 0);
  }
}
