import { columns, worldTables } from '../sql/schema.ts';
import { query } from '../sql/query.ts';
import type { Query, SqlValue } from '../sql/query.ts';
import type { WorldTable } from '../sql/schema.ts';
import type { WorldRow } from '../rows.ts';

/** A world by its id. */
export const selectWorld: Query<{ world: string }> = query((db, given) =>
  db.selectFrom('world').select(columns.world).where('id', '=', given.world),
);

/** All worlds, by their ids. */
export const selectWorlds: Query<object> = query((db) => db.selectFrom('world').select(columns.world).orderBy('id'));

/** Changes nothing if there is one with this id. */
export const insertWorld: Query<WorldRow & { world: string }> = query((db, given) =>
  db
    .insertInto('world')
    .values({
      id: given.world,
      seed: given.seed,
      draws: given.draws,
      clockMode: given.clockMode,
      clock: given.clock,
      settings: given.settings,
      version: given.version,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Sets some columns of a world. */
export function updateWorld(names: readonly (keyof WorldRow)[]): Query<Partial<WorldRow> & { world: string }> {
  return query((db, given) =>
    db
      .updateTable('world')
      .set(Object.fromEntries(names.map((name) => [name, given[name]])))
      .where('id', '=', given.world),
  );
}

/** Sets how many random values a world has drawn. */
export const updateDraws: Query<{ world: string; draws: number }> = query((db, given) =>
  db.updateTable('world').set({ draws: given.draws }).where('id', '=', given.world),
);

/** Remove a world and everything in it. */
export const deleteWorld: readonly Query<{ world: string }>[] = [
  ...[...(Object.keys(worldTables) as WorldTable[]), 'total' as const].map((table) =>
    query<{ world: string }>((db, given) => db.deleteFrom(table).where('world', '=', given.world)),
  ),
  query((db, given) => db.deleteFrom('world').where('id', '=', given.world)),
];

/** Counts up, and returns the number. */
export const countUp: Query<{ world: string; name: string }> = query((db, given) =>
  db
    .insertInto('counter')
    .values((eb) => ({ world: given.world, name: given.name, n: eb.lit(1) }))
    .onConflict((conflict) =>
      conflict.columns(['world', 'name']).doUpdateSet((eb) => ({ n: eb('counter.n', '+', eb.lit(1)) })),
    )
    .returning('n'),
);

/** The number of a counter. */
export const selectCounter: Query<{ world: string; name: string }> = query((db, given) =>
  db.selectFrom('counter').select('n').where('world', '=', given.world).where('name', '=', given.name),
);

/** Sets the number of a counter. */
export const replaceCounter: Query<{ world: string; name: string; n: number }> = query((db, given) =>
  db
    .insertInto('counter')
    .values({ world: given.world, name: given.name, n: given.n })
    .onConflict((conflict) => conflict.columns(['world', 'name']).doUpdateSet((eb) => ({ n: eb.ref('excluded.n') }))),
);

/** The arguments for a row of any table: one for each column. */
export type RowArguments = { readonly world: string } & Readonly<Record<string, SqlValue>>;

/** The tables of a snapshot, with the columns that a snapshot contains. Its world is left out. */
export const snapshotTables: readonly {
  readonly table: WorldTable;
  readonly columns: readonly string[];
  readonly select: Query<{ world: string }>;
  readonly insert: Query<RowArguments>;
}[] = (Object.keys(worldTables) as WorldTable[]).map((table) => {
  const names = columns[table].filter((name) => name !== 'world');
  return {
    table,
    columns: names,
    // The builder types a query for one table at a time. What matters here is the same for all of them.
    select: query((db, given) =>
      worldTables[table].reduce(
        (rows, column) => rows.orderBy(column as 'n'),
        db
          .selectFrom(table as 'event')
          .select(names as 'id'[])
          .where('world', '=', given.world),
      ),
    ),
    insert: query((db, given) =>
      db
        .insertInto(table)
        .values(Object.fromEntries(columns[table].map((name) => [name, given[name]])) as never)
        .onConflict((conflict) => conflict.doNothing()),
    ),
  };
});

/** The columns that may contain sealed secrets, with the key of their table. Each update sets the column of one row. */
export const secretColumns: readonly {
  readonly columns: readonly string[];
  /** Whether a value is either sealed as a whole, or has no secret. */
  readonly isWhole: boolean;
  readonly select: Query<{ world: string }>;
  readonly update: Query<RowArguments>;
}[] = (
  [
    ['world', 'settings', []],
    ['resource', 'data', ['api', 'kind', 'id']],
    ['replay', 'response', ['holder', 'env', 'route', 'key']],
    ['event', 'body', ['n']],
    ['task', 'input', ['n']],
    ['delivery', 'body', ['n']],
    ['delivery', 'secret', ['n']],
  ] as const
).map(([table, column, key]) => {
  const worldColumn = table === 'world' ? 'id' : 'world';
  // The builder types a query for one table at a time. What matters here is the same for all of them.
  return {
    columns: ['value', ...key],
    isWhole: table === 'event' || table === 'delivery',
    select: query((db, given) =>
      db
        .selectFrom(table as 'task')
        .select([column as 'input', ...(key as readonly 'n'[])])
        .where(worldColumn as 'world', '=', given.world)
        .where(column as 'input', 'is not', null),
    ),
    update: query((db, given) =>
      key.reduce(
        (update, name) => update.where(name as 'id', '=', given[name] as string),
        db
          .updateTable(table as 'task')
          .set({ [column]: given['value'] })
          .where(worldColumn as 'world', '=', given.world),
      ),
    ),
  };
});
