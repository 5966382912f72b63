import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { findAccount } from '../accounts.ts';
import { findCampaign } from '../campaigns.ts';
import { approve, deny } from '../commissions.ts';
import { PROMOTER, SALE_AMOUNT, trackSale } from '../sales.ts';
import type { Rewards } from '../shape.ts';
import { readWhole } from './read-whole.ts';

const define = defineActionOf<Rewards, 'commission'>();

/** What a sale and people on the pages of the vendor do to commissions. */
export const commission: Actions<Rewards, 'commission'> = {
  track: define({
    input: {
      account: { type: 'string', description: 'The id of the account. Default: the first account.' },
      campaign: {
        type: 'number',
        description: 'The campaign, which says who earns what. Default: the first one of the setting campaigns.',
      },
      promoter: { type: 'number', description: `The promoter who brought the customer in. Default: ${PROMOTER}.` },
      referral: { type: 'number', description: 'The customer. Default: a new one.' },
      sale_amount: { type: 'number', description: `What the customer paid, in cents. Default: ${SALE_AMOUNT}.` },
    },
    run: ({ input, tx }) => {
      trackSale(tx, {
        account: findAccount(tx, input.account),
        campaign: findCampaign(tx, input.campaign),
        promoter: readWhole('promoter', input.promoter),
        referral: readWhole('referral', input.referral),
        sale_amount: readWhole('sale_amount', input.sale_amount),
      });
    },
  }),

  approve: define({
    input: {},
    run: ({ resource, tx }) => {
      approve(tx, resource);
    },
  }),

  deny: define({
    input: {},
    run: ({ resource, tx }) => {
      deny(tx, resource);
    },
  }),

  correct: define({
    input: {
      amount: { type: 'number', description: 'Default: unchanged.' },
      internal_note: { type: 'string', description: 'What only the account sees. Default: unchanged.' },
      external_note: { type: 'string', description: 'What the promoter sees too. Default: unchanged.' },
    },
    run: ({ resource: commission, input, tx }) => {
      const { amount, internal_note = null, external_note = null } = commission.doc;
      tx.change(commission, {
        doc: {
          amount: input.amount ?? amount,
          internal_note: input.internal_note ?? internal_note,
          external_note: input.external_note ?? external_note,
        },
      });
    },
  }),
};
