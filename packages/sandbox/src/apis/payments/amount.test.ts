import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { addAmounts, isAmount, isNegative, negateAmount } from './amount.ts';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 18 }))
  .map(([units, places]) => write(units, places));

it.each([
  ['150.00', '-41.40', '108.60'],
  ['0.00', '150.00', '150.00'],
  ['1', '0.000000000000000001', '1.000000000000000001'],
  ['12345678901234567890', '1', '12345678901234567891'],
  ['1.5', '-1.5', '0.0'],
  ['0.1', '-0.25', '-0.15'],
])('adds %s and %s to %s', (left, right, sum) => {
  expect(addAmounts(left, right)).toBe(sum);
});

it('adds in any order, and takes away again what it added', () => {
  fc.assert(
    fc.property(decimals, decimals, (left, right) => {
      const sum = addAmounts(left, right);
      expect(sum).toBe(addAmounts(right, left));
      expect(addAmounts(addAmounts(sum, negateAmount(right)), negateAmount(left))).toMatch(/^0(\.0+)?$/);
    }),
  );
});

it('knows an amount below zero', () => {
  expect(isNegative('-0.01')).toBe(true);
  expect(isNegative('0.00')).toBe(false);
  expect(isNegative('0.01')).toBe(false);
});

it.each(['', '-1', '1.', '.5', '1e3', ' 1', '1,5', '0x1'])('does not take %j for an amount', (text) => {
  expect(isAmount(text)).toBe(false);
});

function write(units: bigint, places: number): string {
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  return (units < 0n ? '-' : '') + (places === 0 ? whole : `${whole}.${digits.slice(-places)}`);
}
