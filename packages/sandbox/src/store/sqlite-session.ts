import { bind, compile } from './sql/query.ts';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Query, SqlRow, SqlValue } from './sql/query.ts';
import type { Session } from './sql/session.ts';

interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
  readonly changes: boolean;
  /** Whether it reads or changes a table that a change may be put off for. */
  readonly needsPutOff: boolean;
  /** Whether it changes what `SqliteTransaction` remembers. */
  readonly changesAccess: boolean;
}

/** A change that is put off until the commit. */
interface PutOff {
  readonly statement: StatementSync;
  readonly values: SqlValue[];
}

/** Tables with numbers that most works change. */
const PUT_OFF = /\b(?:from|join|into|update) "(?:counter|total|world)"/;
const ACCESS = /^(?:insert into|update|delete from) "(?:credential|permission|world)"/;

/**
 * Executes queries on prepared statements. The same session serves every transaction of a database, one after the other.
 *
 * Most works change the same few numbers, such as how many invoices there are. So these changes are put off until the commit, where
 * one of each kind is left. Before that, they are made when another query needs their table.
 */
export class SqliteSession implements Session {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<object, Prepared>();
  readonly #putOff = new Map<string, PutOff>();
  /** What the work that runs may do. Outside work, nothing: a transaction that was kept too long must not change anything. */
  mode: 'closed' | 'read' | 'write' = 'closed';
  /** Whether something was changed since this was set to false. */
  changed: boolean = false;
  /** Raised when a world, a credential or scopes may have changed, other than by `putOff`. */
  accessVersion: number = 0;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get<Arguments extends object>(query: Query<Arguments>, given: Arguments): SqlRow | undefined {
    this.checkReads();
    const prepared = this.#use(query);
    if (prepared.changes) this.changed = true;
    return prepared.statement.get(...bind(prepared.names, given)) as SqlRow | undefined;
  }

  all<Arguments extends object>(query: Query<Arguments>, given: Arguments): readonly SqlRow[] {
    this.checkReads();
    const { statement, names } = this.#use(query);
    return statement.all(...bind(names, given)) as unknown as readonly SqlRow[];
  }

  run<Arguments extends object>(query: Query<Arguments>, given: Arguments): number {
    this.checkWrites();
    const { statement, names } = this.#use(query);
    this.changed = true;
    return statement.run(...bind(names, given)).changes as number;
  }

  queue<Arguments extends object>(query: Query<Arguments>, given: Arguments, check?: (changes: number) => void): void {
    const changes = this.run(query, given);
    check?.(changes);
  }

  add<Arguments extends { readonly n: number }>(query: Query<Arguments>, given: Arguments): void {
    this.checkWrites();
    const { statement, names } = this.#find(query);
    const values = bind(names, given);
    const at = names.indexOf('n');
    values[at] = '';
    // No value has the character NUL.
    const key = values.join('\0');
    values[at] = given.n;
    const known = this.#putOff.get(key);
    if (known) known.values[at] = (known.values[at] as number) + given.n;
    else this.#putOff.set(key, { statement, values });
    this.changed = true;
  }

  /** Makes a change at the commit, unless a later one with the same key takes its place. Its result is not known. */
  putOff<Arguments extends object>(key: string, query: Query<Arguments>, given: Arguments): void {
    this.checkWrites();
    const { statement, names } = this.#find(query);
    this.#putOff.set(key, { statement, values: bind(names, given) });
    this.changed = true;
  }

  /** Makes the changes that were put off. */
  catchUp(): void {
    if (this.#putOff.size === 0) return;
    for (const { statement, values } of this.#putOff.values()) statement.run(...values);
    this.#putOff.clear();
  }

  /** Forgets what was put off, because the transaction is undone. */
  forget(): void {
    this.#putOff.clear();
    this.accessVersion += 1;
  }

  /** Whether a change with this key is put off. */
  isPutOff(key: string): boolean {
    return this.#putOff.has(key);
  }

  /** @throws {Error} if no work runs. */
  checkReads(): void {
    if (this.mode === 'closed') throw closed();
  }

  /** @throws {Error} if the work that runs may not change anything. */
  checkWrites(): void {
    if (this.mode === 'write') return;
    throw this.mode === 'closed' ? closed() : new Error('Work of `read` cannot change anything.');
  }

  /** Finds the statement of a query that is executed now. */
  #use<Arguments>(query: Query<Arguments>): Prepared {
    const prepared = this.#find(query);
    if (prepared.needsPutOff) this.catchUp();
    if (prepared.changesAccess) this.accessVersion += 1;
    return prepared;
  }

  #find<Arguments>(query: Query<Arguments>): Prepared {
    return this.#prepared.get(query) ?? this.#prepare(query);
  }

  #prepare<Arguments>(query: Query<Arguments>): Prepared {
    const { sql, names } = compile(query, 'sqlite');
    const statement = this.#database.prepare(sql);
    // Reading a row as an array takes about half as long as reading it as an object.
    statement.setReturnArrays(true);
    const prepared = {
      statement,
      names,
      changes: !sql.startsWith('select'),
      needsPutOff: PUT_OFF.test(sql),
      changesAccess: ACCESS.test(sql),
    };
    this.#prepared.set(query, prepared);
    return prepared;
  }
}

const closed = () => new Error('The transaction is over. Use it only inside the work that gets it.');
