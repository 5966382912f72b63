import { add, parse, same, shortest, significantDigits as countDigits, text, unitsOf, type Exact } from './exact.ts';

/**
 * A sum of money in whole units of its currency: a number as it stands in JSON, or a text such as `'0.00002'`, in which
 * form most databases give exact decimals.
 */
export type Amount = number | string;

/** How many significant digits every JSON number keeps; amounts have no more than these. */
export const maxDigits = 15;

/**
 * The exact sum: `sum([0.1, 0.2])` is 0.3, and the sum of nothing is 0. Throws a `RangeError` where the sum has more
 * digits than a JSON number keeps, as it has after a calculation in binary floating point.
 */
export function sum(amounts: Iterable<Amount>): number {
  let total = parse(0);
  for (const amount of amounts) total = add(total, parse(amount));
  return toNumber(total);
}

/**
 * The exact price of `quantity` pieces: `multiply(0.00001, 3)` is 0.00003. Throws a `RangeError` where `quantity` is not
 * a whole number, and where the price has more digits than a JSON number keeps.
 */
export function multiply(amount: Amount, quantity: number): number {
  const { digits, exponent } = parse(amount);
  return toNumber(shortest(digits * whole(quantity), exponent));
}

/**
 * The price of one piece when `quantity` of them cost `amount`: `divide(0.00003, 3)` is 0.00001. `undefined` where it
 * does not come out even in at most 15 digits. Throws a `RangeError` where `quantity` is not a whole number above 0.
 */
export function divide(amount: Amount, quantity: number): number | undefined {
  const divisor = whole(quantity);
  if (divisor <= 0n) throw new RangeError(`A quantity of ${quantity} cannot be divided by.`);
  const { digits, exponent } = parse(amount);
  // A quotient of 15 digits times a quantity of 16 has no more than 31 zeros at its end.
  const dividend = digits * 10n ** 32n;
  if (dividend % divisor !== 0n) return undefined;
  const quotient = shortest(dividend / divisor, exponent - 32);
  return countDigits(quotient) > maxDigits ? undefined : toNumber(quotient);
}

/** Whether two amounts are the same decimal: `equal('0.30', 0.3)` is true, `equal(0.1 + 0.2, 0.3)` is not. */
export function equal(a: Amount, b: Amount): boolean {
  return same(parse(a), parse(b));
}

/** How many digits the amount is written with, zeros at either end left out: 2 for 0.00012, 1 for 5000. */
export function significantDigits(amount: Amount): number {
  return countDigits(parse(amount));
}

/**
 * The amount that so many of the smallest units make: `fromUnits(20_500_000n, 6)` is 20.5. `decimals` says how many
 * digits after the point the unit stands for, 6 for USDC and 18 for ETH. Throws a `RangeError` where the amount has more
 * digits than a JSON number keeps.
 */
export function fromUnits(units: bigint, decimals: number): number {
  return toNumber(shortest(units, -decimals));
}

/**
 * How many of the smallest units an amount is: `toUnits(20.5, 6)` is `20_500_000n`. Throws a `RangeError` where the
 * amount is finer than the unit.
 */
export function toUnits(amount: Amount, decimals: number): bigint {
  const exact = parse(amount);
  if (exact.exponent < -decimals)
    throw new RangeError(`${text(exact)} has more than ${decimals} digits after the point.`);
  return unitsOf(exact, -decimals);
}

function toNumber(exact: Exact): number {
  const count = countDigits(exact);
  if (count > maxDigits) {
    throw new RangeError(
      `${text(exact)} has ${count} significant digits, and a JSON number keeps ${maxDigits}. Either an amount came from ` +
        'binary floating point (0.1 + 0.2), or a price is too fine.',
    );
  }
  return Number(`${exact.digits}e${exact.exponent}`);
}

function whole(quantity: number): bigint {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`A quantity of ${quantity} is not a whole number.`);
  return BigInt(quantity);
}
