import { expect, it } from 'vitest';
import { randomDigits, randomText } from './random.ts';

function draws(from = 0): () => number {
  let draw = from;
  return () => draw++;
}

it('is the same for the same seed and draw', () => {
  expect(randomDigits('1', 0)).toBe(randomDigits('1', 0));
  expect(randomDigits('1', 0)).not.toBe(randomDigits('2', 0));
  expect(randomDigits('1', 0)).not.toBe(randomDigits('1', 1));
  expect(randomDigits('1', 11)).not.toBe(randomDigits('11', 1));
  expect(randomText('1', draws(), 24, 'abc')).toBe(randomText('1', draws(), 24, 'abc'));
  expect(randomText('1', draws(), 24, 'abc')).not.toBe(randomText('1', draws(1), 24, 'abc'));
});

it('has the length and the alphabet that were asked for', () => {
  expect(randomDigits('1', 0)).toMatch(/^[0-9a-f]{64}$/);
  expect(randomText('1', draws(), 100, 'ab')).toMatch(/^[ab]{100}$/);
  expect(randomText('1', draws(), 0, 'ab')).toBe('');
});

it('prefers no character', () => {
  const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZabcdefghijkmnop';
  const text = randomText('1', draws(), 47_000, alphabet);
  for (const character of alphabet) {
    const count = text.split(character).length - 1;
    expect(count).toBeGreaterThan(850);
    expect(count).toBeLessThan(1150);
  }
});
