import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as decimal from './decimal.ts';

/** Any amount with up to 15 significant digits. */
const amounts = fc
  .tuple(fc.bigInt(0n, 10n ** 15n - 1n), fc.integer({ min: -200, max: 200 }))
  .map(([units, exponent]) => Number(`${units}e${exponent}`));

/** Typical prices: up to 18 decimal places, few digits. */
const prices = fc
  .tuple(fc.bigInt(0n, 9_999_999n), fc.integer({ min: 0, max: 18 }))
  .map(([units, decimals]) => ({ units, decimals, amount: Number(`${units}e-${decimals}`) }));

/** Converts a price to a whole number of 1e-18, independently of the code under test. */
const toWei = ({ units, decimals }: { units: bigint; decimals: number }): bigint =>
  units * 10n ** BigInt(18 - decimals);

describe('sum', () => {
  it('sum adds exactly what floating point cannot', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(decimal.sum([0.1, 0.2])).toBe(0.3);
    expect(decimal.sum([0.00002, 0.00003])).toBe(0.00005);
    expect(decimal.sum([])).toBe(0);
  });

  it('sum equals the sum of the smallest units', () => {
    fc.assert(
      fc.property(fc.array(prices, { maxLength: 20 }), (lines) => {
        const expected = lines.reduce((sum, price) => sum + toWei(price), 0n);
        fc.pre(String(expected).replace(/0+$/, '').length <= 15);
        expect(decimal.toUnits(decimal.sum(lines.map(({ amount }) => amount)), 18)).toBe(expected);
      }),
    );
  });

  it('sum does not depend on the order', () => {
    fc.assert(
      fc.property(fc.array(prices, { maxLength: 10 }), (lines) => {
        const list = lines.map(({ amount }) => amount);
        const attempt = (amounts: number[]): unknown => {
          try {
            return decimal.sum(amounts);
          } catch (error) {
            return String(error);
          }
        };
        expect(attempt(list)).toEqual(attempt(list.toReversed()));
      }),
    );
  });

  it('sum returns a single amount unchanged', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        expect(decimal.sum([amount])).toBe(amount);
      }),
    );
  });

  it('sum accepts strings', () => {
    expect(decimal.sum(['0.10', '0.2', 1e-7, '3E2'])).toBe(300.3000001);
    expect(decimal.sum([20, '-5'])).toBe(15);
  });

  it('sum rejects a result that a JSON number cannot preserve, and names the likely cause', () => {
    expect(() => decimal.sum([0.1 + 0.2])).toThrow(
      '0.30000000000000004 has 17 significant digits, but a JSON number preserves only 15. Either an amount was calculated in binary floating point',
    );
    expect(() => decimal.sum([1e20, 1e-5])).toThrow(RangeError);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 'twenty', '', '1,5', '0x10', '1e9999', ' 1', '.5'])(
    'sum rejects %j, which is not a decimal number',
    (amount) => {
      expect(() => decimal.sum([amount])).toThrow(TypeError);
    },
  );
});

describe('multiply', () => {
  it('multiply returns the price of several pieces', () => {
    expect(0.00001 * 3).not.toBe(0.00003);
    expect(decimal.multiply(0.00001, 3)).toBe(0.00003);
    expect(decimal.multiply('19.98', 100)).toBe(1998);
    expect(decimal.multiply(0.1, 0)).toBe(0);
  });

  it('multiply equals repeated addition', () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 0, max: 50 }), ({ amount }, quantity) => {
        expect(decimal.multiply(amount, quantity)).toBe(decimal.sum(Array<number>(quantity).fill(amount)));
      }),
    );
  });

  it.each([1.5, Number.NaN, 2 ** 53])('multiply rejects a quantity of %s', (quantity) => {
    expect(() => decimal.multiply(1, quantity)).toThrow(`quantity must be a safe integer, got ${quantity}.`);
  });
});

describe('divide', () => {
  it('divide reverses multiply', () => {
    fc.assert(
      fc.property(prices, fc.integer({ min: 1, max: 1_000_000 }), ({ amount }, quantity) => {
        expect(decimal.divide(decimal.multiply(amount, quantity), quantity)).toBe(amount);
      }),
    );
  });

  it('divide returns undefined if the result has too many digits', () => {
    expect(decimal.divide(10, 3)).toBeUndefined();
    expect(decimal.divide(0.00003, 3)).toBe(0.00001);
    expect(decimal.divide(1, 8)).toBe(0.125);
    expect(decimal.divide(1, 2 ** 30)).toBeUndefined();
    expect(decimal.divide(1, 2 ** 40)).toBeUndefined();
    expect(() => decimal.divide(1, 0)).toThrow('quantity must be at least 1, got 0.');
  });
});

describe('equal', () => {
  it('equal compares values, not spellings', () => {
    expect(decimal.equal(0.1 + 0.2, 0.3)).toBe(false);
    expect(decimal.equal('0.30', 0.3)).toBe(true);
    expect(decimal.equal('1e-7', 0.0000001)).toBe(true);
    expect(decimal.equal(-0, 0)).toBe(true);
  });

  it('equal is true for a number and its string, and false for the next number', () => {
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
  it('toUnits reverses fromUnits', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 18 }), (units, decimals) => {
        expect(decimal.toUnits(decimal.fromUnits(units, decimals), decimals)).toBe(units);
      }),
    );
    expect(decimal.fromUnits(20_500_000n, 6)).toBe(20.5);
  });

  it('toUnits rejects an amount with too many decimal places', () => {
    expect(() => decimal.toUnits(0.0000001, 6)).toThrow('0.0000001 has more than 6 decimal places.');
  });
});

it('significantDigits ignores leading and trailing zeros', () => {
  expect([0, 5000, 0.00012, 1e-7, 123.45, 0.1 + 0.2].map(decimal.significantDigits)).toEqual([1, 1, 2, 1, 5, 17]);
});

describe('limits of JSON numbers', () => {
  const noise = 0.1 * 3;
  const noNumber =
    / significant digits, but a JSON number preserves only 15\.|too large or too small for a JSON number\./;

  it.each([
    ['sum', () => decimal.sum([noise])],
    ['sum with a result that looks exact', () => decimal.sum([noise, '-0.00000000000000004'])],
    ['multiply', () => decimal.multiply(noise, 1)],
    ['multiply by 0', () => decimal.multiply(noise, 0)],
    ['divide', () => decimal.divide(noise, 1)],
    ['toUnits', () => decimal.toUnits(noise, 18)],
    ['fromUnits', () => decimal.fromUnits(300_000_000_000_000_040n, 18)],
  ])('%s rejects noise of binary floating point', (_, calculate) => {
    expect(calculate).toThrow(RangeError);
    expect(calculate).toThrow('has 17 significant digits, but a JSON number preserves only 15.');
  });

  it.each([
    ['sum of a tiny string', () => decimal.sum(['1e-400']), '1e-400'],
    ['sum of a huge string', () => decimal.sum(['1e400']), '1e400'],
    ['sum that is too large', () => decimal.sum([1e308, 1e308]), '2e308'],
    ['product that is too large', () => decimal.multiply(1e308, 10), '1e309'],
    ['quotient that is too small', () => decimal.divide(5e-324, 2), '25e-325'],
  ])('rejects a %s', (_, calculate, shown) => {
    expect(calculate).toThrow(RangeError);
    expect(calculate).toThrow(`${shown} is too large or too small for a JSON number.`);
  });

  it.each([-400, -1, 1.5, 256, Number.NaN, Number.POSITIVE_INFINITY])('rejects %s decimals', (decimals) => {
    const message = `decimals must be an integer from 0 to 255, got ${decimals}.`;
    expect(() => decimal.fromUnits(1n, decimals)).toThrow(message);
    expect(() => decimal.toUnits(1, decimals)).toThrow(message);
  });

  it('toUnits accepts a string of any length', () => {
    expect(decimal.toUnits('1234567.000000000000000001', 18)).toBe(1_234_567_000_000_000_000_000_001n);
  });

  it('every result reads back as the exact result, or is a RangeError', () => {
    const anyNumber = fc.double({ noNaN: true, noDefaultInfinity: true });
    const shortNumber = fc
      .tuple(fc.integer({ min: -9999, max: 9999 }), fc.integer({ min: -330, max: 305 }))
      .map(([digits, exponent]) => `${digits}e${exponent}`);
    /** Counts units of 1e-999, independently of the code under test. */
    const count = (text: string): bigint => {
      const [, sign = '', whole = '', fraction = '', power = '0'] =
        /^(-?)(\d+)\.?(\d*)(?:e([+-]?\d+))?$/.exec(text) ?? expect.unreachable(text);
      return BigInt(`${sign}${whole}${fraction}`) * 10n ** BigInt(999 + Number(power) - fraction.length);
    };
    fc.assert(
      fc.property(fc.oneof(anyNumber, shortNumber), fc.integer({ min: 1, max: 999 }), (amount, quantity) => {
        const exact = count(String(amount));
        const results: [calculate: () => number | undefined, factor: bigint, of: bigint][] = [
          [() => decimal.sum([amount, amount]), 1n, exact * 2n],
          [() => decimal.multiply(amount, quantity), 1n, exact * BigInt(quantity)],
          [() => decimal.divide(amount, quantity), BigInt(quantity), exact],
        ];
        for (const [calculate, factor, expected] of results) {
          try {
            const result = calculate();
            if (result !== undefined) expect(count(String(result)) * factor).toBe(expected);
          } catch (error) {
            expect(error).toBeInstanceOf(RangeError);
            expect(String(error)).toMatch(noNumber);
          }
        }
      }),
    );
  });
});
