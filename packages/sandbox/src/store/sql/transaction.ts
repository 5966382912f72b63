import {
  deleteScopes,
  insertCredential,
  replaceScopes,
  selectCredentials,
  selectScopes,
  updateCredential,
} from '../queries/credentials.ts';
import { readAccess, selectAccess } from '../queries/access.ts';
import {
  deleteTask,
  insertEvent,
  insertMail,
  insertTask,
  pruneEvents,
  pruneMails,
  pruneReplays,
  replaceReplay,
  selectEvents,
  selectFirstTask,
  selectMails,
  selectNextDue,
} from '../queries/outbox.ts';
import {
  addToTotal,
  countRange,
  countRangeOfState,
  deleteName,
  insertName,
  insertResource,
  insertTotals,
  selectFirstDue,
  selectLists,
  selectNamed,
  selectPage,
  selectPageOfState,
  selectResource,
  selectTotal,
  sumTotals,
  updateResource,
} from '../queries/resources.ts';
import {
  countUp,
  deleteWorld,
  insertWorld,
  secretColumns,
  selectWorld,
  selectWorlds,
  snapshotTables,
  updateWorld,
} from '../queries/worlds.ts';
import {
  cancelDeliveries,
  endLeases,
  insertAttempt,
  insertDelivery,
  pruneAttempts,
  pruneDeliveries,
  replaceLane,
  selectAttempts,
  selectDeliveries,
  selectDeliveriesSince,
  selectDelivery,
  selectDueReceivers,
  selectFirstDelivery,
  selectLane,
  selectNextDelivery,
  updateDelivery,
} from '../queries/deliveries.ts';
import type { DeliveryFilter } from '../queries/deliveries.ts';
import { newestVersion } from '../migrations/migration.ts';
import { StoreError } from '../store-error.ts';
import {
  nameValues,
  readAttempt,
  readCredential,
  readDelivery,
  readEvent,
  readLane,
  readMail,
  readResource,
  readTask,
  readWorld,
} from './rows.ts';
import type {
  Access,
  AccessKey,
  AttemptRow,
  CredentialRow,
  DeliveryQuery,
  DeliveryRow,
  EventRow,
  LaneRow,
  MailRow,
  PageQuery,
  ReplayRow,
  ResourceRow,
  TaskRow,
  WorldRow,
} from '../rows.ts';
import type { Query } from './query.ts';
import type { Session } from './session.ts';
import type { RetentionLimits, Snapshot, Transaction } from '../store.ts';

const always = Number.MIN_SAFE_INTEGER;
const forever = Number.MAX_SAFE_INTEGER;

/** The transaction of every engine: what work asks for, as queries of a session. */
export class SqlTransaction implements Transaction {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  access(key: AccessKey): Access | undefined {
    const row = this.#session.get(selectAccess(key), key);
    return row && readAccess(row, key);
  }

  world(id: string): WorldRow | undefined {
    const row = this.#session.get(selectWorld, { world: id });
    return row && readWorld(row);
  }

  worlds(): readonly WorldRow[] {
    return this.#session.all(selectWorlds, {}).map(readWorld);
  }

  resource(world: string, api: string, kind: string, id: string): ResourceRow | undefined {
    const row = this.#session.get(selectResource, { world, api, kind, id });
    return row && readResource(row);
  }

  named(world: string, api: string, kind: string, name: string): ResourceRow | undefined {
    const row = this.#session.get(selectNamed, { world, api, kind, name });
    return row && readResource(row);
  }

  page(query: PageQuery): readonly ResourceRow[] {
    const { from = always, to = forever, state } = query;
    const rows =
      state === undefined
        ? this.#session.all(selectPage, { ...query, from, to })
        : this.#session.all(selectPageOfState, { ...query, from, to, state });
    return rows.map(readResource);
  }

  count(query: Omit<PageQuery, 'limit' | 'offset'>): number {
    const { from, to, state } = query;
    if (from === undefined && to === undefined) {
      return this.#number(
        state === undefined ? this.#session.get(sumTotals, query) : this.#session.get(selectTotal, { ...query, state }),
      );
    }
    const range = { ...query, from: from ?? always, to: to ?? forever };
    return this.#number(
      state === undefined
        ? this.#session.get(countRange, range)
        : this.#session.get(countRangeOfState, { ...range, state }),
    );
  }

  lists(world: string, api: string, kind: string): readonly Pick<PageQuery, 'env' | 'holder' | 'owner'>[] {
    const rows = this.#session.all(selectLists, { world, api, kind }) as unknown as readonly (readonly string[])[];
    return rows.map(([env = '', holder = '', owner = '']) => ({ env, holder, owner }));
  }

  #number(row: readonly unknown[] | undefined): number {
    return (row?.[0] as number | null | undefined) ?? 0;
  }

  scopes(world: string, holder: string, env: string, target: string): readonly string[] | undefined {
    const row = this.#session.get(selectScopes, { world, holder, env, target });
    return row && (JSON.parse(row[0] as string) as string[]);
  }

  credentials(world: string, api: string, resource: string): readonly CredentialRow[] {
    return this.#session.all(selectCredentials, { world, api, resource }).map(readCredential);
  }

  firstDue(world: string, until: number): ResourceRow | undefined {
    const row = this.#session.get(selectFirstDue, { world, until });
    return row && readResource(row);
  }

  firstTask(world: string, until: number): TaskRow | undefined {
    const row = this.#session.get(selectFirstTask, { world, until });
    return row && readTask(row);
  }

  nextDue(world: string): number | undefined {
    const [resource, task] = this.#session.get(selectNextDue, { world }) as [number | null, number | null];
    const due = Math.min(resource ?? Infinity, task ?? Infinity);
    return due === Infinity ? undefined : due;
  }

  events(world: string, limit: number, before: number = forever): readonly EventRow[] {
    return this.#session.all(selectEvents, { world, limit, before }).map(readEvent);
  }

  mails(world: string, limit: number, before: number = forever): readonly MailRow[] {
    return this.#session.all(selectMails, { world, limit, before }).map(readMail);
  }

  deliveries(query: DeliveryQuery): readonly DeliveryRow[] {
    const names = filterNames.filter((name) => query[name] !== undefined);
    const key = names.join(' ');
    let select = deliverySelects.get(key);
    if (select === undefined) deliverySelects.set(key, (select = selectDeliveries(names)));
    return this.#session.all(select, { ...query, before: query.before ?? forever }).map(readDelivery);
  }

  delivery(world: string, n: number): DeliveryRow | undefined {
    const row = this.#session.get(selectDelivery, { world, n });
    return row && readDelivery(row);
  }

  attempts(world: string, delivery: number): readonly AttemptRow[] {
    return this.#session.all(selectAttempts, { world, delivery }).map(readAttempt);
  }

  firstDelivery(world: string, api: string, receiver: string, until: number): DeliveryRow | undefined {
    const row = this.#session.get(selectFirstDelivery, { world, api, receiver, until });
    return row && readDelivery(row);
  }

  dueReceivers(world: string, until: number): readonly Pick<DeliveryRow, 'api' | 'receiver'>[] {
    const rows = this.#session.all(selectDueReceivers, { world, until }) as unknown as readonly (readonly string[])[];
    return rows.map(([api = '', receiver = '']) => ({ api, receiver }));
  }

  nextDelivery(world: string): number | undefined {
    return (this.#session.get(selectNextDelivery, { world })?.[0] as number | undefined) ?? undefined;
  }

  deliveriesSince(world: string, time: number): readonly DeliveryRow[] {
    return this.#session.all(selectDeliveriesSince, { world, time }).map(readDelivery);
  }

  lane(world: string, api: string, receiver: string): LaneRow | undefined {
    const row = this.#session.get(selectLane, { world, api, receiver });
    return row && readLane(row);
  }

  dump(world: string): Snapshot {
    const row = this.#session.get(selectWorld, { world });
    if (row === undefined) throw noWorld(world);
    const { id: _, ...settings } = readWorld(row);
    const tables = snapshotTables.map(({ table, columns, select }) => [
      table,
      this.#session.all(select, { world }).map((row) => nameValues(columns, row)),
    ]);
    return { meta: [{ version: newestVersion }], world: [settings], ...Object.fromEntries(tables) } as Snapshot;
  }

  createWorld(world: WorldRow): void {
    const changes = this.#session.run(insertWorld, { ...world, world: world.id });
    if (changes === 0) throw new StoreError('exists', `There is already a world "${world.id}".`);
  }

  changeWorld(id: string, change: Partial<Omit<WorldRow, 'id'>>): void {
    const query = updateOf(change, worldUpdates, updateWorld);
    if (query === undefined) return;
    this.#session.queue(query, { ...change, world: id }, (changes) => {
      if (changes === 0) throw noWorld(id);
    });
  }

  deleteWorld(id: string): void {
    for (const query of deleteWorld) this.#session.queue(query, { world: id });
  }

  createResource(resource: ResourceRow): void {
    if (this.#session.run(insertResource, resource) === 0) {
      throw new StoreError('exists', `There is already a resource "${resource.id}" of the kind "${resource.kind}".`);
    }
    this.#session.add(addToTotal, { ...resource, n: 1 });
  }

  changeResource(before: ResourceRow, after: ResourceRow): void {
    checkSuccessor(before, after);
    if (this.#session.run(updateResource, after) === 0) {
      throw new StoreError(
        'conflict',
        `The resource "${before.id}" of the kind "${before.kind}" does not have version ${before.version} any more. Read it again, and repeat the change.`,
      );
    }
    const moved =
      before.state !== after.state ||
      before.hidden !== after.hidden ||
      before.owner !== after.owner ||
      before.holder !== after.holder ||
      before.env !== after.env;
    if (!moved) return;
    this.#session.add(addToTotal, { ...before, n: -1 });
    this.#session.add(addToTotal, { ...after, n: 1 });
  }

  setName(world: string, api: string, kind: string, name: string, id: string): void {
    if (this.#session.run(insertName, { world, api, kind, name, id }) === 0) {
      throw new StoreError('exists', `Another resource of the kind "${kind}" has the name "${name}".`);
    }
  }

  freeName(world: string, api: string, kind: string, name: string): void {
    this.#session.queue(deleteName, { world, api, kind, name });
  }

  createCredential(credential: CredentialRow): void {
    if (this.#session.run(insertCredential, credential) === 0) {
      throw new StoreError('exists', 'There is already a credential with this secret. A secret belongs to one world.');
    }
  }

  changeCredential(
    world: string,
    hash: string,
    change: Partial<Pick<CredentialRow, 'state' | 'until' | 'scopes'>>,
  ): void {
    const query = updateOf(change, credentialUpdates, updateCredential);
    if (query === undefined) return;
    this.#session.queue(query, { ...change, world, hash }, (changes) => {
      if (changes === 0) throw new StoreError('missing', `The world "${world}" does not have this credential.`);
    });
  }

  setScopes(world: string, holder: string, env: string, target: string, scopes: readonly string[] | undefined): void {
    const key = { world, holder, env, target };
    if (scopes === undefined) this.#session.queue(deleteScopes, key);
    else this.#session.queue(replaceScopes, { ...key, scopes: JSON.stringify(scopes) });
  }

  createReplay(replay: ReplayRow): void {
    this.#session.queue(replaceReplay, replay);
  }

  next(world: string, counter: string): number {
    return this.#number(this.#session.get(countUp, { world, name: counter }));
  }

  createEvent(event: Omit<EventRow, 'n'>): void {
    this.#session.queue(insertEvent, event);
  }

  createMail(mail: Omit<MailRow, 'n'>): void {
    this.#session.queue(insertMail, mail);
  }

  createTask(task: Omit<TaskRow, 'n'>): void {
    this.#session.queue(insertTask, task);
  }

  deleteTask(world: string, n: number): void {
    this.#session.queue(deleteTask, { world, n });
  }

  createDelivery(delivery: Omit<DeliveryRow, 'n'>): void {
    this.#session.queue(insertDelivery, delivery);
  }

  changeDelivery(
    world: string,
    n: number,
    change: Partial<Pick<DeliveryRow, 'state' | 'attempts' | 'due' | 'finished' | 'reason'>>,
  ): void {
    const query = updateOf(change, deliveryUpdates, updateDelivery);
    if (query !== undefined) this.#session.queue(query, { ...change, world, n });
  }

  cancelDeliveries(
    world: string,
    api: string,
    receiver: string,
    { time, reason }: { readonly time: number; readonly reason: string },
  ): void {
    this.#session.queue(cancelDeliveries, { world, api, receiver, time, reason });
  }

  createAttempt(attempt: AttemptRow): void {
    this.#session.queue(insertAttempt, attempt);
  }

  setLane(lane: LaneRow): void {
    this.#session.queue(replaceLane, lane);
  }

  endLeases(world: string): void {
    this.#session.queue(endLeases, { world });
  }

  prune(world: string, { replaysUntil, events, mails, deliveries }: RetentionLimits): void {
    this.#session.queue(pruneReplays, { world, until: replaysUntil });
    this.#session.queue(pruneEvents, { world, keep: Math.max(1, events) });
    this.#session.queue(pruneMails, { world, keep: Math.max(1, mails) });
    // The numbers of attempts are found by those of deliveries.
    this.#session.queue(pruneAttempts, { world, keep: Math.max(1, deliveries) });
    this.#session.queue(pruneDeliveries, { world, keep: Math.max(1, deliveries) });
  }

  rewriteSecrets(rewrite: (text: string) => string): number {
    let rewritten = 0;
    for (const { id: world } of this.worlds()) {
      for (const { columns, isWhole, select, update } of secretColumns) {
        for (const values of this.#session.all(select, { world })) {
          const row = nameValues(columns, values);
          const before = row['value'] as string;
          // What a client has sent is there as it is. It may look like something sealed.
          if (isWhole && before.startsWith('{')) continue;
          const value = rewrite(before);
          if (value === before) continue;
          this.#session.queue(update, { ...row, world, value });
          rewritten += 1;
        }
      }
    }
    return rewritten;
  }

  load(world: string, snapshot: Snapshot): void {
    const version = snapshot['meta']?.[0]?.['version'];
    if (version !== newestVersion) {
      throw new StoreError(
        'unusable',
        `The snapshot has version ${version ?? 'unknown'}, and this store reads version ${newestVersion}. Make a new snapshot.`,
      );
    }
    for (const { table, insert } of snapshotTables) {
      for (const row of snapshot[table] ?? []) {
        this.#session.queue(insert, { ...row, world }, (changes) => {
          if (changes === 0) throw notEmpty(world, table);
        });
      }
    }
    this.#session.queue(insertTotals, { world });
  }
}

const noWorld = (id: string) => new StoreError('missing', `There is no world "${id}".`);

const notEmpty = (world: string, table: string) =>
  new StoreError(
    'exists',
    `The snapshot cannot be put into the world "${world}", because a row of the table "${table}" is already in use. Delete what is there first, also in other worlds with the same secrets.`,
  );

/** Refuses a change that would make another resource of it, or that another change could not notice. */
function checkSuccessor(before: ResourceRow, after: ResourceRow): void {
  const isSame =
    before.id === after.id && before.kind === after.kind && before.api === after.api && before.world === after.world;
  if (isSame && after.version === before.version + 1) return;
  throw new TypeError(
    `The resource "${before.id}" cannot become "${after.id}" of version ${after.version}. A change keeps the world, the API, the kind and the id, and raises version ${before.version} by one.`,
  );
}

const worldUpdates = new Map<string, Query<Partial<WorldRow> & { world: string }>>();
const deliveryUpdates = new Map<string, Query<Partial<DeliveryRow> & { world: string; n: number }>>();
const deliverySelects = new Map<string, Query<DeliveryQuery & { before: number }>>();
const filterNames: readonly DeliveryFilter[] = ['api', 'type', 'receiver', 'state', 'event'];
const credentialUpdates = new Map<string, Query<Partial<CredentialRow> & { world: string; hash: string }>>();

/** The query that sets exactly the columns of a change. There are few combinations, and each of them is compiled once. */
function updateOf<Change extends object, Arguments>(
  change: Change,
  known: Map<string, Query<Arguments>>,
  create: (names: readonly (keyof Change)[]) => Query<Arguments>,
): Query<Arguments> | undefined {
  const names = Object.keys(change) as (keyof Change)[];
  if (names.length === 0) return undefined;
  const key = names.join(' ');
  let query = known.get(key);
  if (query === undefined) known.set(key, (query = create(names)));
  return query;
}
