import type { Tx } from '../../core/api.ts';
import type { Payments } from './shape.ts';

const BASE_58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** The id of a payment, a withdrawal or a wallet: a UUID. */
export function createUuid(tx: Tx<Payments>): string {
  const digits = tx.random(32);
  const variant = '89ab'[Number.parseInt(digits[16]!, 16) % 4];
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}`;
}

/** A text in the form of an address on a blockchain. It does not belong to anybody. */
export function createAddress(tx: Tx<Payments>): string {
  return `T${tx.random(33, BASE_58)}`;
}

/** A text in the form of the name of a transaction on a blockchain. */
export function createTransactionHash(tx: Tx<Payments>): string {
  return tx.random(64);
}
