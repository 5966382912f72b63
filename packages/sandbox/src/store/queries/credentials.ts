import { columns } from '../sql/schema.ts';
import { query } from '../sql/query.ts';
import type { CredentialRow } from '../rows.ts';
import type { Query } from '../sql/query.ts';

/** Who has the scopes, and from whom. */
export interface PermissionKey {
  readonly world: string;
  readonly holder: string;
  readonly env: string;
  readonly target: string;
}

/** The credentials of a resource, in a fixed order. */
export const selectCredentials: Query<{ world: string; api: string; resource: string }> = query((db, given) =>
  db
    .selectFrom('credential')
    .select(columns.credential)
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('resource', '=', given.resource)
    .orderBy('hash'),
);

/** Changes nothing if there is one with this hash. */
export const insertCredential: Query<CredentialRow> = query((db, given) =>
  db
    .insertInto('credential')
    .values({
      world: given.world,
      hash: given.hash,
      api: given.api,
      env: given.env,
      holder: given.holder,
      resource: given.resource,
      scopes: given.scopes,
      state: given.state,
      until: given.until,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Sets some columns of a credential. */
export function updateCredential(
  names: readonly (keyof CredentialRow)[],
): Query<Partial<CredentialRow> & { world: string; hash: string }> {
  return query((db, given) =>
    db
      .updateTable('credential')
      .set(Object.fromEntries(names.map((name) => [name, given[name]])))
      .where('world', '=', given.world)
      .where('hash', '=', given.hash),
  );
}

/** The scopes of a holder, as JSON. */
export const selectScopes: Query<PermissionKey> = query((db, given) =>
  db
    .selectFrom('permission')
    .select('scopes')
    .where('world', '=', given.world)
    .where('holder', '=', given.holder)
    .where('env', '=', given.env)
    .where('target', '=', given.target),
);

/** Sets the scopes of a holder. */
export const replaceScopes: Query<PermissionKey & { scopes: string }> = query((db, given) =>
  db
    .insertInto('permission')
    .values({
      world: given.world,
      holder: given.holder,
      env: given.env,
      target: given.target,
      scopes: given.scopes,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['world', 'holder', 'env', 'target'])
        .doUpdateSet((eb) => ({ scopes: eb.ref('excluded.scopes') })),
    ),
);

/** Takes the scopes of a holder away. */
export const deleteScopes: Query<PermissionKey> = query((db, given) =>
  db
    .deleteFrom('permission')
    .where('world', '=', given.world)
    .where('holder', '=', given.holder)
    .where('env', '=', given.env)
    .where('target', '=', given.target),
);
