import { expect, it } from 'vitest';
import { randomText } from './random.ts';

function draws(from = 0): () => number {
  let draw = from;
  return () => draw++;
}

it('is the same for the same seed and draw', () => {
  expect(randomText('1', draws(), 24)).toBe(randomText('1', draws(), 24));
  expect(randomText('1', draws(), 24)).not.toBe(randomText('2', draws(), 24));
  expect(randomText('1', draws(), 24)).not.toBe(randomText('1', draws(1), 24));
  expect(randomText('1', draws(1), 24)).not.toBe(randomText('11', draws(), 24));
});

it('has the length and the alphabet that were asked for', () => {
  expect(randomText('1', draws(), 200)).toMatch(/^[0-9a-f]{200}$/);
  expect(randomText('1', draws(), 100, 'ab')).toMatch(/^[ab]{100}$/);
  expect(randomText('1', draws(), 0)).toBe('');
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
