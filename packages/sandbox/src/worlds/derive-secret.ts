import { hash } from 'node:crypto';

const BASE_62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Bytes from this one on are skipped, because they would make the first characters more frequent. */
const LIMIT = 248;

/**
 * The secret with a label in a world: base62 of SHA-256 over the seed and the label. It does not depend on what happened before,
 * so it can be shown again at any time.
 */
export function deriveSecret(seed: string, label: string, prefix: string, length: number): string {
  let text = '';
  for (let block = 0; text.length < length; block++) {
    for (const byte of hash('sha256', JSON.stringify([seed, label, block]), 'buffer')) {
      if (byte < LIMIT && text.length < length) text += BASE_62[byte % BASE_62.length];
    }
  }
  return prefix + text;
}
