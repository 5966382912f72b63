import type { Actions } from '../../../core/api.ts';
import { SandboxError } from '../../../sandbox-error.ts';
import { defineActionOf } from '../../define-action.ts';
import { refuseOtherPayer } from '../decide.ts';
import type { PlatformShape } from '../shape.ts';
import { findOpenCampaign } from '../user-links.ts';
import { payInto } from '../wallets.ts';

const define = defineActionOf<PlatformShape, 'campaign-fund-session'>();

const defaultAmount = 500;
const hashLength = 64;

/** What the owner of a campaign does on the page of a fund session, and what time does to it. */
export const campaignFundSessionActions: Actions<PlatformShape, 'campaign-fund-session'> = {
  pay: define({
    input: {
      payer: {
        type: 'string',
        description: 'The e-mail address of the member who pays. Default: the owner of the business.',
      },
      amountUsdc: {
        type: 'number',
        description: `What the owner pays, in USDC. Default: ${defaultAmount}.`,
      },
    },
    run: ({ resource, input, tx }) => {
      const amountUsdc = readAmount(input.amountUsdc ?? defaultAmount);
      const business = tx.get('business', findOpenCampaign(tx, resource.owner).owner)!;
      refuseOtherPayer(tx, business, input.payer, 'campaign-fund-session.owner-pays-on-hosted-page');
      tx.change(resource, {
        doc: { amountUsdc, transactionHash: `0x${tx.random(hashLength)}`, completedAt: tx.time },
      });
      payInto(tx, business, resource.env, [amountUsdc]);
    },
  }),
  expire: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
};

/** @throws {SandboxError} if nobody can pay this amount. */
function readAmount(amount: number): number {
  if (amount > 0) return amount;
  throw new SandboxError('invalid', `amountUsdc is ${amount}. Give a number greater than 0, such as ${defaultAmount}.`);
}
