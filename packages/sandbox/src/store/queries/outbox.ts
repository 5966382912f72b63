import { columns } from '../sql/schema.ts';
import { limitOf } from '../sql/limit.ts';
import { query } from '../sql/query.ts';
import type { EventRow, MailRow, ReplayRow, TaskRow } from '../rows.ts';
import type { ExpressionBuilder } from 'kysely';
import type { Query } from '../sql/query.ts';
import type { Schema } from '../sql/schema.ts';

type Newest = { readonly world: string; readonly before: number; readonly limit: number };
type Keep = { readonly world: string; readonly keep: number };

type Numbered = 'event' | 'mail' | 'task';

/** The highest number in use; null if there is none. */
const highest = (eb: ExpressionBuilder<Schema, Numbered>, table: Numbered, world: string) =>
  eb
    .selectFrom(table)
    .select('n')
    .where('world', '=', world)
    .orderBy('n', 'desc')
    .limit((eb) => eb.lit(1));

const nextNumber = (eb: ExpressionBuilder<Schema, Numbered>, table: Numbered, world: string) =>
  eb(eb.fn.coalesce(highest(eb, table, world), eb.lit(0)), '+', eb.lit(1));

/** Adds an event with the next number of its world. */
export const insertEvent: Query<Omit<EventRow, 'n'>> = query((db, given) =>
  db.insertInto('event').values((eb) => ({
    world: given.world,
    n: nextNumber(eb, 'event', given.world),
    id: given.id,
    api: given.api,
    type: given.type,
    at: given.at,
    kind: given.kind,
    subject: given.subject,
    cause: given.cause,
    body: given.body,
    receivers: given.receivers,
  })),
);

/** Adds an e-mail with the next number of its world. */
export const insertMail: Query<Omit<MailRow, 'n'>> = query((db, given) =>
  db.insertInto('mail').values((eb) => ({
    world: given.world,
    n: nextNumber(eb, 'mail', given.world),
    api: given.api,
    at: given.at,
    recipient: given.recipient,
    subject: given.subject,
    link: given.link,
    about: given.about,
  })),
);

/** Adds a task with a number above those that wait in its world. */
export const insertTask: Query<Omit<TaskRow, 'n'>> = query((db, given) =>
  db.insertInto('task').values((eb) => ({
    world: given.world,
    n: nextNumber(eb, 'task', given.world),
    due: given.due,
    api: given.api,
    kind: given.kind,
    id: given.id,
    action: given.action,
    input: given.input,
  })),
);

/** Removes a task. */
export const deleteTask: Query<{ world: string; n: number }> = query((db, given) =>
  db.deleteFrom('task').where('world', '=', given.world).where('n', '=', given.n),
);

/** The newest events before a number. */
export const selectEvents: Query<Newest> = query((db, given) =>
  db
    .selectFrom('event')
    .select(columns.event)
    .where('world', '=', given.world)
    .where('n', '<', given.before)
    .orderBy('n', 'desc')
    .limit(limitOf(given.limit)),
);

/** The newest e-mails before a number. */
export const selectMails: Query<Newest> = query((db, given) =>
  db
    .selectFrom('mail')
    .select(columns.mail)
    .where('world', '=', given.world)
    .where('n', '<', given.before)
    .orderBy('n', 'desc')
    .limit(limitOf(given.limit)),
);

/** The task that is due first, up to and including a time. */
export const selectFirstTask: Query<{ world: string; until: number }> = query((db, given) =>
  db
    .selectFrom('task')
    .select(columns.task)
    .where('world', '=', given.world)
    .where('due', '<=', given.until)
    .orderBy('due')
    .orderBy('n')
    .limit((eb) => eb.lit(1)),
);

/** The earliest time of a resource, and that of a task. */
export const selectNextDue: Query<{ world: string }> = query((db, given) =>
  db.selectNoFrom((eb) => [
    eb
      .selectFrom('resource')
      .select('due')
      .where('world', '=', given.world)
      .where('due', 'is not', null)
      .orderBy('due')
      .limit((eb) => eb.lit(1))
      .as('resource'),
    eb
      .selectFrom('task')
      .select('due')
      .where('world', '=', given.world)
      .orderBy('due')
      .limit((eb) => eb.lit(1))
      .as('task'),
  ]),
);

/** A replay by its key. */
export const selectReplay: Query<Pick<ReplayRow, 'world' | 'holder' | 'env' | 'route' | 'key'>> = query((db, given) =>
  db
    .selectFrom('replay')
    .select(['fingerprint', 'status', 'response', 'until'])
    .where('world', '=', given.world)
    .where('holder', '=', given.holder)
    .where('env', '=', given.env)
    .where('route', '=', given.route)
    .where('key', '=', given.key),
);

/** Adds a replay, in the place of one with the same key. */
export const replaceReplay: Query<ReplayRow> = query((db, given) =>
  db
    .insertInto('replay')
    .values({
      world: given.world,
      holder: given.holder,
      env: given.env,
      route: given.route,
      key: given.key,
      fingerprint: given.fingerprint,
      status: given.status,
      response: given.response,
      until: given.until,
    })
    .onConflict((conflict) =>
      conflict.columns(['world', 'holder', 'env', 'route', 'key']).doUpdateSet((eb) => ({
        fingerprint: eb.ref('excluded.fingerprint'),
        status: eb.ref('excluded.status'),
        response: eb.ref('excluded.response'),
        until: eb.ref('excluded.until'),
      })),
    ),
);

/** Removes the replays whose time has passed. */
export const pruneReplays: Query<{ world: string; until: number }> = query((db, given) =>
  db.deleteFrom('replay').where('world', '=', given.world).where('until', '<=', given.until),
);

// Nothing else deletes events and e-mails, so their numbers have no gaps.
const prune = (table: 'event' | 'mail'): Query<Keep> =>
  query((db, given) =>
    db
      .deleteFrom(table)
      .where('world', '=', given.world)
      .where((eb) => eb('n', '<=', eb(highest(eb, table, given.world), '-', given.keep))),
  );

/** Removes all events but the newest ones. */
export const pruneEvents: Query<Keep> = prune('event');
/** Removes all e-mails but the newest ones. */
export const pruneMails: Query<Keep> = prune('mail');
