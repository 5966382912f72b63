import type { Authorisation, AuthorisationRequest, Price, Quote, QuoteRequest, Token } from '../generated/types.ts';
import { divide, maxDigits, significantDigits } from '../money/decimal.ts';
import { contractOf, type Endpoint, type SuccessOf } from '../endpoints.ts';
import { add, parse, same, text, type Exact } from '../money/exact.ts';
import { explain } from './explain.ts';
import type { Violation } from './violation.ts';

type Found = Omit<Violation, 'endpoint'>;

/**
 * What is wrong with the answer to a request for a quote: its shape, its products, its currencies, and its sums as exact
 * decimals. Empty where all is well. What only your shop knows, such as the price of one piece, is not looked at.
 */
export function checkQuote(request: QuoteRequest, answer: unknown): Violation[] {
  return check('quote', answer, (quote) => [...quotedProducts(request, quote), ...prices(quote)]);
}

/**
 * What is wrong with the answer to a request for an authorisation: its shape, `reference`, currency and products, one
 * entry for each piece, and amounts as exact decimals. Empty where all is well. Whether it costs what was quoted is not
 * looked at.
 */
export function checkAuthorisation(request: AuthorisationRequest, answer: unknown): Violation[] {
  return check('authorise', answer, (authorisation) => [
    ...(authorisation.currency === request.currency
      ? []
      : [differs('order.repeats-the-currency', 'currency', authorisation.currency, request.currency)]),
    ...authorisedProducts(request, authorisation),
    ...authorisation.products.flatMap(({ detail }, index) => pieces(detail, `products[${index}].detail`)),
    ...collections(authorisation),
  ]);
}

/** Sums mean nothing where the shape is wrong, so the schema comes first. */
function check<Of extends Endpoint>(
  endpoint: Of,
  answer: unknown,
  meaning: (answer: SuccessOf<Of>) => Found[],
): Violation[] {
  if (!contractOf(endpoint).success(answer)) return checkShape(endpoint, answer);
  return meaning(answer).map((violation) => ({ endpoint, ...violation }));
}

/** Where an answer does not fit its schema. */
export function checkShape(endpoint: Endpoint, answer: unknown): Violation[] {
  const { success } = contractOf(endpoint);
  success(answer);
  return explain(success.errors, 'The answer').map(({ place, message }) => {
    const rule = rulesOfShape[place.split('.').pop() ?? ''] ?? 'schema';
    return { endpoint, rule, place, message };
  });
}

/** Rules that a schema already enforces, by the name of the property. */
const rulesOfShape: Record<string, Violation['rule']> = {
  reference: 'order.reference-is-unique-and-short',
  collection_address: 'order.names-the-collection',
  contract_type: 'order.names-the-contract-type',
  currency_type: 'quote.currency-is-crypto-or-fiat',
};

function quotedProducts(request: QuoteRequest, { products }: Quote): Found[] {
  const missing = lacking(request, products);
  if (missing.length > 0) return missing;
  const inOrder = 'quote.keeps-the-order-of-the-request';
  return products.flatMap(({ product_id: id, quantity }, index) => {
    const place = `products[${index}]`;
    const wanted = request.products[index];
    if (!wanted) return [{ rule: inOrder, place, message: `${place} is ${id}, which was not asked for` } as const];
    if (id !== wanted.product_id) return [differs(inOrder, `${place}.product_id`, id, wanted.product_id)];
    return quantity === wanted.quantity ? [] : [differs(inOrder, `${place}.quantity`, quantity, wanted.quantity)];
  });
}

function authorisedProducts(request: AuthorisationRequest, { products }: Authorisation): Found[] {
  const seen = new Set<string>();
  const wrong = products.flatMap(({ product_id: id, detail }, index): Found[] => {
    const place = `products[${index}]`;
    const wanted = request.products.find((product) => product.product_id === id);
    if (!wanted) {
      return [{ rule: 'order.repeats-the-product-ids', place, message: `${place} is ${id}, which was not asked for` }];
    }
    if (seen.has(id)) {
      const message = `${place} is ${id} once more; list a product once, with an entry in detail for each piece`;
      return [{ rule: 'tokens-are-grouped-by-product', place, message }];
    }
    seen.add(id);
    if (detail.length === wanted.quantity) return [];
    const message = `${place}.detail has ${detail.length} of ${wanted.quantity} entries for ${id}`;
    return [{ rule: 'order.has-an-entry-for-each-piece', place: `${place}.detail`, message }];
  });
  return [...lacking(request, products), ...wrong];
}

/** An answer is for every product of the request or for none. */
function lacking(request: QuoteRequest, products: readonly { product_id: string }[]): Found[] {
  const answered = new Set(products.map(({ product_id: id }) => id));
  return request.products
    .filter(({ product_id: id }) => !answered.has(id))
    .map(({ product_id: id }) => ({
      rule: 'line.product-exists',
      place: 'products',
      message: `products lacks ${id}; a product that cannot be had refuses the whole request with 404`,
    }));
}

function prices({ products, totals }: Quote): Found[] {
  const lines = products.map(({ pricing }, index) => ({ pricing, place: `products[${index}].pricing` }));
  const sums = new Map<string, Exact>();
  const types = new Map<string, string>();
  for (const { currency, amount } of products.flatMap(({ pricing }) => pricing)) {
    sums.set(currency, add(sums.get(currency) ?? parse(0), parse(amount)));
  }
  return [
    ...[...lines, { pricing: totals, place: 'totals' }].flatMap(({ pricing, place }) => [
      ...currencies(pricing, place, [...sums.keys()]),
      ...pricing.flatMap(({ currency, currency_type: type }): Found[] => {
        const usual = types.get(currency) ?? type;
        types.set(currency, usual);
        if (type === usual) return [];
        return [differs('quote.currency-is-crypto-or-fiat', `${place}.${currency}.currency_type`, type, usual)];
      }),
    ]),
    ...products.flatMap(({ pricing, quantity }, index) =>
      pricing.flatMap(({ currency, amount }) => {
        const place = `products[${index}].pricing.${currency}`;
        return [...inexact('quote.amounts-are-exact', place, amount), ...uneven(amount, quantity, place)];
      }),
    ),
    ...totals.flatMap(({ currency, amount }): Found[] => {
      const place = `totals.${currency}`;
      const expected = sums.get(currency);
      return !expected || same(parse(amount), expected)
        ? inexact('quote.amounts-are-exact', place, amount)
        : [differs('quote.totals-add-up-the-lines', place, amount, text(expected))];
    }),
  ];
}

function currencies(pricing: readonly Price[], place: string, all: readonly string[]): Found[] {
  const listed = pricing.map(({ currency }) => currency);
  const twice = listed.filter((currency, index) => listed.indexOf(currency) !== index);
  const missing = all.filter((currency) => !listed.includes(currency));
  const unknown = listed.filter((currency) => !all.includes(currency));
  return [
    ...twice.map((currency) => ['quote.prices-in-all-currencies', `${place} has ${currency} twice`] as const),
    ...missing.map(
      (currency) => ['all-lines-have-the-same-currencies', `${place} has no price in ${currency}`] as const,
    ),
    ...unknown.map(
      (currency) => ['all-lines-have-the-same-currencies', `${place} has ${currency}, and no line has`] as const,
    ),
  ].map(([rule, message]) => ({ rule, place, message }));
}

/** A line is the price of one piece times the quantity, so it divides by the quantity. */
function uneven(amount: number, quantity: number, place: string): Found[] {
  // Of an inexact amount it is said already.
  if (significantDigits(amount) > maxDigits || !Number.isSafeInteger(quantity)) return [];
  if (divide(amount, quantity) !== undefined) return [];
  const message = `${place} is ${amount}, which is no price of one piece times ${quantity}`;
  return [{ rule: 'quote.line-covers-the-quantity', place, message }];
}

function pieces(detail: readonly Token[], place: string): Found[] {
  const first = detail[0]?.amount;
  return detail.flatMap(({ amount }, index): Found[] => {
    const here = `${place}[${index}].amount`;
    return [
      ...inexact('amounts-are-exact-decimals', here, amount),
      ...(amount > 0
        ? []
        : [
            {
              rule: 'order.currency-has-a-price',
              place: here,
              message: `${here} is 0; nothing is given away`,
            } as const,
          ]),
      ...(amount === first ? [] : [differs('order.has-an-entry-for-each-piece', here, amount, String(first))]),
    ];
  });
}

function inexact(rule: Violation['rule'], place: string, amount: number): Found[] {
  const digits = significantDigits(amount);
  if (digits <= maxDigits) return [];
  const message = `${place} is ${amount}, with ${digits} significant digits; expected at most ${maxDigits}`;
  return [{ rule, place, message: `${message}, worked out in exact decimals` }];
}

/** An address has one kind of collection, and an ERC721 collection has each token once. */
function collections({ products }: Authorisation): Found[] {
  const kinds = new Map<string, string>();
  const given = new Set<string>();
  return products.flatMap(({ collection_address, contract_type: kind, detail }, index) => {
    const address = collection_address.toLowerCase();
    const usual = kinds.get(address) ?? kind;
    kinds.set(address, usual);
    const place = `products[${index}]`;
    return [
      ...(kind === usual ? [] : [differs('order.names-the-contract-type', `${place}.contract_type`, kind, usual)]),
      ...(kind === 'ERC1155' ? [] : detail).flatMap(({ token_id: id }, piece): Found[] => {
        const token = tokenKey(collection_address, id);
        const here = `${place}.detail[${piece}].token_id`;
        const again = given.has(token);
        given.add(token);
        if (!again) return [];
        const message = `${here} is ${id} once more; in an ERC721 collection each piece has a token of its own`;
        return [{ rule: 'order.has-an-entry-for-each-piece', place: here, message }];
      }),
    ];
  });
}

/** One text for one token: addresses have no case, and `7` and `0007` are the same number on the chain. */
export function tokenKey(address: string, id: string): string {
  return `${address.toLowerCase()}/${id.replace(/^0+(?=\d)/, '')}`;
}

function differs(rule: Violation['rule'], place: string, is: string | number, expected: string | number): Found {
  return { rule, place, message: `${place} is ${is}, expected ${expected}` };
}
