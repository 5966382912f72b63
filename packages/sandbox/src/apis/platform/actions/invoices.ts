import type { Actions } from '../../../core/api.ts';
import { payOut } from '../invoices.ts';
import type { PlatformShape } from '../shape.ts';

/** What a customer does on the page of an invoice, and what the bank does. */
export const invoiceActions: Actions<PlatformShape, 'invoice'> = {
  pay: {
    input: {},
    run: ({ resource, tx }) => {
      payOut(tx, tx.change(resource));
    },
  },
  'pay-by-bank': {
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  },
  settle: {
    input: {},
    run: ({ resource, tx }) => {
      payOut(tx, tx.change(resource));
    },
  },
};
