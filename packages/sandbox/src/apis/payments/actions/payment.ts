import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { findAccount, findWallet } from '../accounts.ts';
import { addAmounts } from '../amount.ts';
import { createAddress, createTransactionHash, createUuid } from '../random.ts';
import type { Payments } from '../shape.ts';
import { readAmount } from './read-amount.ts';

const SECONDS_TO_PAY = 3600;

const define = defineActionOf<Payments, 'payment'>();

/** What customers, the blockchain and the time do to payments. */
export const payment: Actions<Payments, 'payment'> = {
  create: define({
    input: {
      account: { type: 'string', description: 'The id of the account. Default: the first account.' },
      wallet_id: {
        type: 'string',
        description: 'The wallet that is paid into. Default: the oldest one of the account.',
      },
      amount: { type: 'string', description: 'What the customer has to pay, as a decimal string. Default: 150.00.' },
      currency: { type: 'string', description: 'Default: the currency of the wallet, or USDTTRC20 without a wallet.' },
      custom_id: { type: 'string', description: 'A reference of your own. Default: none.' },
      expires_in: { type: 'number', description: `Seconds in which the customer can pay. Default: ${SECONDS_TO_PAY}.` },
    },
    run: ({ input, tx }) => {
      const account = findAccount(tx, input.account);
      const wallet = findWallet(tx, account, input.wallet_id);
      tx.create('payment', {
        holder: account.id,
        env: '',
        doc: {
          payment_id: createUuid(tx),
          amount: readAmount('amount', input.amount ?? '150.00'),
          currency: input.currency ?? wallet?.doc.currency ?? 'USDTTRC20',
          address: createAddress(tx),
          wallet_id: wallet?.id ?? null,
          ...(input.custom_id !== undefined && { custom_id: input.custom_id }),
          expiry_time: new Date(tx.now + (input.expires_in ?? SECONDS_TO_PAY) * 1000).toISOString(),
          transaction_hash: null,
        },
      });
    },
  }),

  detect: define({
    input: {
      transaction_hash: { type: 'string', description: 'The paying transaction. Default: a random one.' },
    },
    run: ({ resource, input, tx }) => {
      tx.change(resource, { doc: { transaction_hash: input.transaction_hash ?? createTransactionHash(tx) } });
    },
  }),

  complete: define({
    input: {},
    run: ({ resource, tx }) => {
      const { doc } = tx.change(resource);
      const wallet = doc.wallet_id ? tx.get('wallet', doc.wallet_id) : undefined;
      if (!wallet) return;
      tx.change(wallet, {
        doc: { balance: addAmounts(wallet.doc.balance, doc.amount) },
        report: { change: doc.amount, payment_id: resource.id },
      });
    },
  }),

  fail: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),

  expire: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
};
