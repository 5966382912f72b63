import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { expireOrder } from '../orders.ts';
import type { PrimarySales } from '../shape.ts';

const define = defineActionOf<PrimarySales, 'order'>();

/** What the time does to orders. */
export const order: Actions<PrimarySales, 'order'> = {
  expire: define({
    input: {},
    run: ({ resource, tx }) => expireOrder(tx, resource),
  }),
};
