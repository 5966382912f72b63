import { walletAddress } from './businesses.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';
import { createWallet } from './wallets.ts';

type Account = PlatformResource<'account'>;

/** Creates the account of a person, with a wallet. It belongs to no platform. Default balances: 0. */
export function createAccount(
  tx: PlatformTx,
  email: string,
  balance: Partial<PlatformResource<'wallet'>['data']> = {},
): Account {
  const wallet = walletAddress(tx);
  createWallet(tx, wallet, { test: '0.00', live: '0.00', ...balance });
  return tx.create('account', {
    holder: '',
    env: '',
    doc: { userId: tx.id('user_'), email },
    data: { wallet },
    names: [email],
  });
}

/** The account with an e-mail address. A person who does not have one signs up. */
export function findOrCreateAccount(tx: PlatformTx, email: string): Account {
  return tx.find('account', email) ?? createAccount(tx, email);
}
