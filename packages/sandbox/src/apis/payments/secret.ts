import { numbers } from '@wirepact/payments/behaviour';
import type { Tx } from '../../core/api.ts';
import type { Payments } from './shape.ts';

const PREFIX = 'whsk_';
const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** As in the example of the contract; 129 bits. */
const LENGTH = 25;

/** A new secret of a webhook, such as `whsk_6E8F92D4C7B31A5E9D0F87H2T`. */
export function createSecret(tx: Tx<Payments>): string {
  return PREFIX + tx.random(LENGTH, ALPHABET);
}

/** The part of a secret after its prefix. */
export function keyOf(secret: string): string {
  return secret.startsWith(PREFIX) ? secret.slice(PREFIX.length) : secret;
}

/** What a list shows instead of a secret: `whsk_6E****************************2T`. */
export function redactSecret(secret: string): string {
  const rest = secret.slice(PREFIX.length);
  return PREFIX + rest.slice(0, 2) + '*'.repeat(numbers['redaction-stars']) + rest.slice(-2);
}
