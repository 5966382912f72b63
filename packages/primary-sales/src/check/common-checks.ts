// Violations that quotes and authorisations have in common.
import type { QuoteRequest } from '../generated/types.ts';
import { maxDigits, significantDigits } from '../money/decimal.ts';
import type { BodyViolation } from './violation.ts';

/** A response covers every requested product. If one is unavailable, the whole request is refused. */
export function findMissingProducts(
  request: QuoteRequest,
  products: readonly { product_id: string }[],
): BodyViolation[] {
  const included = new Set(products.map(({ product_id: id }) => id));
  return request.products
    .filter(({ product_id: id }) => !included.has(id))
    .map(({ product_id: id }) => ({
      rule: 'line.product-exists',
      place: 'products',
      message: `products does not include ${id}; if a product is unavailable, refuse the whole request with 404`,
    }));
}

export function checkDigits(rule: BodyViolation['rule'], place: string, amount: number): BodyViolation[] {
  const digits = significantDigits(amount);
  if (digits <= maxDigits) return [];
  const message = `${place} is ${amount}, which has ${digits} significant digits; expected at most ${maxDigits}`;
  return [{ rule, place, message: `${message} in exact decimals` }];
}

export function describeDifference(
  rule: BodyViolation['rule'],
  place: string,
  actual: string | number,
  expected: string | number,
): BodyViolation {
  return { rule, place, message: `${place} is ${actual}, expected ${expected}` };
}
