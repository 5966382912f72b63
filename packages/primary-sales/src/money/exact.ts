// Internal arithmetic on decimals of any length. `decimal.ts` has the functions for integrators.

/**
 * The decimal `digits * 10 ** exponent`, always in its shortest form: `digits` has no trailing zero, and 0 is
 * `{ digits: 0n, exponent: 0 }`.
 */
export interface Exact {
  readonly digits: bigint;
  readonly exponent: number;
}

/** The number of significant digits that a JSON number always preserves. Amounts must not have more. */
export const maxDigits = 15;

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * Parses a number or a string as a decimal. A number is read in its shortest spelling, which is also its spelling in
 * JSON. Throws a `TypeError` for anything else.
 */
export function parseExact(amount: number | string): Exact {
  const match = DECIMAL.exec(String(amount));
  if (!match) {
    const shown = typeof amount === 'string' ? JSON.stringify(amount) : String(amount);
    throw new TypeError(`${shown} is not a decimal number.`);
  }
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  return shorten(BigInt(sign + whole + fraction), Number(power) - fraction.length);
}

/** Returns `digits * 10 ** exponent` in its shortest form. */
export function shorten(digits: bigint, exponent: number): Exact {
  if (digits === 0n) return { digits, exponent: 0 };
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return { digits, exponent };
}

export function add(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  return shorten(countUnits(a, exponent) + countUnits(b, exponent), exponent);
}

/** Adds all amounts. The sum may have any number of digits. */
export function addAll(amounts: readonly Exact[]): Exact {
  return amounts.reduce(add, parseExact(0));
}

export function isEqual(a: Exact, b: Exact): boolean {
  return a.digits === b.digits && a.exponent === b.exponent;
}

/** Counts the units of `10 ** exponent` in a decimal. `exponent` must not be greater than the decimal's own. */
export function countUnits({ digits, exponent: own }: Exact, exponent: number): bigint {
  return digits * 10n ** BigInt(own - exponent);
}

export function countDigits({ digits }: Exact): number {
  return String(digits).replace('-', '').length;
}

/** Formats a decimal without an exponent. */
export function formatExact({ digits, exponent }: Exact): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits).replace('-', '');
  if (exponent >= 0) return `${sign}${all}${'0'.repeat(exponent)}`;
  const padded = all.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}

/**
 * Divides by a positive whole number. Returns `undefined` if the quotient has no end, or so many digits that no JSON number
 * preserves it.
 */
export function divideExact({ digits, exponent }: Exact, divisor: bigint): Exact | undefined {
  // A quotient of 15 digits times a divisor of 16 digits ends in at most 31 zeros.
  const dividend = digits * 10n ** 32n;
  if (dividend % divisor !== 0n) return undefined;
  const quotient = shorten(dividend / divisor, exponent - 32);
  return countDigits(quotient) > maxDigits ? undefined : quotient;
}

/** Returns the number that reads back as exactly this decimal, or `undefined` if there is none. */
export function toExactNumber(exact: Exact): number | undefined {
  const number = Number(`${exact.digits}e${exact.exponent}`);
  return Number.isFinite(number) && isEqual(parseExact(number), exact) ? number : undefined;
}
