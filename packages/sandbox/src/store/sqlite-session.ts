import { bind, compile } from './sql/query.ts';
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Query, SqlRow } from './sql/query.ts';
import type { Session } from './sql/session.ts';

interface Prepared {
  readonly statement: StatementSync;
  readonly names: readonly string[];
  readonly changes: boolean;
}

/** Executes queries on prepared statements. The same session serves every transaction of a database, one after the other. */
export class SqliteSession implements Session {
  readonly #database: DatabaseSync;
  readonly #prepared = new Map<object, Prepared>();
  /** What the work that runs may do. Outside work, nothing: a transaction that was kept too long must not change anything. */
  mode: 'closed' | 'read' | 'write' = 'closed';
  /** Whether something was changed since this was set to false. */
  changed: boolean = false;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  get<Arguments extends object>(query: Query<Arguments>, given: Arguments): SqlRow | undefined {
    if (this.mode === 'closed') throw closed();
    const { statement, names, changes } = this.#prepared.get(query) ?? this.#prepare(query);
    if (changes) this.changed = true;
    return statement.get(...bind(names, given)) as SqlRow | undefined;
  }

  all<Arguments extends object>(query: Query<Arguments>, given: Arguments): readonly SqlRow[] {
    if (this.mode === 'closed') throw closed();
    const { statement, names } = this.#prepared.get(query) ?? this.#prepare(query);
    return statement.all(...bind(names, given)) as unknown as readonly SqlRow[];
  }

  run<Arguments extends object>(query: Query<Arguments>, given: Arguments): number {
    if (this.mode !== 'write')
      throw this.mode === 'closed' ? closed() : new Error('Work of `read` cannot change anything.');
    const { statement, names } = this.#prepared.get(query) ?? this.#prepare(query);
    this.changed = true;
    return statement.run(...bind(names, given)).changes as number;
  }

  queue<Arguments extends object>(query: Query<Arguments>, given: Arguments, check?: (changes: number) => void): void {
    const changes = this.run(query, given);
    check?.(changes);
  }

  #prepare<Arguments>(query: Query<Arguments>): Prepared {
    const { sql, names } = compile(query, 'sqlite');
    const statement = this.#database.prepare(sql);
    // Reading a row as an array takes about half as long as reading it as an object.
    statement.setReturnArrays(true);
    const prepared = { statement, names, changes: !sql.startsWith('select') };
    this.#prepared.set(query, prepared);
    return prepared;
  }
}

const closed = () => new Error('The transaction is over. Use it only inside the work that gets it.');
