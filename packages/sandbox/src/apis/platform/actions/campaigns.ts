import type { Action } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { makePayout, preparePayout } from '../payouts.ts';
import type { CampaignWork } from '../queued-work.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'campaign'>();

// oxlint-disable-next-line typescript/no-explicit-any -- The input of each action has a type of its own.
type Work = Action<PlatformShape, 'campaign', any>;

/** What is left of the operations on a campaign after their response: each only queues it. */
export const campaignActions: Readonly<Record<CampaignWork, Work>> = {
  start: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.continueOperation('startCampaign', () => tx.change(resource));
    },
  }),
  stop: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.continueOperation('stopCampaign', () => tx.change(resource));
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
      tx.continueOperation('recordCampaignEvent', () => tx.change(resource, { report }));
    },
  }),
};
