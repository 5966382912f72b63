import type { Action, Actions } from '../../../core/api.ts';
import { SandboxError } from '../../../sandbox-error.ts';
import { defineActionOf } from '../../define-action.ts';
import { findAccount, findWallet } from '../accounts.ts';
import { addAmounts, isNegative, negateAmount } from '../amount.ts';
import { createAddress, createTransactionHash, createUuid } from '../random.ts';
import type { Payments } from '../shape.ts';
import { readAmount } from './read-amount.ts';

const define = defineActionOf<Payments, 'withdrawal'>();

const change: Action<Payments, 'withdrawal', Record<never, never>> = define({
  input: {},
  run: ({ resource, tx }) => {
    tx.change(resource);
  },
});

/** What the vendor and the blockchain do to withdrawals. */
export const withdrawal: Actions<Payments, 'withdrawal'> = {
  create: define({
    input: {
      account: { type: 'string', description: 'The id of the account. Default: the first account.' },
      wallet_id: { type: 'string', description: 'The wallet that it is paid out of. Default: the oldest one.' },
      amount: { type: 'string', description: 'What the receiver gets, as a decimal string. Default: 40.00.' },
      total_fee: { type: 'string', description: 'What it costs in addition, as a decimal string. Default: 1.40.' },
      address: { type: 'string', description: 'The address that receives the money. Default: a random one.' },
      custom_id: { type: 'string', description: 'A reference of your own. Default: none.' },
    },
    run: ({ input, tx }) => {
      const account = findAccount(tx, input.account);
      const wallet = findWallet(tx, account, input.wallet_id);
      if (!wallet) {
        throw new SandboxError(
          'not-found',
          'The account has no wallet that a withdrawal could be paid out of. Create one with the action create of wallet.',
        );
      }
      const amount = readAmount('amount', input.amount ?? '40.00');
      const fee = readAmount('total_fee', input.total_fee ?? '1.40');
      tx.create('withdrawal', {
        holder: account.id,
        env: '',
        doc: {
          withdrawal_id: createUuid(tx),
          amount,
          currency: wallet.doc.currency,
          address: input.address ?? createAddress(tx),
          total_fee: fee,
          total_deducted: addAmounts(amount, fee),
          transaction_hash: null,
          ...(input.custom_id !== undefined && { custom_id: input.custom_id }),
        },
        data: { wallet_id: wallet.id },
      });
    },
  }),

  approve: change,
  process: change,

  complete: define({
    input: {
      transaction_hash: { type: 'string', description: 'The transaction that pays out. Default: a random one.' },
    },
    run: ({ resource, input, tx }) => {
      const { doc, data } = tx.change(resource, {
        doc: { transaction_hash: input.transaction_hash ?? createTransactionHash(tx) },
      });
      const wallet = tx.get('wallet', data.wallet_id)!;
      const deducted = negateAmount(doc.total_deducted ?? doc.amount);
      const balance = addAmounts(wallet.doc.balance, deducted);
      if (isNegative(balance)) {
        throw new SandboxError(
          'conflict',
          `The wallet has ${wallet.doc.balance}, which is less than ${doc.total_deducted}. ` +
            'Complete a payment into the wallet first, or let the withdrawal fail.',
        );
      }
      tx.change(wallet, { doc: { balance }, report: { change: deducted, withdrawal_id: resource.id } });
    },
  }),

  fail: change,
  cancel: change,
};
