import type { components } from '@wirepact/platform/types';
import { addToBalance, takeFromBalance } from './money.ts';
import type { Environment, PlatformResource, PlatformTx } from './shape.ts';

type Business = PlatformResource<'business'>;

const empty = { test: '0.00', live: '0.00' } as const;

/** The balance of the wallet of a business: its payout wallet or, if it has none, the wallet of its owner. */
export function readBalance(
  tx: PlatformTx,
  business: Business,
  env: string,
): components<never>['schemas']['WalletBalance'] {
  return readWallet(tx, addressOf(business), env);
}

/** The balance of the wallet at an address. A wallet that nothing was ever paid into is empty. */
export function readWallet(
  tx: PlatformTx,
  address: string,
  env: string,
): components<never>['schemas']['WalletBalance'] {
  const balances = tx.get('wallet', address)?.data ?? empty;
  return { address, balance: balances[env as Environment] };
}

/** Pays amounts into the wallet of a business. */
export function payInto(tx: PlatformTx, business: Business, env: string, amounts: readonly number[]): void {
  addTo(tx, addressOf(business), env, amounts);
}

/**
 * Pays an amount, which is a decimal string, out of the wallet of a business into another wallet. Returns whether there was enough
 * for it; nothing is paid if there was not.
 */
export function payFrom(tx: PlatformTx, business: Business, env: string, to: string, amount: string): boolean {
  const from = addressOf(business);
  const rest = takeFromBalance(readWallet(tx, from, env).balance, amount);
  if (rest === undefined) return false;
  const wallet = tx.get('wallet', from);
  if (wallet) tx.adjust(wallet, { data: { [env as Environment]: rest } });
  addTo(tx, to, env, [amount]);
  return true;
}

function addTo(tx: PlatformTx, address: string, env: string, amounts: readonly (number | string)[]): void {
  const wallet = tx.get('wallet', address) ?? createWallet(tx, address);
  const environment = env as Environment;
  tx.adjust(wallet, { data: { [environment]: addToBalance(wallet.data[environment], amounts) } });
}

/** Creates a wallet. It belongs to no platform. Default balances: 0. */
export function createWallet(
  tx: PlatformTx,
  address: string,
  balances: PlatformResource<'wallet'>['data'] = empty,
): PlatformResource<'wallet'> {
  return tx.create('wallet', { holder: '', env: '', doc: { address }, data: balances });
}

function addressOf({ doc, data }: Business): string {
  return doc.payoutWallet ?? data.ownerWallet;
}
