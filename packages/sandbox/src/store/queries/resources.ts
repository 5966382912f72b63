import { columns } from '../sql/schema.ts';
import { limitOf } from '../sql/limit.ts';
import { query } from '../sql/query.ts';
import type { Builder } from '../sql/dialect.ts';
import type { PageQuery, ResourceRow } from '../rows.ts';
import type { ExpressionBuilder } from 'kysely';
import type { Query } from '../sql/query.ts';
import type { Schema } from '../sql/schema.ts';

type ResourceKey = Pick<ResourceRow, 'world' | 'api' | 'kind' | 'id'>;
type NameKey = Pick<ResourceRow, 'world' | 'api' | 'kind'> & { readonly name: string };
type List = Pick<PageQuery, 'world' | 'api' | 'kind' | 'env' | 'holder' | 'owner'>;
type State = { readonly state: string };
type Hidden = Pick<ResourceRow, 'hidden'>;
type Range = { readonly from: number; readonly to: number };
type Limits = { readonly limit: number; readonly offset: number };

/** A resource by its id. */
export const selectResource: Query<ResourceKey> = query((db, given) =>
  db
    .selectFrom('resource')
    .select(columns.resource)
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('kind', '=', given.kind)
    .where('id', '=', given.id),
);

/** A resource by a name that it has. */
export const selectNamed: Query<NameKey> = query((db, given) =>
  db
    .selectFrom('name')
    .innerJoin('resource', (join) =>
      join
        .onRef('resource.world', '=', 'name.world')
        .onRef('resource.api', '=', 'name.api')
        .onRef('resource.kind', '=', 'name.kind')
        .onRef('resource.id', '=', 'name.id'),
    )
    .select(columns.resource.map((column) => `resource.${column}` as const))
    .where('name.world', '=', given.world)
    .where('name.api', '=', given.api)
    .where('name.kind', '=', given.kind)
    .where('name.name', '=', given.name),
);

const inList = (db: Builder, given: List & Range) =>
  db
    .selectFrom('resource')
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('kind', '=', given.kind)
    .where('env', '=', given.env)
    .where('holder', '=', given.holder)
    .where('owner', '=', given.owner)
    .where('created', '>=', given.from)
    .where('created', '<', given.to);

const onlyShown = (eb: ExpressionBuilder<Schema, 'resource' | 'total'>) => eb('hidden', '=', eb.lit(0));

const onPage = (db: Builder, given: List & Range & Limits) =>
  inList(db, given)
    .select(columns.resource)
    .orderBy('created', 'desc')
    .orderBy('id', 'desc')
    .limit(limitOf(given.limit))
    .offset(given.offset);

/** A page of the resources that are not hidden, newest first. */
export const selectPage: Query<List & Range & Limits> = query((db, given) => onPage(db, given).where(onlyShown));

/** A page of the resources in a state, newest first. */
export const selectPageOfState: Query<List & State & Range & Limits> = query((db, given) =>
  onPage(db, given).where('state', '=', given.state),
);

/** Counts the resources that are not hidden and were created in a range of time. It reads each of them. */
export const countRange: Query<List & Range> = query((db, given) =>
  inList(db, given)
    .where(onlyShown)
    .select((eb) => eb.fn.countAll<number>().as('n')),
);

/** Counts the resources in a state that were created in a range of time. It reads each of them. */
export const countRangeOfState: Query<List & State & Range> = query((db, given) =>
  inList(db, given)
    .where('state', '=', given.state)
    .select((eb) => eb.fn.countAll<number>().as('n')),
);

const totals = (db: Builder, given: List) =>
  db
    .selectFrom('total')
    .select((eb) => eb.fn.sum<number | null>('n').as('n'))
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('kind', '=', given.kind)
    .where('env', '=', given.env)
    .where('holder', '=', given.holder)
    .where('owner', '=', given.owner);

/** How many resources of a list are not hidden; null if there was never one. */
export const sumTotals: Query<List> = query((db, given) => totals(db, given).where(onlyShown));

/** How many resources of a list are in a state; null if there was never one. */
export const selectTotal: Query<List & State> = query((db, given) =>
  totals(db, given).where('state', '=', given.state),
);

/** The lists of a kind that have, or had, a resource. */
export const selectLists: Query<Pick<List, 'world' | 'api' | 'kind'>> = query((db, given) =>
  db
    .selectFrom('total')
    .select(['env', 'holder', 'owner'])
    .distinct()
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('kind', '=', given.kind)
    .orderBy('env')
    .orderBy('holder')
    .orderBy('owner'),
);

/** Adds to the number of resources in a state. */
export const addToTotal: Query<List & State & Hidden & { n: number }> = query((db, given) =>
  db
    .insertInto('total')
    .values({
      world: given.world,
      api: given.api,
      kind: given.kind,
      env: given.env,
      holder: given.holder,
      owner: given.owner,
      state: given.state,
      hidden: given.hidden,
      n: given.n,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['world', 'api', 'kind', 'env', 'holder', 'owner', 'state', 'hidden'])
        .doUpdateSet((eb) => ({ n: eb('total.n', '+', eb.ref('excluded.n')) })),
    ),
);

/** Counts everything in a world whose totals are not there yet. */
export const insertTotals: Query<{ world: string }> = query((db, given) => {
  const list = ['world', 'api', 'kind', 'env', 'holder', 'owner', 'state', 'hidden'] as const;
  return db
    .insertInto('total')
    .columns([...list, 'n'])
    .expression((eb) =>
      eb
        .selectFrom('resource')
        .select(list)
        .select(eb.fn.countAll<number>().as('n'))
        .where('world', '=', given.world)
        .groupBy(list),
    );
});

/** Changes nothing if there is one with this id. */
export const insertResource: Query<ResourceRow> = query((db, given) =>
  db
    .insertInto('resource')
    .values({
      world: given.world,
      api: given.api,
      kind: given.kind,
      id: given.id,
      env: given.env,
      holder: given.holder,
      owner: given.owner,
      state: given.state,
      hidden: given.hidden,
      created: given.created,
      version: given.version,
      due: given.due,
      doc: given.doc,
      data: given.data,
    })
    .onConflict((conflict) => conflict.doNothing()),
);

/** Replaces a resource whose version is one less. */
export const updateResource: Query<ResourceRow> = query((db, given) =>
  db
    .updateTable('resource')
    .set({
      env: given.env,
      holder: given.holder,
      owner: given.owner,
      state: given.state,
      hidden: given.hidden,
      created: given.created,
      version: given.version,
      due: given.due,
      doc: given.doc,
      data: given.data,
    })
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('kind', '=', given.kind)
    .where('id', '=', given.id)
    .where((eb) => eb(eb('version', '+', eb.lit(1)), '=', given.version)),
);

/** Changes nothing if another resource has the name. */
export const insertName: Query<NameKey & { id: string }> = query((db, given) =>
  db
    .insertInto('name')
    .values({ world: given.world, api: given.api, kind: given.kind, name: given.name, id: given.id })
    .onConflict((conflict) =>
      conflict
        .columns(['world', 'api', 'kind', 'name'])
        .doUpdateSet((eb) => ({ id: eb.ref('excluded.id') }))
        .whereRef('name.id', '=', 'excluded.id'),
    ),
);

/** Takes a name away from its resource. */
export const deleteName: Query<NameKey> = query((db, given) =>
  db
    .deleteFrom('name')
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('kind', '=', given.kind)
    .where('name', '=', given.name),
);

/** The resource that falls due first, up to and including a time. */
export const selectFirstDue: Query<{ world: string; until: number }> = query((db, given) =>
  db
    .selectFrom('resource')
    .select(columns.resource)
    .where('world', '=', given.world)
    .where('due', '<=', given.until)
    .orderBy('due')
    .orderBy('n')
    .limit((eb) => eb.lit(1)),
);
