import { hash } from 'node:crypto';

/**
 * Characters that look random and are the same each time for one seed. `draw` is called once for each block that is needed; it
 * returns the number of the draw.
 */
export function randomText(seed: string, draw: () => number, length: number, alphabet: string): string {
  let text = '';
  // Bytes from the limit on are skipped, because they would make the first characters more frequent.
  const limit = 256 - (256 % alphabet.length);
  while (text.length < length) {
    for (const byte of hash('sha256', `${seed}\n${draw()}`, 'buffer')) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}

/** 64 hexadecimal digits that look random and are the same each time for one seed and number of the draw. */
export function randomDigits(seed: string, draw: number): string {
  return hash('sha256', `${seed}\n${draw}`, 'hex');
}
