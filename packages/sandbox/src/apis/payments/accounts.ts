import type { Resource, Tx } from '../../core/api.ts';
import { SandboxError } from '../../sandbox-error.ts';
import type { Payments } from './shape.ts';

/** The name of the account that actions use if they are not given one: the first one of the world. */
export const FIRST_ACCOUNT = 'first';

/**
 * Finds the account that an action is about. Default: the first account of the world.
 *
 * @throws {SandboxError} if there is none.
 */
export function findAccount(tx: Tx<Payments>, id: string | undefined): Resource<Payments, 'account'> {
  const account = id === undefined ? tx.find('account', FIRST_ACCOUNT) : tx.get('account', id);
  if (account) return account;
  throw new SandboxError(
    'not-found',
    id === undefined
      ? 'There is no account. Open one with the action open of account.'
      : `There is no account ${id}. Give the id of an account, or leave it out to use the first one.`,
  );
}

/**
 * Finds the wallet that an action is about. Default: the oldest wallet of the account, or `undefined` if there is none.
 *
 * @throws {SandboxError} if the account does not have the wallet.
 */
export function findWallet(
  tx: Tx<Payments>,
  { id: account }: Resource<Payments, 'account'>,
  id: string | undefined,
): Resource<Payments, 'wallet'> | undefined {
  if (id === undefined) return tx.list('wallet', { holder: account, env: '' }).at(-1);
  const wallet = tx.get('wallet', id);
  if (wallet?.holder === account) return wallet;
  throw new SandboxError('not-found', `The account has no wallet ${id}. Give the id of one of its wallets.`);
}
