// Decimals as `digits * 10 ** exponent`. Internal: what integrators use stands in `decimal.ts`.

/** Always in its shortest form: no zero at the end of `digits`, and 0 as `{ digits: 0n, exponent: 0 }`. */
export interface Exact {
  readonly digits: bigint;
  readonly exponent: number;
}

const form = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]?\d{1,3}))?$/i;

/**
 * The decimal that a number or a text spells; of a number, its shortest spelling, which is the one in JSON.
 * Throws a `TypeError` for anything else.
 */
export function parse(amount: number | string): Exact {
  const match = form.exec(String(amount));
  if (!match)
    throw new TypeError(
      `${typeof amount === 'string' ? JSON.stringify(amount) : String(amount)} is not a decimal number.`,
    );
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  return shortest(BigInt(sign + whole + fraction), Number(power) - fraction.length);
}

export function shortest(digits: bigint, exponent: number): Exact {
  if (digits === 0n) return { digits, exponent: 0 };
  while (digits % 10n === 0n) {
    digits /= 10n;
    exponent += 1;
  }
  return { digits, exponent };
}

export function add(a: Exact, b: Exact): Exact {
  const exponent = Math.min(a.exponent, b.exponent);
  return shortest(unitsOf(a, exponent) + unitsOf(b, exponent), exponent);
}

/** The sum of all amounts, however many digits it has. */
export function total(amounts: readonly number[]): Exact {
  return amounts.map(parse).reduce(add, parse(0));
}

export function same(a: Exact, b: Exact): boolean {
  return a.digits === b.digits && a.exponent === b.exponent;
}

/** How many units of `10 ** exponent` there are; `exponent` is at most that of the decimal. */
export function unitsOf({ digits, exponent: own }: Exact, exponent: number): bigint {
  return digits * 10n ** BigInt(own - exponent);
}

export function significantDigits({ digits }: Exact): number {
  return String(digits).replace('-', '').length;
}

/** Written out without an exponent. */
export function text({ digits, exponent }: Exact): string {
  const sign = digits < 0n ? '-' : '';
  const all = String(digits).replace('-', '');
  if (exponent >= 0) return `${sign}${all}${'0'.repeat(exponent)}`;
  const padded = all.padStart(1 - exponent, '0');
  return `${sign}${padded.slice(0, exponent)}.${padded.slice(exponent)}`;
}
