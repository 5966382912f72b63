import type { Price, Quote, QuoteRequest } from '../generated/types.ts';
import { add, divideExact, formatExact, isEqual, parseExact, toExactNumber, type Exact } from '../money/exact.ts';
import { checkBody } from './check-body.ts';
import { checkDigits, describeDifference, findMissingProducts } from './common-checks.ts';
import type { BodyViolation, Violation } from './violation.ts';

/**
 * Checks a response to a quote request: its shape, products, currencies, and totals in exact decimals. Returns an empty
 * list if the response keeps to the contract. Facts that only your shop knows, such as the price of one piece, are not
 * checked.
 */
export function checkQuote(request: QuoteRequest, response: unknown): Violation[] {
  return checkBody('quote', response, (quote) => [...checkProducts(request, quote), ...checkPrices(quote)]);
}

function checkProducts(request: QuoteRequest, { products }: Quote): BodyViolation[] {
  const missing = findMissingProducts(request, products);
  if (missing.length > 0) return missing;
  const rule = 'quote.keeps-the-order-of-the-request';
  return products.flatMap(({ product_id: id, quantity }, index) => {
    const place = `products[${index}]`;
    const requested = request.products[index];
    if (!requested) return [{ rule, place, message: `${place} is ${id}, which was not requested` } as const];
    if (id !== requested.product_id) {
      return [describeDifference(rule, `${place}.product_id`, id, requested.product_id)];
    }
    if (quantity === requested.quantity) return [];
    return [describeDifference(rule, `${place}.quantity`, quantity, requested.quantity)];
  });
}

function checkPrices(quote: Quote): BodyViolation[] {
  const sums = addUpByCurrency(quote);
  const { products, totals } = quote;
  const priceLists = [
    ...products.map(({ pricing }, index) => ({ pricing, place: `products[${index}].pricing` })),
    { pricing: totals, place: 'totals' },
  ];
  return [
    ...priceLists.flatMap(({ pricing, place }) => checkCurrencies(pricing, place, [...sums.keys()])),
    ...checkCurrencyTypes(priceLists),
    ...products.flatMap(({ pricing, quantity }, index) =>
      pricing.flatMap(({ currency, amount }) => checkLine(amount, quantity, `products[${index}].pricing.${currency}`)),
    ),
    ...totals.flatMap(({ currency, amount }) => checkTotal(amount, sums.get(currency), `totals.${currency}`)),
  ];
}

function addUpByCurrency({ products }: Quote): Map<string, Exact> {
  const sums = new Map<string, Exact>();
  for (const { currency, amount } of products.flatMap(({ pricing }) => pricing)) {
    sums.set(currency, add(sums.get(currency) ?? parseExact(0), parseExact(amount)));
  }
  return sums;
}

/** Every price list has each currency of the quote exactly once. */
function checkCurrencies(pricing: readonly Price[], place: string, all: readonly string[]): BodyViolation[] {
  const listed = pricing.map(({ currency }) => currency);
  const repeated = listed.filter((currency, index) => listed.indexOf(currency) !== index);
  const missing = all.filter((currency) => !listed.includes(currency));
  const unknown = listed.filter((currency) => !all.includes(currency));
  return [
    ...repeated.map((currency) => ['quote.prices-in-all-currencies', `${place} has ${currency} twice`] as const),
    ...missing.map(
      (currency) => ['all-lines-have-the-same-currencies', `${place} has no price in ${currency}`] as const,
    ),
    ...unknown.map(
      (currency) => ['all-lines-have-the-same-currencies', `${place} has ${currency}, but no line does`] as const,
    ),
  ].map(([rule, message]) => ({ rule, place, message }));
}

/** A currency has the same type in the whole quote. The first type counts. */
function checkCurrencyTypes(priceLists: readonly { pricing: readonly Price[]; place: string }[]): BodyViolation[] {
  const types = new Map<string, string>();
  return priceLists.flatMap(({ pricing, place }) =>
    pricing.flatMap(({ currency, currency_type: type }) => {
      const expected = types.get(currency) ?? type;
      types.set(currency, expected);
      if (type === expected) return [];
      const typePlace = `${place}.${currency}.currency_type`;
      return [describeDifference('quote.currency-is-crypto-or-fiat', typePlace, type, expected)];
    }),
  );
}

/** The price of a line is the price of one piece times the quantity, so the quantity divides it evenly. */
function checkLine(amount: number, quantity: number, place: string): BodyViolation[] {
  const tooManyDigits = checkDigits('quote.amounts-are-exact', place, amount);
  if (tooManyDigits.length > 0 || !Number.isSafeInteger(quantity)) return tooManyDigits;
  const piece = divideExact(parseExact(amount), BigInt(quantity));
  if (piece && toExactNumber(piece) !== undefined) return [];
  const message = `${place} is ${amount}, which does not divide evenly by the quantity ${quantity}`;
  return [{ rule: 'quote.line-covers-the-quantity', place, message }];
}

function checkTotal(amount: number, expected: Exact | undefined, place: string): BodyViolation[] {
  if (!expected || isEqual(parseExact(amount), expected)) return checkDigits('quote.amounts-are-exact', place, amount);
  return [describeDifference('quote.totals-add-up-the-lines', place, amount, formatExact(expected))];
}
