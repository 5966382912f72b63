import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { refuseOtherPayer } from '../decide.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'distribution-fund-session'>();

/** What the owner of a business does on the page of a fund session, and what time does to it. */
export const distributionFundSessionActions: Actions<PlatformShape, 'distribution-fund-session'> = {
  pay: define({
    input: {
      payer: {
        type: 'string',
        description: 'The e-mail address of the member who pays. Default: the owner of the business.',
      },
    },
    run: ({ resource, input, tx }) => {
      const business = tx.get('business', tx.get('distribution', resource.owner)!.owner)!;
      refuseOtherPayer(tx, business, input.payer, 'distribution-fund-session.owner-pays-on-hosted-page');
      tx.change(resource, { doc: { transactionHash: `0x${tx.random(64)}`, completedAt: tx.time } });
    },
  }),
  expire: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
};
