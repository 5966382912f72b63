import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { payOut } from '../invoices.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'invoice'>();

/** What a customer does on the page of an invoice, and what the bank does. */
export const invoiceActions: Actions<PlatformShape, 'invoice'> = {
  pay: define({
    input: {},
    run: ({ resource, tx }) => {
      payOut(tx, tx.change(resource));
    },
  }),
  'pay-by-bank': define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
  settle: define({
    input: {},
    run: ({ resource, tx }) => {
      payOut(tx, tx.change(resource));
    },
  }),
};
