import { formatTokenKey } from '../check/token-key.ts';
import { createViolation, type Violation } from '../check/violation.ts';
import type { Authorisation } from '../generated/types.ts';

/** Finds the reference and tokens that an earlier authorisation already used, and adds the new ones to `usedIds`. */
export function findReusedIds({ reference, products }: Authorisation, usedIds: Set<string>): Violation[] {
  const ids = [
    { key: reference, place: 'reference', value: reference, rule: 'order.reference-is-unique-and-short' } as const,
    ...products.flatMap(({ collection_address: address, contract_type: type, detail }, index) =>
      (type === 'ERC721' ? detail : []).map(({ token_id: value }, piece) => {
        const place = `products[${index}].detail[${piece}].token_id`;
        return { key: formatTokenKey(address, value), place, value, rule: 'order.token-id-is-never-reused' } as const;
      }),
    ),
  ];
  const reused = ids.filter(({ key }) => usedIds.has(key));
  for (const { key } of ids) usedIds.add(key);
  return reused.map(({ place, value, rule }) =>
    createViolation('authorise', rule, place, `${place} is ${value}, which an earlier order already uses`),
  );
}
