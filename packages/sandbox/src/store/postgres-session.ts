import { bind, compile } from './sql/query.ts';
import { types } from 'pg';
import { runWork } from './sql/work.ts';
import type { ClientBase } from 'pg';
import type { Query, SqlRow, SqlValue, Statement } from './sql/query.ts';
import type { Session } from './sql/session.ts';
import type { Work } from './sql/work.ts';
import type { Transaction } from './store.ts';

/** A query with its values. */
interface Step {
  readonly query: Query<never>;
  readonly values: readonly SqlValue[];
  /** The world that it is about. Undefined if only its result tells, or if it is about all of them. */
  readonly world: string | undefined;
  readonly findsWorld: boolean;
  readonly check?: ((changes: number) => void) | undefined;
}

interface Result {
  readonly rows: readonly SqlRow[];
  readonly changes: number;
}

/** Stops work that needs the result of a query. It is never seen outside this file. */
class Suspend extends Error {
  override readonly name = 'Suspend';
}

/**
 * Executes the queries of one work in one transaction of PostgreSQL.
 *
 * Work is synchronous, and PostgreSQL is not. So work that needs a result is stopped, the query runs, and the work starts again
 * with the results so far. It asks for the same things in the same order, because it depends on nothing else.
 */
export class PostgresSession implements Session {
  readonly #client: ClientBase;
  readonly #mode: 'read' | 'write';
  /** What has run, with results. */
  readonly #done: { readonly step: Step; readonly result: Result }[] = [];
  /** What has to run next. Only the last one can be waited for. */
  #pending: Step[] = [];
  #position = 0;
  #isSuspended = false;
  #isOver = true;
  readonly #locked = new Set<string>();

  constructor(client: ClientBase, mode: 'read' | 'write') {
    this.#client = client;
    this.#mode = mode;
  }

  /** Runs work until it has everything that it needs, and returns its result. Changes are not committed yet. */
  async complete<T>(work: Work<T>, transaction: Transaction): Promise<T> {
    for (;;) {
      const outcome = this.#attempt(work, transaction);
      for (const step of this.#pending.splice(0)) {
        const result = await this.#execute(step);
        step.check?.(result.changes);
        this.#done.push({ step, result });
      }
      if (outcome !== undefined) return outcome.value;
    }
  }

  #attempt<T>(work: Work<T>, transaction: Transaction): { readonly value: T } | undefined {
    this.#position = 0;
    this.#isSuspended = false;
    this.#isOver = false;
    try {
      const value = runWork(work, transaction);
      // Work may have caught what stopped it.
      return this.#isSuspended ? undefined : { value };
    } catch (error) {
      if (this.#isSuspended) return undefined;
      throw error;
    } finally {
      this.#isOver = true;
    }
  }

  get<Arguments extends object>(query: Query<Arguments>, given: Arguments): SqlRow | undefined {
    return this.#resultOf(query, given).rows[0];
  }

  all<Arguments extends object>(query: Query<Arguments>, given: Arguments): readonly SqlRow[] {
    return this.#resultOf(query, given).rows;
  }

  run<Arguments extends object>(query: Query<Arguments>, given: Arguments): number {
    this.#checkMode();
    return this.#resultOf(query, given).changes;
  }

  queue<Arguments extends object>(query: Query<Arguments>, given: Arguments, check?: (changes: number) => void): void {
    this.#checkMode();
    this.#take(query, given, check);
  }

  add<Arguments extends { readonly n: number }>(query: Query<Arguments>, given: Arguments): void {
    this.queue(query, given);
  }

  #resultOf<Arguments extends object>(query: Query<Arguments>, given: Arguments): Result {
    const result = this.#take(query, given, undefined);
    if (result !== undefined) return result;
    this.#isSuspended = true;
    throw new Suspend();
  }

  #checkMode(): void {
    if (this.#mode === 'read') throw new Error('Work of `read` cannot change anything.');
  }

  /** Returns the result of the next step, or adds it to those that have to run. */
  #take<Arguments extends object>(query: Query<Arguments>, given: Arguments, check: Step['check']): Result | undefined {
    if (this.#isOver) throw new Error('The transaction is over. Use it only inside the work that gets it.');
    // After the query that is waited for, nothing may run that depends on its result.
    if (this.#isSuspended) throw new Suspend();
    const { names } = statementOf(query);
    const step: Step = {
      query: query as Query<never>,
      values: bind(names, given),
      world: names.includes('world') ? (given as { readonly world?: string }).world : undefined,
      findsWorld: names.includes('credential'),
      check,
    };
    const known = this.#done[this.#position];
    if (known === undefined) {
      this.#pending.push(step);
      return undefined;
    }
    this.#position += 1;
    if (known.step.query !== step.query || known.step.values.some((value, index) => value !== step.values[index])) {
      throw new Error(
        'Work has to do the same when it runs again. Do not use random values or the time of the machine in it.',
      );
    }
    return known.result;
  }

  async #execute(step: Step): Promise<Result> {
    if (step.world !== undefined) await this.#lock(step.world);
    const result = await this.#query(step);
    const found = step.findsWorld ? result.rows[0]?.[0] : undefined;
    // What it read may have changed until the world was locked.
    return typeof found === 'string' && (await this.#lock(found)) ? await this.#query(step) : result;
  }

  /** Lets works of one world wait for each other, in whatever process they run. Returns whether it was not locked yet. */
  async #lock(world: string): Promise<boolean> {
    if (this.#mode === 'read' || this.#locked.has(world)) return false;
    this.#locked.add(world);
    await this.#client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [world]);
    return true;
  }

  async #query({ query, values }: Step): Promise<Result> {
    const { sql, name } = statementOf(query);
    const { rows, rowCount } = await this.#client.query<SqlValue[]>({
      name,
      text: sql,
      values: [...values],
      rowMode: 'array',
      types: { getTypeParser },
    });
    return { rows, changes: rowCount ?? 0 };
  }
}

// PostgreSQL sends whole numbers and sums as text, because they may exceed what a double can hold. Ours never do.
const numbers: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC]);
const getTypeParser = (type: number) => (numbers.has(type) ? Number : String);

interface Named extends Statement {
  /** Under this name, a connection prepares it once. */
  readonly name: string;
}

const statements = new Map<object, Named>();

function statementOf<Arguments>(query: Query<Arguments>): Named {
  let statement = statements.get(query);
  if (statement === undefined) {
    statement = { ...compile(query, 'postgres'), name: `statement_${statements.size}` };
    statements.set(query, statement);
  }
  return statement;
}
