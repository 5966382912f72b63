import { expect, it } from 'vitest';
import { checkNumber } from './check-number.ts';

it.each([0, 0.5, 30_000, Infinity])('accepts %d as a number', (value) => {
  expect(() => checkNumber('timeout', value)).not.toThrow();
});

it.each<[unknown, string]>([
  [NaN, 'number NaN'],
  [-1, 'number -1'],
  ['30', 'string 30'],
  [null, 'object null'],
  [{}, 'object [object Object]'],
  [1n, 'bigint 1'],
])('refuses %s as a number, and names the setting', (value, got) => {
  const refuse = (): void => checkNumber('timeout', value);
  expect(refuse).toThrow(TypeError);
  expect(refuse).toThrow(`timeout must be a number of at least 0, got ${got}.`);
});

it('accepts whole numbers from the least one on', () => {
  expect(() => checkNumber('page', 1, 1, true)).not.toThrow();
  for (const value of [0, 1.5, NaN, Infinity, '2'])
    expect(() => checkNumber('page', value, 1, true)).toThrow(TypeError);
});
