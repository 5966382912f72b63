import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as decimal from './decimal.ts';

/** Any amount of up to 15 significant digits. */
const amounts = fc
  .tuple(fc.bigInt(0n, 10n ** 15n - 1n), fc.integer({ min: -200, max: 200 }))
  .map(([units, exponent]) => Number(`${units}e${exponent}`));

/** Money as shops have it: up to 18 decimals, few digits. */
const prices = fc
  .tuple(fc.bigInt(0n, 9_999_999n), fc.integer({ min: 0, max: 18 }))
  .map(([units, decimals]) => ({ units, decimals, amount: Number(`${units}e-${decimals}`) }));

/** Written independently of the code under test: every price as a whole number of 1e-18. */
const wei = ({ units, decimals }: { units: bigint; decimals: number }): bigint => units * 10n ** BigInt(18 - decimals);

describe('sum', () => {
  it('adds up what floating point does not', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(decimal.sum([0.1, 0.2])).toBe(0.3);
    expect(decimal.sum([0.00002, 0.00003])).toBe(0.00005);
    expect(decimal.sum([])).toBe(0);
  });

  it('is the sum of the smallest units, whatever the amounts', () => {
    fc.assert(
      fc.property(fc.array(prices, { maxLength: 20 }), (lines) => {
        const expected = lines.reduce((sum, price) => sum + wei(price), 0n);
        fc.pre(String(expected).replace(/0+$/, '').length <= 15);
        expect(decimal.toUnits(decimal.sum(lines.map(({ amount }) => amount)), 18)).toBe(expected);
      }),
    );
  });

  it('does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(prices, { maxLength: 10 }), (lines) => {
        const forth = lines.map(({ amount }) => amount);
        const attempt = (list: number[]): unknown => {
          try {
            return decimal.sum(list);
          } catch (error) {
            return String(error);
          }
        };
        expect(attempt(forth)).toEqual(attempt(forth.toReversed()));
      }),
    );
  });

  it('leaves a single amount as it is', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(decimal.sum([amount])).toBe(amount);
      }),
    );
  });

  it('takes text, as databases give exact decimals', () => {
    expect(decimal.sum(['0.10', '0.2', 1e-7, '3E2'])).toBe(300.3000001);
    expect(decimal.sum([20, '-5'])).toBe(15);
  });

  it('refuses a sum that no JSON number keeps, and says what is the likely cause', () => {
    expect(() => decimal.sum([0.1 + 0.2])).toThrow(
      '0.30000000000000004 has 17 significant digits, and a JSON number keeps 15. Either an amount came from binary floating point',
    );
    expect(() => decimal.sum([1e20, 1e-5])).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'twenty', '', '1,5', '0x10', '1e9999', ' 1', '.5'])(
    'refuses %j, which is no decimal',
    (amount) => {
      expect(() => decimal.sum([amount])).toThrow(TypeError);
    },
  );
});

describe('multiply', () => {
  it('gives the price of several pieces', () => {
    expect(0.00001 * 3).not.toBe(0.00003);
    expect(decimal.multiply(0.00001, 3)).toBe(0.00003);
    expect(decimal.multiply('19.98', 100)).toBe(1998);
    expect(decimal.multiply(0.1, 0)).toBe(0);
  });

  it('is the sum of as many amounts', () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 0, max: 50 }), ({ amount }, quantity) => {
        expect(decimal.multiply(amount, quantity)).toBe(decimal.sum(Array<number>(quantity).fill(amount)));
      }),
    );
  });

  it.each([1.5, Number.NaN, 2 ** 53])('refuses a quantity of %s', (quantity) => {
    expect(() => decimal.multiply(1, quantity)).toThrow('is not a whole number');
  });
});

describe('divide', () => {
  it('undoes multiply', () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 1_000_000 }), ({ amount }, quantity) => {
        expect(decimal.divide(decimal.multiply(amount, quantity), quantity)).toBe(amount);
      }),
    );
  });

  it('says nothing where it does not come out even', () => {
    expect(decimal.divide(10, 3)).toBeUndefined();
    expect(decimal.divide(0.00003, 3)).toBe(0.00001);
    expect(decimal.divide(1, 8)).toBe(0.125);
    expect(decimal.divide(1, 2 ** 30)).toBeUndefined();
    expect(decimal.divide(1, 2 ** 40)).toBeUndefined();
    expect(() => decimal.divide(1, 0)).toThrow('A quantity of 0 cannot be divided by.');
  });
});

describe('equal', () => {
  it('compares decimals and not their spelling', () => {
    expect(decimal.equal(0.1 + 0.2, 0.3)).toBe(false);
    expect(decimal.equal('0.30', 0.3)).toBe(true);
    expect(decimal.equal('1e-7', 0.0000001)).toBe(true);
    expect(decimal.equal(-0, 0)).toBe(true);
  });

  it('is true of a number and its own text, and false of the next number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(decimal.equal(number, String(number))).toBe(true);
        const next = number + Math.max(Math.abs(number) * Number.EPSILON, Number.MIN_VALUE);
        fc.pre(Number.isFinite(next) && next !== number);
        expect(decimal.equal(number, next)).toBe(false);
      }),
    );
  });
});

describe('smallest units', () => {
  it('become amounts and back', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 18 }), (units, decimals) => {
        expect(decimal.toUnits(decimal.fromUnits(units, decimals), decimals)).toBe(units);
      }),
    );
    expect(decimal.fromUnits(20_500_000n, 6)).toBe(20.5);
  });

  it('refuses an amount that is finer than the unit', () => {
    expect(() => decimal.toUnits(0.0000001, 6)).toThrow('0.0000001 has more than 6 digits after the point.');
  });
});

it('counts significant digits', () => {
  expect([0, 5000, 0.00012, 1e-7, 123.45, 0.1 + 0.2].map(decimal.significantDigits)).toEqual([1, 1, 2, 1, 5, 17]);
});
