import { numbers } from '@wirepact/platform/behaviour';
import type { components } from '@wirepact/platform/types';

type Schemas = components<never>['schemas'];

/** `digits / 10 ** scale`, so that amounts are calculated exactly. */
export interface Decimal {
  readonly digits: bigint;
  /** Not negative. */
  readonly scale: number;
}

const cent = 2;

/** The total of an invoice, and what the customer is asked to pay. */
export function addUp(items: readonly { readonly amount: number }[]): {
  readonly total: number;
  readonly paymentSummary: Schemas['InvoicePaymentSummary'];
} {
  const total = items.map(({ amount }) => readDecimal(amount)).reduce(add, zero);
  const fee = roundHalfUp(percentOf(total, numbers['payer-fee']), cent);
  const invoiceAmount = toNumber(total);
  return {
    total: invoiceAmount,
    paymentSummary: { invoiceAmount, payerFee: toNumber(fee), totalCharged: toNumber(add(total, fee)) },
  };
}

/** The fees of a platform on an amount, as lines that do not change any more. Each fee is its flat part plus its percentage. */
export function calculateFees(fees: readonly Schemas['InvoiceFee'][], total: number): Schemas['FeeLineItem'][] {
  return fees.map((fee) => calculateFee(fee, 'flat_rate_plus_percentage', 1, total));
}

/** The fees of Oncade on an amount. The flat part of a fee for each payout counts once for each of them. */
export function calculateServiceFees(
  fees: readonly Schemas['FeePreviewLine'][],
  total: number,
  payouts: number,
): Schemas['FeeLineItem'][] {
  return fees.map((fee) =>
    calculateFee(fee, fee.feeType, fee.feeType === 'per_payout_plus_percentage' ? payouts : 1, total),
  );
}

function calculateFee(
  { label, percentage = 0, flat = 0 }: Schemas['InvoiceFee'],
  feeType: Schemas['FeeType'],
  times: number,
  total: number,
): Schemas['FeeLineItem'] {
  const fixed = multiply(readDecimal(flat), readDecimal(times));
  return {
    label,
    percentageRate: percentage,
    flatRateCents: toNumber(roundHalfUp(readDecimal(flat), 0)),
    amountCents: toNumber(roundHalfUp(add(fixed, percentOf(readDecimal(total), percentage)), 0)),
    feeType,
    status: 'pending',
  };
}

/** Whether an amount is quantity times rate, exactly or rounded to the cent. */
export function isAmountOf(item: {
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
}): boolean {
  const product = multiply(readDecimal(item.quantity), readDecimal(item.rate));
  const amount = readDecimal(item.amount);
  return isEqual(amount, product) || isEqual(amount, roundHalfUp(product, cent));
}

/** Quantity times rate, rounded half up to the cent. */
export function amountOf({ quantity, rate }: { readonly quantity: number; readonly rate: number }): number {
  return toNumber(roundHalfUp(multiply(readDecimal(quantity), readDecimal(rate)), cent));
}

/** The balance after amounts arrived: a decimal string with at least two places. */
export function addToBalance(balance: string, amounts: readonly (number | string)[]): string {
  return formatDecimal(amounts.map(readDecimal).reduce(add, readDecimal(balance)));
}

/** 0. */
export const zero: Decimal = { digits: 0n, scale: 0 };

/** The balance after an amount was taken out of it, or `undefined` if it is smaller than the amount. */
export function takeFromBalance(balance: string, amount: string): string | undefined {
  const rest = add(readDecimal(balance), negate(readDecimal(amount)));
  return rest.digits < 0n ? undefined : formatDecimal(rest);
}

/** The unit in which a payout is booked. */
export type PayoutUnit = 'cents' | 'usdc';

/** A payout in USDC: a decimal string with at least two places. */
export function toUsdc(amount: number, unit: PayoutUnit): string {
  const { digits, scale } = readDecimal(amount);
  return formatDecimal({ digits, scale: unit === 'cents' ? scale + cent : scale });
}

/** Reads a decimal string, or a number in its shortest spelling, which is also its spelling in JSON. */
export function readDecimal(value: number | string): Decimal {
  if (Number.isSafeInteger(value)) return { digits: BigInt(value), scale: 0 };
  const [coefficient = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = coefficient.split('.');
  const scale = fraction.length - Number(exponent);
  const digits = BigInt(whole + fraction);
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale };
}

/** The sum. */
export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { digits: unitsOf(a, scale) + unitsOf(b, scale), scale };
}

function negate({ digits, scale }: Decimal): Decimal {
  return { digits: -digits, scale };
}

function multiply(a: Decimal, b: Decimal): Decimal {
  return { digits: a.digits * b.digits, scale: a.scale + b.scale };
}

function percentOf(amount: Decimal, percentage: number): Decimal {
  const { digits, scale } = multiply(amount, readDecimal(percentage));
  return { digits, scale: scale + 2 };
}

/** Whether two decimals are the same number, whatever their scale. */
export function isEqual(a: Decimal, b: Decimal): boolean {
  const scale = Math.max(a.scale, b.scale);
  return unitsOf(a, scale) === unitsOf(b, scale);
}

/** The digits at a scale that is not smaller than its own. */
export function unitsOf({ digits, scale: own }: Decimal, scale: number): bigint {
  return digits * 10n ** BigInt(scale - own);
}

/** Half of a unit goes up, also below zero: -0.5 becomes 0. */
function roundHalfUp(value: Decimal, scale: number): Decimal {
  if (value.scale <= scale) return value;
  const unit = 10n ** BigInt(value.scale - scale);
  const doubled = 2n * value.digits + unit;
  const quotient = doubled / (2n * unit);
  return { digits: doubled < 0n && doubled % (2n * unit) !== 0n ? quotient - 1n : quotient, scale };
}

/** The nearest JSON number. It is infinite if the amount is too large for one. */
export function toNumber({ digits, scale }: Decimal): number {
  return Number(`${digits}e${-scale}`);
}

function formatDecimal(value: Decimal): string {
  const scale = Math.max(value.scale, cent);
  const units = unitsOf(value, scale);
  const text = String(units < 0n ? -units : units).padStart(scale + 1, '0');
  return `${units < 0n ? '-' : ''}${text.slice(0, -scale)}.${text.slice(-scale)}`;
}
