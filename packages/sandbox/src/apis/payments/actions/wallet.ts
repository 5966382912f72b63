import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { findAccount } from '../accounts.ts';
import { createAddress, createUuid } from '../random.ts';
import type { Payments } from '../shape.ts';
import { readAmount } from './read-amount.ts';

const define = defineActionOf<Payments, 'wallet'>();

/** What happens to wallets by itself. Their balances change with payments and withdrawals. */
export const wallet: Actions<Payments, 'wallet'> = {
  create: define({
    input: {
      account: { type: 'string', description: 'The id of the account. Default: the first account.' },
      currency: { type: 'string', description: 'Default: USDTTRC20.' },
      label: { type: 'string', description: 'Default: Deposits.' },
      balance: { type: 'string', description: 'What it already has, as a decimal string. Default: 0.00.' },
    },
    run: ({ input, tx }) => {
      tx.create('wallet', {
        holder: findAccount(tx, input.account).id,
        env: '',
        doc: {
          wallet_id: createUuid(tx),
          currency: input.currency ?? 'USDTTRC20',
          address: createAddress(tx),
          label: input.label ?? 'Deposits',
          balance: readAmount('balance', input.balance ?? '0.00'),
        },
      });
    },
  }),
};
