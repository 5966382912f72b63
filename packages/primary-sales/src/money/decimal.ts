import { addAll, countDigits, countUnits, formatExact, isEqual, parseExact, shorten, type Exact } from './exact.ts';

/**
 * An amount of money in whole units of its currency: a JSON number, or a string such as `'0.00002'`, which is how most
 * databases return exact decimals.
 */
export type Amount = number | string;

/** The number of significant digits that a JSON number always preserves. Amounts must not have more. */
export const maxDigits = 15;

/**
 * Adds amounts exactly: `sum([0.1, 0.2])` is 0.3, and `sum([])` is 0. Throws a `RangeError` if the result has more than
 * {@link maxDigits} significant digits. That usually means that an amount was calculated in binary floating point.
 */
export function sum(amounts: Iterable<Amount>): number {
  return toNumber(addAll(amounts));
}

/**
 * Returns the exact price of `quantity` pieces: `multiply(0.00001, 3)` is 0.00003. Throws a `RangeError` if `quantity`
 * is not a safe integer, or if the price has more than {@link maxDigits} significant digits.
 */
export function multiply(amount: Amount, quantity: number): number {
  const { digits, exponent } = parseExact(amount);
  return toNumber(shorten(digits * parseQuantity(quantity), exponent));
}

/**
 * Returns the price of one piece if `quantity` pieces cost `amount`: `divide(0.00003, 3)` is 0.00001. Returns `undefined`
 * if the result has more than {@link maxDigits} significant digits, such as 10 / 3. Throws a `RangeError` if `quantity`
 * is not a safe integer of at least 1.
 */
export function divide(amount: Amount, quantity: number): number | undefined {
  const divisor = parseQuantity(quantity);
  if (divisor <= 0n) throw new RangeError(`quantity must be at least 1, got ${quantity}.`);
  const { digits, exponent } = parseExact(amount);
  // A quotient of 15 digits times a quantity of 16 digits ends in at most 31 zeros.
  const dividend = digits * 10n ** 32n;
  if (dividend % divisor !== 0n) return undefined;
  const quotient = shorten(dividend / divisor, exponent - 32);
  return countDigits(quotient) > maxDigits ? undefined : toNumber(quotient);
}

/** Whether two amounts are the same decimal: `equal('0.30', 0.3)` is true, and `equal(0.1 + 0.2, 0.3)` is false. */
export function equal(a: Amount, b: Amount): boolean {
  return isEqual(parseExact(a), parseExact(b));
}

/** Counts the digits of an amount without leading and trailing zeros: 2 for 0.00012, and 1 for 5000. */
export function significantDigits(amount: Amount): number {
  return countDigits(parseExact(amount));
}

/**
 * Converts smallest units to an amount: `fromUnits(20_500_000n, 6)` is 20.5. `decimals` is the number of decimal places
 * of the currency: 6 for USDC, and 18 for ETH. Throws a `RangeError` if the amount has more than {@link maxDigits}
 * significant digits.
 */
export function fromUnits(units: bigint, decimals: number): number {
  return toNumber(shorten(units, -decimals));
}

/**
 * Converts an amount to smallest units: `toUnits(20.5, 6)` is `20_500_000n`. Throws a `RangeError` if the amount has
 * more than `decimals` decimal places.
 */
export function toUnits(amount: Amount, decimals: number): bigint {
  const exact = parseExact(amount);
  if (exact.exponent < -decimals) {
    throw new RangeError(`${formatExact(exact)} has more than ${decimals} decimal places.`);
  }
  return countUnits(exact, -decimals);
}

function toNumber(exact: Exact): number {
  const count = countDigits(exact);
  if (count > maxDigits) {
    throw new RangeError(
      `${formatExact(exact)} has ${count} significant digits, but a JSON number preserves only ${maxDigits}. ` +
        'Either an amount was calculated in binary floating point (0.1 + 0.2), or a price is too precise.',
    );
  }
  return Number(`${exact.digits}e${exact.exponent}`);
}

function parseQuantity(quantity: number): bigint {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`quantity must be a safe integer, got ${quantity}.`);
  return BigInt(quantity);
}
