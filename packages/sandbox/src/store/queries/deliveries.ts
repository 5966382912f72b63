import { sql } from 'kysely';
import { columns } from '../sql/schema.ts';
import { limitOf } from '../sql/limit.ts';
import { query } from '../sql/query.ts';
import type { ExpressionBuilder } from 'kysely';
import type { AttemptRow, DeliveryQuery, DeliveryRow, LaneRow } from '../rows.ts';
import type { Query } from '../sql/query.ts';
import type { Schema } from '../sql/schema.ts';

type Lane = Pick<LaneRow, 'world' | 'api' | 'receiver'>;
type Keep = { readonly world: string; readonly keep: number };

/** A column that deliveries can be selected by. */
export type DeliveryFilter = 'api' | 'type' | 'receiver' | 'state' | 'event';

/** The highest number in use; null if there is none. */
const highest = (eb: ExpressionBuilder<Schema, 'delivery' | 'attempt'>, world: string) =>
  eb
    .selectFrom('delivery')
    .select('n')
    .where('world', '=', world)
    .orderBy('n', 'desc')
    .limit((eb) => eb.lit(1));

/** Adds a delivery with the next number of its world. */
export const insertDelivery: Query<Omit<DeliveryRow, 'n'>> = query((db, given) =>
  db.insertInto('delivery').values((eb) => ({
    world: given.world,
    n: eb(eb.fn.coalesce(highest(eb, given.world), eb.lit(0)), '+', eb.lit(1)),
    event: given.event,
    api: given.api,
    receiver: given.receiver,
    holder: given.holder,
    type: given.type,
    cause: given.cause,
    url: given.url,
    body: given.body,
    secret: given.secret,
    state: given.state,
    attempts: given.attempts,
    due: given.due,
    created: given.created,
    finished: given.finished,
    reason: given.reason,
  })),
);

/** The newest deliveries before a number that have the given values. */
export function selectDeliveries(names: readonly DeliveryFilter[]): Query<DeliveryQuery & { before: number }> {
  return query((db, given) =>
    names.reduce(
      (rows, name) => rows.where(name as 'type', '=', given[name] as string),
      db
        .selectFrom('delivery')
        .select(columns.delivery)
        .where('world', '=', given.world)
        .where('n', '<', given.before)
        .orderBy('n', 'desc')
        .limit(limitOf(given.limit)),
    ),
  );
}

/** A delivery by its number. */
export const selectDelivery: Query<{ world: string; n: number }> = query((db, given) =>
  db.selectFrom('delivery').select(columns.delivery).where('world', '=', given.world).where('n', '=', given.n),
);

/** The deliveries of events since a time. */
export const selectDeliveriesSince: Query<{ world: string; time: number }> = query((db, given) =>
  db
    .selectFrom('delivery')
    .select(columns.delivery)
    .where('world', '=', given.world)
    .where('created', '>=', given.time)
    .where('cause', '=', sql.lit('event'))
    .orderBy('n'),
);

/** The delivery to a receiver that is due first, up to and including a time. */
export const selectFirstDelivery: Query<Lane & { until: number }> = query((db, given) =>
  db
    .selectFrom('delivery')
    .select(columns.delivery)
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('receiver', '=', given.receiver)
    .where('due', 'is not', null)
    .where('due', '<=', given.until)
    .orderBy('due')
    .orderBy('n')
    .limit((eb) => eb.lit(1)),
);

/** The receivers that something is due for, up to and including a time. */
export const selectDueReceivers: Query<{ world: string; until: number }> = query((db, given) =>
  db
    .selectFrom('delivery')
    .select(['api', 'receiver'])
    .where('world', '=', given.world)
    .where('due', 'is not', null)
    .where('due', '<=', given.until)
    .groupBy(['api', 'receiver']),
);

/** The earliest time of an attempt. */
export const selectNextDelivery: Query<{ world: string }> = query((db, given) =>
  db
    .selectFrom('delivery')
    .select('due')
    .where('world', '=', given.world)
    .where('due', 'is not', null)
    .orderBy('due')
    .limit((eb) => eb.lit(1)),
);

/** Sets some columns of a delivery. */
export function updateDelivery(
  names: readonly (keyof DeliveryRow)[],
): Query<Partial<DeliveryRow> & { world: string; n: number }> {
  return query((db, given) =>
    db
      .updateTable('delivery')
      .set(Object.fromEntries(names.map((name) => [name, given[name]])))
      .where('world', '=', given.world)
      .where('n', '=', given.n),
  );
}

/** Cancels the deliveries to a receiver that have an attempt to come. */
export const cancelDeliveries: Query<Lane & { time: number; reason: string }> = query((db, given) =>
  db
    .updateTable('delivery')
    .set({ state: sql.lit('cancelled'), due: sql.lit(null), finished: given.time, reason: given.reason })
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('receiver', '=', given.receiver)
    .where('due', 'is not', null),
);

/** Adds an attempt. */
export const insertAttempt: Query<AttemptRow> = query((db, given) =>
  db.insertInto('attempt').values({
    world: given.world,
    delivery: given.delivery,
    number: given.number,
    at: given.at,
    duration: given.duration,
    url: given.url,
    outcome: given.outcome,
    recovered: given.recovered,
    status: given.status,
    error: given.error,
    requestHeaders: given.requestHeaders,
    responseHeaders: given.responseHeaders,
    response: given.response,
  }),
);

/** The attempts of a delivery, in their order. */
export const selectAttempts: Query<{ world: string; delivery: number }> = query((db, given) =>
  db
    .selectFrom('attempt')
    .select(columns.attempt)
    .where('world', '=', given.world)
    .where('delivery', '=', given.delivery)
    .orderBy('number'),
);

/** The lane of a receiver. */
export const selectLane: Query<Lane> = query((db, given) =>
  db
    .selectFrom('lane')
    .select(columns.lane)
    .where('world', '=', given.world)
    .where('api', '=', given.api)
    .where('receiver', '=', given.receiver),
);

/** Adds a lane, in the place of one of the same receiver. */
export const replaceLane: Query<LaneRow> = query((db, given) =>
  db
    .insertInto('lane')
    .values({
      world: given.world,
      api: given.api,
      receiver: given.receiver,
      lease: given.lease,
      leaseUntil: given.leaseUntil,
      failures: given.failures,
      gone: given.gone,
    })
    .onConflict((conflict) =>
      conflict.columns(['world', 'api', 'receiver']).doUpdateSet((eb) => ({
        lease: eb.ref('excluded.lease'),
        leaseUntil: eb.ref('excluded.leaseUntil'),
        failures: eb.ref('excluded.failures'),
        gone: eb.ref('excluded.gone'),
      })),
    ),
);

/** Ends all leases in a world. */
export const endLeases: Query<{ world: string }> = query((db, given) =>
  db
    .updateTable('lane')
    .set({ lease: sql.lit(''), leaseUntil: sql.lit(0) })
    .where('world', '=', given.world),
);

/** Removes the attempts of all deliveries but the newest ones. */
export const pruneAttempts: Query<Keep> = query((db, given) =>
  db
    .deleteFrom('attempt')
    .where('world', '=', given.world)
    .where((eb) => eb('delivery', '<=', eb(highest(eb, given.world), '-', given.keep))),
);

/** Removes all deliveries but the newest ones and those that have an attempt to come. */
export const pruneDeliveries: Query<Keep> = query((db, given) =>
  db
    .deleteFrom('delivery')
    .where('world', '=', given.world)
    .where('due', 'is', null)
    .where((eb) => eb('n', '<=', eb(highest(eb, given.world), '-', given.keep))),
);
