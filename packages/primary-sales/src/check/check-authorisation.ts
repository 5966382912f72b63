import type { Authorisation, AuthorisationRequest, Token } from '../generated/types.ts';
import { checkBody } from './check-body.ts';
import { checkDigits, describeDifference, findMissingProducts } from './common-checks.ts';
import { formatTokenKey } from './token-key.ts';
import type { BodyViolation, Violation } from './violation.ts';

/**
 * Checks a response to an authorisation request: its shape, `reference`, currency and products, one `detail` entry for
 * each piece, and exact decimal amounts. Returns an empty list if the response keeps to the contract. It does not compare
 * the amounts with the quote.
 */
export function checkAuthorisation(request: AuthorisationRequest, response: unknown): Violation[] {
  return checkBody('authorise', response, (authorisation) => [
    ...checkCurrency(request, authorisation),
    ...checkProducts(request, authorisation),
    ...authorisation.products.flatMap(({ detail }, index) => checkAmounts(detail, `products[${index}].detail`)),
    ...checkCollections(authorisation),
  ]);
}

function checkCurrency(request: AuthorisationRequest, { currency }: Authorisation): BodyViolation[] {
  if (currency === request.currency) return [];
  return [describeDifference('order.repeats-the-currency', 'currency', currency, request.currency)];
}

function checkProducts(request: AuthorisationRequest, { products }: Authorisation): BodyViolation[] {
  const seen = new Set<string>();
  const wrong = products.flatMap(({ product_id: id, detail }, index): BodyViolation[] => {
    const place = `products[${index}]`;
    const requested = request.products.find((product) => product.product_id === id);
    if (!requested) {
      return [{ rule: 'order.repeats-the-product-ids', place, message: `${place} is ${id}, which was not requested` }];
    }
    if (seen.has(id)) {
      const message = `${place} repeats ${id}; list each product once, with one entry in detail for each piece`;
      return [{ rule: 'tokens-are-grouped-by-product', place, message }];
    }
    seen.add(id);
    if (detail.length === requested.quantity) return [];
    const message = `${place}.detail has ${detail.length} entries for ${id}, expected ${requested.quantity}`;
    return [{ rule: 'order.has-an-entry-for-each-piece', place: `${place}.detail`, message }];
  });
  return [...findMissingProducts(request, products), ...wrong];
}

/** Every piece of a product has the same exact price above 0. */
function checkAmounts(detail: readonly Token[], place: string): BodyViolation[] {
  const first = detail[0]?.amount;
  return detail.flatMap(({ amount }, index): BodyViolation[] => {
    const amountPlace = `${place}[${index}].amount`;
    const violations = checkDigits('amounts-are-exact-decimals', amountPlace, amount);
    if (amount <= 0) {
      const message = `${amountPlace} is ${amount}, expected a price above 0`;
      violations.push({ rule: 'order.currency-has-a-price', place: amountPlace, message });
    }
    if (amount !== first) {
      violations.push(describeDifference('order.has-an-entry-for-each-piece', amountPlace, amount, String(first)));
    }
    return violations;
  });
}

/** An address has one contract type, and an ERC721 collection has each token once. */
function checkCollections({ products }: Authorisation): BodyViolation[] {
  const types = new Map<string, string>();
  const used = new Set<string>();
  return products.flatMap(({ collection_address, contract_type: type, detail }, index) => {
    const address = collection_address.toLowerCase();
    const expected = types.get(address) ?? type;
    types.set(address, expected);
    const place = `products[${index}]`;
    return [
      ...(type === expected
        ? []
        : [describeDifference('order.names-the-contract-type', `${place}.contract_type`, type, expected)]),
      ...(type === 'ERC1155' ? [] : detail).flatMap(({ token_id: id }, piece): BodyViolation[] => {
        const key = formatTokenKey(collection_address, id);
        const isRepeated = used.has(key);
        used.add(key);
        if (!isRepeated) return [];
        const tokenPlace = `${place}.detail[${piece}].token_id`;
        const message = `${tokenPlace} repeats ${id}; in an ERC721 collection each piece needs its own token`;
        return [{ rule: 'order.has-an-entry-for-each-piece', place: tokenPlace, message }];
      }),
    ];
  });
}
