import { expect, it } from 'vitest';
import { checkInteger, checkNumber } from './check-number.ts';

it.each([0, 0.5, 30_000, Infinity])('accepts %d as a number', (value) => {
  expect(() => checkNumber('timeout', value)).not.toThrow();
});

it.each<[unknown, string]>([
  [NaN, 'NaN'],
  [-1, '-1'],
  ['30', '"30"'],
  [null, 'null'],
  [{}, 'an object'],
  [1n, '1'],
])('refuses %s as a number, and names the setting', (value, got) => {
  const refuse = (): void => checkNumber('timeout', value);
  expect(refuse).toThrow(TypeError);
  expect(refuse).toThrow(`timeout must be a number of at least 0, got ${got}`);
});

it('accepts whole numbers from the least one on', () => {
  expect(() => checkInteger('page', 1, 1)).not.toThrow();
  for (const value of [0, 1.5, NaN, Infinity, '2']) expect(() => checkInteger('page', value, 1)).toThrow(TypeError);
});
