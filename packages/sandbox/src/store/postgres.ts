import { DatabaseError, Pool } from 'pg';
import { migrationsSince, newestVersion } from './migrations/migration.ts';
import { PostgresSession } from './postgres-session.ts';
import { SqlTransaction } from './sql/transaction.ts';
import { StoreError } from './store-error.ts';
import type { PoolClient } from 'pg';
import type { Work } from './sql/work.ts';
import type { Reads, Store, Transaction } from './store.ts';

/** How a store is opened. */
export interface PostgresOptions {
  /** Such as `postgres://user:password@localhost:5432/sandbox`. The user has to be allowed to create tables. */
  readonly connection: string;
}

/**
 * Opens a database of worlds on a PostgreSQL server. Several processes can use it at the same time. Works of one world wait for
 * each other.
 *
 * @throws {StoreError} `unusable` if it cannot be reached, or is not a database that this version can read.
 */
export async function openPostgresStore({ connection }: PostgresOptions): Promise<Store> {
  const pool = new Pool({ connectionString: connection, max: maxConnections });
  // A connection that breaks while nothing uses it is replaced by the next work.
  pool.on('error', () => undefined);
  // If one breaks in the middle of a query, the query fails, and this event says the same once more.
  pool.on('connect', (client) => client.on('error', () => undefined));
  try {
    await inTransaction(pool, 'begin', migrate);
    return new PostgresStore(pool);
  } catch (error) {
    await pool.end();
    throw explainPostgresError(error);
  }
}

async function migrate(client: PoolClient): Promise<void> {
  // Two processes may start at the same time.
  await client.query("select pg_advisory_xact_lock(hashtextextended('wirepact sandbox', 0))");
  const version = await readVersion(client);
  if (version > newestVersion) {
    throw new StoreError(
      'unusable',
      `The database has version ${version}, and this program reads versions up to ${newestVersion}. Update the program, or choose another database.`,
    );
  }
  for (const statement of migrationsSince(version, 'postgres')) await client.query(statement);
}

/** Returns 0 for a new database. */
async function readVersion(client: PoolClient): Promise<number> {
  const { rows: tables } = await client.query<{ name: string | null }>("select to_regclass('meta') as name");
  if (tables[0]?.name === null) return 0;
  const { rows } = await client.query<{ version: string }>('select version from meta');
  return Number(rows[0]?.version);
}

const maxConnections = 4;

/** How often a work is tried that others got in the way of. */
const maxAttempts = 5;

/** Worlds in PostgreSQL: one transaction for each work, one work of this process after the other. Reads run side by side. */
class PostgresStore implements Store {
  readonly isShared = true;
  readonly #pool: Pool;
  /** Settles when every write so far is done. */
  #written: Promise<unknown> = Promise.resolve();
  #isOpen = true;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  write<T>(work: (transaction: Transaction) => T): Promise<T> {
    if (!this.#isOpen) return Promise.reject(closed());
    const result = this.#written.then(() => this.#run(work, 'write'));
    this.#written = result.catch(() => undefined);
    return result;
  }

  read<T>(work: (reads: Reads) => T): Promise<T> {
    if (!this.#isOpen) return Promise.reject(closed());
    return this.#written.then(() => this.#run(work, 'read'));
  }

  async close(): Promise<void> {
    this.#isOpen = false;
    await this.#written;
    if (!this.#pool.ended) await this.#pool.end();
  }

  async #run<T>(work: Work<T>, mode: 'read' | 'write'): Promise<T> {
    const begin = mode === 'write' ? 'begin' : 'begin isolation level repeatable read read only';
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await inTransaction(this.#pool, begin, (client) => {
          const session = new PostgresSession(client, mode);
          return session.complete(work, new SqlTransaction(session));
        });
      } catch (error) {
        if (attempt < maxAttempts && isConflict(error)) continue;
        throw explainPostgresError(error);
      }
    }
  }
}

const closed = () => new StoreError('unusable', 'The database was closed. Open it again.');

async function inTransaction<T>(pool: Pool, begin: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await connect(pool, begin);
  let isBroken = false;
  try {
    const result = await work(client);
    await client.query('commit');
    return result;
  } catch (error) {
    // After an error, a transaction can only be ended.
    isBroken = await client.query('rollback').then(
      () => false,
      () => true,
    );
    throw error;
  } finally {
    client.release(isBroken);
  }
}

/** Returns a connection with an open transaction. */
async function connect(pool: Pool, begin: string): Promise<PoolClient> {
  for (let attempt = 1; ; attempt += 1) {
    const client = await pool.connect();
    try {
      await client.query(begin);
      return client;
    } catch (error) {
      client.release(true);
      // The connection broke while nothing used it, for instance because the server restarted. Nothing has happened yet.
      if (attempt > maxConnections) throw error;
    }
  }
}

// https://www.postgresql.org/docs/current/errcodes-appendix.html
const conflicts: ReadonlySet<string | undefined> = new Set(['40001', '40P01']);
const fullDisk = '53100';

const isConflict = (error: unknown) => error instanceof DatabaseError && conflicts.has(error.code);

/** Says what an error of PostgreSQL or of its connection means. What the work itself has thrown is returned as it is. */
function explainPostgresError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof DatabaseError && error.code === fullDisk) {
    return new StoreError(
      'full',
      `The database cannot grow (${error.message}). Nothing was kept of this change. Make room, and repeat it.`,
    );
  }
  const isOfConnection = 'syscall' in error || error.message.startsWith('Connection terminated');
  if (!isOfConnection && !(error instanceof DatabaseError)) return error;
  return new StoreError(
    'unusable',
    `The database failed: ${error.message}. Check that the server runs, and that the connection names it with its user and database.`,
  );
}
