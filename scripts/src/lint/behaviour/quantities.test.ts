import { describe, expect, it } from 'vitest';
import { readQuantities } from './quantities.ts';

describe('readQuantities', () => {
  it.each([
    ['at most ten webhooks', [{ value: 10 }]],
    ['the fifth retry', [{ value: 5 }]],
    ['5,000 per day', [{ value: 5000 }]],
    ['up to 20 % sooner', [{ value: 20, unit: 'percent' }]],
    ['above 1 MiB', [{ value: 1_048_576, unit: 'bytes' }]],
    ['five days', [{ value: 432_000, unit: 'seconds' }]],
  ])('reads %j', (sentence, expected) => {
    expect(readQuantities(sentence)).toEqual(expected);
  });

  it('gives a unit to each number of an enumeration', () => {
    expect(readQuantities('5 seconds, 5 minutes, then 2, 5 and 10 hours').map(({ value }) => value)).toEqual([
      5, 300, 7200, 18_000, 36_000,
    ]);
  });

  it('does not give a unit to numbers of another part of the sentence', () => {
    expect(readQuantities('three times, after 20 and 40 minutes')[0]).toEqual({ value: 3 });
  });
});
