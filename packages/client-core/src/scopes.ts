/**
 * Lists the scopes that these operations need: each scope once, in the order of the operations. An operation needs at most one
 * scope. Throws a `TypeError` for an id that is not in the table.
 */
export function scopesFor<Id extends string, Scope extends string>(
  operations: Readonly<Record<Id, { readonly scope?: Scope }>>,
  operationIds: readonly Id[],
): Scope[] {
  const scopes = operationIds.flatMap((id) => {
    const operation = Object.hasOwn(operations, id) ? operations[id] : undefined;
    if (!operation) {
      throw new TypeError(`Unknown operation \`${id}\`. Use an operationId such as ${Object.keys(operations)[0]}.`);
    }
    return operation.scope ?? [];
  });
  return [...new Set(scopes)];
}
