/**
 * The least set of scopes with which all of these operations can be called: each scope once, in the order of need. An
 * operation needs one scope at most. Throws a `TypeError` for an id that is not in the table.
 */
export function scopesFor<Id extends string, Scope extends string>(
  operations: Readonly<Record<Id, { readonly scope?: Scope }>>,
  operationIds: readonly Id[],
): Scope[] {
  const scopes = operationIds.flatMap((id) => {
    const operation = Object.hasOwn(operations, id) ? operations[id] : undefined;
    if (!operation)
      throw new TypeError(`There is no operation \`${id}\`. Give ids such as ${Object.keys(operations)[0]}.`);
    return operation.scope ?? [];
  });
  return [...new Set(scopes)];
}
