import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { makePayout, preparePayout } from '../payouts.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'campaign'>();

/** The work that the operations on a campaign queue. */
export const campaignActions: Actions<PlatformShape, 'campaign'> = {
  start: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
  stop: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
  'record-event': define({
    input: {
      userRef: { type: 'string', description: 'The reference of a linked user.', required: true },
      eventCode: { type: 'string', description: 'The code of an event of the campaign. Default: none, for a tip.' },
      payoutAmount: {
        type: 'number',
        description: 'The amount of a tip. Default: what the campaign pays for the event.',
      },
    },
    run: ({ resource, input, tx }) => {
      const payout = preparePayout(tx, resource, input);
      if (!payout) return;
      makePayout(tx, resource, payout);
      const { wallet: _, ...report } = payout;
      tx.change(resource, { report });
    },
  }),
};
