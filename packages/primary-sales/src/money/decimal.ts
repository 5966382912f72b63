import {
  addAll,
  countDigits,
  countUnits,
  divideExact,
  formatExact,
  isEqual,
  maxDigits,
  parseExact,
  shorten,
  toExactNumber,
  type Exact,
} from './exact.ts';

export { maxDigits } from './exact.ts';

/**
 * An amount of money in whole units of its currency: a JSON number, or a string such as `'0.00002'`, which is how most
 * databases return exact decimals.
 */
export type Amount = number | string;

/**
 * Adds amounts exactly: `sum([0.1, 0.2])` is 0.3, and `sum([])` is 0. Throws a `RangeError` if a number or the result has
 * more than {@link maxDigits} significant digits, which usually means that it was calculated in binary floating point. Also
 * throws a `RangeError` if the result is too large or too small for a JSON number.
 */
export function sum(amounts: Iterable<Amount>): number {
  return toNumber(addAll(Array.from(amounts, parseAmount)));
}

/**
 * Returns the exact price of `quantity` pieces: `multiply(0.00001, 3)` is 0.00003. Throws a `RangeError` if `quantity`
 * is not a safe integer, and for amounts and results that {@link sum} rejects.
 */
export function multiply(amount: Amount, quantity: number): number {
  const { digits, exponent } = parseAmount(amount);
  return toNumber(shorten(digits * parseQuantity(quantity), exponent));
}

/**
 * Returns the price of one piece if `quantity` pieces cost `amount`: `divide(0.00003, 3)` is 0.00001. Returns `undefined`
 * if the result has more than {@link maxDigits} significant digits, such as 10 / 3. Throws a `RangeError` if `quantity`
 * is not a safe integer of at least 1, if `amount` is a number with more than {@link maxDigits} significant digits, or if
 * the result is too small for a JSON number.
 */
export function divide(amount: Amount, quantity: number): number | undefined {
  const divisor = parseQuantity(quantity);
  if (divisor <= 0n) throw new RangeError(`quantity must be at least 1, got ${quantity}.`);
  const quotient = divideExact(parseAmount(amount), divisor);
  return quotient && toNumber(quotient);
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
 * of the currency: 6 for USDC, and 18 for ETH. Throws a `RangeError` if `decimals` is not an integer from 0 to 255, and for
 * results that {@link sum} rejects.
 */
export function fromUnits(units: bigint, decimals: number): number {
  return toNumber(shorten(units, -parseDecimals(decimals)));
}

/**
 * Converts an amount to smallest units: `toUnits(20.5, 6)` is `20_500_000n`. Throws a `RangeError` if `decimals` is not an
 * integer from 0 to 255, or if the amount has more than `decimals` decimal places or is a number with more than
 * {@link maxDigits} significant digits. A string may have any number of them: `toUnits('1.000000000000000001', 18)`.
 */
export function toUnits(amount: Amount, decimals: number): bigint {
  const exponent = -parseDecimals(decimals);
  const exact = parseAmount(amount);
  if (exact.exponent < exponent) {
    throw new RangeError(`${formatExact(exact)} has more than ${decimals} decimal places.`);
  }
  return countUnits(exact, exponent);
}

/** Parses a decimal. Rejects a number that a JSON number does not always preserve, because it is probably noise. */
function parseAmount(amount: Amount): Exact {
  const exact = parseExact(amount);
  if (typeof amount === 'number') assertFewDigits(exact);
  return exact;
}

function toNumber(exact: Exact): number {
  assertFewDigits(exact);
  const number = toExactNumber(exact);
  if (number === undefined) {
    throw new RangeError(`${exact.digits}e${exact.exponent} is too large or too small for a JSON number.`);
  }
  return number;
}

function assertFewDigits(exact: Exact): void {
  const count = countDigits(exact);
  if (count > maxDigits) {
    throw new RangeError(
      `${formatExact(exact)} has ${count} significant digits, but a JSON number preserves only ${maxDigits}. ` +
        'Either an amount was calculated in binary floating point (0.1 + 0.2), or a price is too precise.',
    );
  }
}

function parseDecimals(decimals: number): number {
  if (Number.isInteger(decimals) && decimals >= 0 && decimals <= 255) return decimals;
  throw new RangeError(`decimals must be an integer from 0 to 255, got ${decimals}.`);
}

function parseQuantity(quantity: number): bigint {
  if (!Number.isSafeInteger(quantity)) throw new RangeError(`quantity must be a safe integer, got ${quantity}.`);
  return BigInt(quantity);
}
