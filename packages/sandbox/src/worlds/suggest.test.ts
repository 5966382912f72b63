import { expect, it } from 'vitest';
import { suggest } from './suggest.ts';

it('names the name that was probably meant', () => {
  expect(suggest('aprove', ['approve', 'decline', 'expire'])).toBe(' Did you mean approve?');
});

it('names all of them if none is close', () => {
  expect(suggest('fly', ['approve', 'decline'])).toBe(' Known: approve, decline.');
});

it('says nothing if there are none', () => {
  expect(suggest('fly', [])).toBe('');
});

it('does not compare a word that is too long for a typing mistake', () => {
  expect(suggest('a'.repeat(100_000), ['approve'])).toBe(' Known: approve.');
});
