import { hash } from 'node:crypto';

const HEXADECIMAL = '0123456789abcdef';

/**
 * Characters that look random and are the same each time for one seed. `draw` is called once for each block that is needed; it
 * returns the number of the draw.
 */
export function randomText(seed: string, draw: () => number, length: number, alphabet: string = HEXADECIMAL): string {
  let text = '';
  if (alphabet === HEXADECIMAL) {
    while (text.length < length) text += hash('sha256', `${seed}\n${draw()}`, 'hex');
    return text.slice(0, length);
  }
  // Bytes from the limit on are skipped, because they would make the first characters more frequent.
  const limit = 256 - (256 % alphabet.length);
  while (text.length < length) {
    for (const byte of hash('sha256', `${seed}\n${draw()}`, 'buffer')) {
      if (byte < limit && text.length < length) text += alphabet[byte % alphabet.length];
    }
  }
  return text;
}
