import type { BodyRefusal, ViolationEntry } from '../../core/definition.ts';
import { describeViolations } from '../../core/violations.ts';

/** The rule that names the members of a request, by operationId. */
const REQUIRES: Readonly<Record<string, string>> = {
  quoteSale: 'quote.names-buyer-and-products',
  authoriseSale: 'order.names-currency-and-products',
  expireSale: 'order.expiry-has-only-a-reference',
};

/** Says how an invalid body is refused, and refuses a product that is on two lines. */
export function checkBody({
  operation,
  body,
  violations,
}: {
  readonly operation: string;
  readonly body: unknown;
  readonly violations: readonly ViolationEntry[];
}): readonly BodyRefusal[] {
  const [first] = describeViolations(violations);
  if (first) {
    const where = first.pointer === '' ? 'The body' : `\`${first.pointer}\` in the body`;
    const detail = `${where} ${first.message}. Compare the body with the contract.`;
    return [{ refusal: nameRule(operation, first.pointer), detail }];
  }
  const twice = findTwice(body);
  if (twice === undefined) return [];
  return [
    {
      refusal: 'line.lists-a-product-once',
      detail: `The product ${JSON.stringify(twice)} is on two lines. Send one line with the whole quantity.`,
    },
  ];
}

function nameRule(operation: string, pointer: string): string {
  if (/^\/products\/\d+\/quantity$/.test(pointer)) return 'line.quantity-is-whole-and-positive';
  if (operation !== 'confirmSale') return REQUIRES[operation] ?? 'body';
  return pointer === '' || pointer === '/reference' ? 'order.reference-is-enough-to-complete' : 'body';
}

function findTwice(body: unknown): string | undefined {
  const { products = [] } = (body ?? {}) as { readonly products?: readonly { readonly product_id: string }[] };
  const ids = products.map(({ product_id }) => product_id);
  return ids.find((id, index) => ids.indexOf(id) !== index);
}
