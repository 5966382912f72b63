import { SandboxError } from '../../sandbox-error.ts';
import { MANAGE } from './permissions.ts';
import { secretOf } from './credential.ts';
import type { RewardsTx } from './shape.ts';

/** The name of the account that actions use if they are not given one: the first one of the world. */
const FIRST = 'first';

/** Opens an account. It needs an API key. */
export function openAccount(tx: RewardsTx, id: string): void {
  tx.create('account', {
    holder: id,
    env: '',
    doc: { account_id: id },
    names: tx.find('account', FIRST) ? [] : [FIRST],
  });
}

/** Adds an API key to an account. Default: one that may do everything. */
export function addKey(tx: RewardsTx, account: string, key: string, permissions: readonly string[] = [MANAGE]): void {
  tx.addCredential({
    secret: secretOf(account, key),
    resource: account,
    scopes: permissions,
    holder: account,
    env: '',
  });
}

/**
 * Finds the account that an action is about, and returns its id. Default: the first account of the world.
 *
 * @throws {SandboxError} if there is none.
 */
export function findAccount(tx: RewardsTx, id: string | undefined): string {
  const account = id === undefined ? tx.find('account', FIRST) : tx.get('account', id);
  if (account) return account.id;
  throw new SandboxError(
    'not-found',
    id === undefined
      ? 'There is no account. Fill the world with one.'
      : `There is no account ${id}. Give the id of an account, or leave it out to use the first one.`,
  );
}
