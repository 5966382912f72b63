import { expect, it } from 'vitest';
import { findNearest } from './nearest.ts';

it('returns the candidate with the fewest typing mistakes', () => {
  expect(findNearest('typ', ['type', '$id', 'not', 'or', 'if', 'then'])).toEqual(['type']);
});

it('returns every candidate that is equally near', () => {
  expect(findNearest('a', ['abc', 'b', 'c'])).toEqual(['b', 'c']);
});

it('returns nothing if there are no candidates', () => {
  expect(findNearest('a', [])).toEqual([]);
});
