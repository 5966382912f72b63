import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import type { Rewards } from '../shape.ts';

const define = defineActionOf<Rewards, 'payout'>();

/** What people do on the pages of the vendor. */
export const payout: Actions<Rewards, 'payout'> = {
  fulfil: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource, { doc: { paid_at: tx.time } });
    },
  }),

  unfulfil: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource, { doc: { paid_at: null } });
    },
  }),
};
