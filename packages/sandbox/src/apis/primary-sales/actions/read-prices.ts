import { SandboxError } from '../../../sandbox-error.ts';
import type { Price } from '../shape.ts';
import { isUsablePrice, MOST_DIGITS } from '../prices.ts';
import type { Currency } from '../store.ts';

const PRICE = /^(\d{1,12}(?:\.\d{1,12})?) (\S+)$/;

/**
 * Reads the prices of a new product, such as `20 USDC`: one in each currency of the store.
 *
 * @throws {SandboxError} for another form, and for a currency that is missing, unknown or given twice.
 */
export function readPrices(texts: readonly string[] | undefined, currencies: readonly Currency[]): Price[] {
  if (!texts) {
    throw invalid(`The product is new, so it needs "prices". Give one in each currency: ${list(currencies)}.`);
  }
  const found = texts.map(readPrice);
  return currencies.map((entry) => {
    const [price, second] = found.filter(({ currency }) => currency === entry.currency);
    if (price && !second && found.length === currencies.length) return { ...entry, amount: price.amount };
    throw invalid(`prices is ${JSON.stringify(texts)}. Give exactly one price in each currency: ${list(currencies)}.`);
  });
}

function readPrice(text: string): { readonly currency: string; readonly amount: number } {
  const [, amount = '', currency = ''] = PRICE.exec(text) ?? [];
  if (currency !== '' && isUsablePrice(amount)) {
    return { currency, amount: Number(amount) };
  }
  throw invalid(
    `The price ${JSON.stringify(text)} cannot be read. Give a number above 0 with at most ${MOST_DIGITS} digits, and a currency: "20 USDC".`,
  );
}

function invalid(message: string): SandboxError {
  return new SandboxError('invalid', message, { pointer: '/prices' });
}

function list(currencies: readonly Currency[]): string {
  return currencies.map(({ currency }) => currency).join(', ');
}
