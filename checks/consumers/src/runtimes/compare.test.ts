import { expect, it } from 'vitest';
import { formatValue, isEqual } from './compare.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

it.each<[unknown, unknown]>([
  [Number.NaN, Number.NaN],
  [10n, 10n],
  [
    [1, [2, { a: null }]],
    [1, [2, { a: null }]],
  ],
  [{ a: 1, b: undefined }, { a: 1 }],
  [new Error('a'), new Error('a')],
  [new Date(5), new Date(5)],
  [bytes(1, 2), bytes(1, 2)],
])('isEqual accepts equal values: %o and %o', (one, other) => {
  expect([isEqual(one, other), isEqual(other, one)]).toEqual([true, true]);
});

it.each<[unknown, unknown]>([
  [1, '1'],
  [0, -0],
  [null, undefined],
  [null, {}],
  [[], {}],
  [[1], [1, undefined]],
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: null }],
  [new Error('a'), new Error('b')],
  [new TypeError('a'), new Error('a')],
  [new Error('a'), { message: 'a' }],
  [new Date(5), new Date(6)],
  [bytes(1, 2), bytes(1, 3)],
  [bytes(1), [1]],
])('isEqual rejects different values: %o and %o', (one, other) => {
  expect([isEqual(one, other), isEqual(other, one)]).toEqual([false, false]);
});

it('formatValue formats values that JSON does not have', () => {
  expect(formatValue({ a: 1n, b: undefined, c: [new TypeError('no')] })).toBe(
    '{"a":"1n","b":"<undefined>","c":["TypeError: no"]}',
  );
});
