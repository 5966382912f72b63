import { resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { checkPath } from './check-path.ts';
import { explainSqliteError } from './sqlite-error.ts';
import { migrationsSince, newestVersion } from './migrations/migration.ts';
import { SqliteSession } from './sqlite-session.ts';
import { SqliteTransaction } from './sqlite-transaction.ts';
import { StoreError } from './store-error.ts';
import { runWork } from './sql/work.ts';
import { openWal, WalSync } from './wal-sync.ts';
import type { Work } from './sql/work.ts';
import type { Reads, Store, Transaction } from './store.ts';

/** How a store is opened. */
export interface SqliteOptions {
  /** The path of the database, which is created if there is none. Default: in memory. */
  readonly file?: string | undefined;
  /** Whether commits survive a loss of power. Without it, they survive the end of the process. Default: false. */
  readonly durable?: boolean | undefined;
  /** Replaces the sync of `durable` in a test. */
  readonly sync?: (() => Promise<void>) | undefined;
  /** How large the database may become, in pages of 4,096 bytes. Default: as large as the disk allows. */
  readonly maxPages?: number | undefined;
}

/**
 * Opens a database of worlds. No other process can open it until it is closed.
 *
 * @throws {StoreError} `unusable` if it cannot be opened, or is not a database that this version can read.
 */
export function openSqliteStore({ file, durable = false, sync, maxPages }: SqliteOptions = {}): Store {
  const name = file === undefined ? 'The database in memory' : `The database ${resolve(file)}`;
  if (file !== undefined) checkPath(file);
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file ?? ':memory:');
    // Another process is refused at once. Without this, two of them would change the same worlds.
    database.exec('pragma locking_mode = exclusive');
    const version = readVersion(database, name);
    database.exec(`pragma journal_mode = ${file === undefined ? 'memory' : 'wal'}`);
    // What a savepoint can undo would otherwise go to a file, which takes longer than the work.
    database.exec('pragma temp_store = memory');
    // With `durable`, the store itself syncs the log, beside this thread.
    database.exec('pragma synchronous = normal');
    if (maxPages !== undefined) database.exec(`pragma max_page_count = ${Math.trunc(maxPages)}`);
    migrate(database, version);
    return new SqliteStore(database, name, chooseWal(file, durable, sync));
  } catch (error) {
    database?.close();
    throw explainSqliteError(error, name);
  }
}

function chooseWal(file: string | undefined, durable: boolean, sync: SqliteOptions['sync']): Wal | undefined {
  if (sync) return { sync, close: async () => {} };
  return durable && file !== undefined ? openWal(file) : undefined;
}

/** Returns 0 for a new database. It changes nothing, so that a refused database stays as it is. */
function readVersion(database: DatabaseSync, name: string): number {
  const tables = database.prepare("select name from sqlite_master where type = 'table'").all();
  if (tables.length === 0) return 0;
  if (!tables.some((table) => table['name'] === 'meta')) {
    throw new StoreError('unusable', `${name} belongs to another program. Choose another file.`);
  }
  const version = Number(database.prepare('select version from meta').get()?.['version']);
  if (version > newestVersion) {
    throw new StoreError(
      'unusable',
      `${name} has version ${version}, and this program reads versions up to ${newestVersion}. Update the program, or choose another file.`,
    );
  }
  return version;
}

function migrate(database: DatabaseSync, version: number): void {
  const statements = migrationsSince(version, 'sqlite');
  if (statements.length > 0) database.exec(['begin immediate', ...statements, 'commit'].join(';\n'));
}

function notSynced(name: string, error: unknown): StoreError {
  const reason = error instanceof Error ? error.message : String(error);
  return new StoreError(
    'unusable',
    `${name} could not be brought to the disk (${reason}), so it takes no more changes. Check the disk, and open it again.`,
  );
}

/** How many works a commit waits for at most. */
const LARGEST = 32;

type Wal = ReturnType<typeof openWal>;

/** Work that waits for the next commit. */
interface Job {
  readonly work: Work<unknown>;
  readonly mode: 'read' | 'write';
  readonly resolve: (value: never) => void;
  readonly reject: (reason: unknown) => void;
  failed: boolean;
  /** What the work returned or threw. */
  outcome: unknown;
}

/**
 * Worlds in SQLite. Works that come at about the same time share a commit, because a commit takes longer than most works.
 *
 * Savepoints take a tenth of the time of a work, and few works fail after they have changed something. So only if one does, the
 * works of its commit run again, with a savepoint for each.
 */
class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #name: string;
  readonly #session: SqliteSession;
  readonly #transaction: Transaction;
  #jobs: Job[] = [];
  /** How many works there were when it last waited for more. */
  #gathered = 0;
  #isOpen = true;

  readonly #wal: Wal | undefined;
  readonly #sync: WalSync | undefined;

  readonly #begin;
  readonly #save;
  readonly #release;
  readonly #undo;
  readonly #commit;

  constructor(database: DatabaseSync, name: string, wal: Wal | undefined) {
    this.#database = database;
    this.#name = name;
    this.#wal = wal;
    this.#sync = wal && new WalSync(() => wal.sync());
    this.#session = new SqliteSession(database);
    this.#transaction = new SqliteTransaction(this.#session);
    this.#begin = database.prepare('begin immediate');
    this.#save = database.prepare('savepoint work');
    this.#release = database.prepare('release work');
    this.#undo = database.prepare('rollback to work');
    this.#commit = database.prepare('commit');
  }

  write<T>(work: (transaction: Transaction) => T): Promise<T> {
    return this.#enqueue(work, 'write');
  }

  read<T>(work: (reads: Reads) => T): T | Promise<T> {
    if (this.#jobs.length > 0 || this.#sync?.isBehind) return this.#enqueue(work, 'read');
    if (!this.#isOpen) throw this.#closed();
    try {
      return this.#run(work, 'read');
    } catch (error) {
      throw explainSqliteError(error, this.#name);
    }
  }

  async close(): Promise<void> {
    if (!this.#isOpen) return;
    this.#flush();
    this.#isOpen = false;
    await this.#sync?.finish();
    await this.#wal?.close();
    this.#database.close();
  }

  #enqueue<T>(work: Work<T>, mode: Job['mode']): Promise<T> {
    if (!this.#isOpen) return Promise.reject(this.#closed());
    return new Promise<T>((resolve, reject) => {
      if (this.#jobs.length === 0) this.#gatherLater(0);
      this.#jobs.push({ work, mode, resolve, reject, failed: false, outcome: undefined });
      if (this.#jobs.length === LARGEST) setImmediate(this.#gather);
    });
  }

  #closed(): StoreError {
    return new StoreError('unusable', `${this.#name} was closed. Open it again.`);
  }

  #run<T>(work: Work<T>, mode: Job['mode']): T {
    if (this.#session.mode !== 'closed')
      throw new Error('Work cannot start other work. Use the transaction that it got.');
    this.#session.mode = mode;
    try {
      return runWork(work, this.#transaction);
    } finally {
      this.#session.mode = 'closed';
    }
  }

  /** Waits for as long as each turn of the event loop brings more works, and for the sync that is running. */
  readonly #gather = (): void => {
    const count = this.#jobs.length;
    if (count >= LARGEST) this.#flush();
    else if (count > this.#gathered) this.#gatherLater(count);
    else if (this.#sync?.isBehind) this.#sync.afterSync(() => this.#gatherLater(count));
    else this.#flush();
  };

  #gatherLater(count: number): void {
    this.#gathered = count;
    setImmediate(this.#gather);
  }

  readonly #flush = (): void => {
    const jobs = this.#jobs;
    if (jobs.length === 0) return;
    this.#jobs = [];
    if (!this.#isOpen) {
      for (const { reject } of jobs) reject(this.#closed());
      return;
    }
    try {
      this.#begin.run();
      if (!jobs.every((job) => this.#attempt(job))) {
        this.#database.exec('rollback');
        this.#session.forget();
        this.#begin.run();
        for (const job of jobs) this.#attemptApart(job);
      }
      this.#session.catchUp();
      this.#commit.run();
    } catch (error) {
      this.#session.forget();
      if (this.#database.isTransaction) this.#database.exec('rollback');
      const reason = explainSqliteError(error, this.#name);
      for (const { reject } of jobs) reject(reason);
      return;
    }
    if (this.#sync) this.#sync.whenSynced((error) => this.#settle(jobs, error));
    else this.#settle(jobs, undefined);
  };

  #settle(jobs: readonly Job[], syncError: unknown): void {
    // What is committed now is not certain to be on the disk, and no later sync would say so.
    if (syncError !== undefined) this.#isOpen = false;
    for (const job of jobs) {
      if (syncError !== undefined) job.reject(notSynced(this.#name, syncError));
      else if (job.failed) job.reject(explainSqliteError(job.outcome, this.#name));
      else job.resolve(job.outcome as never);
    }
  }

  /** Returns false if the work has failed, and something has to be undone. */
  #attempt(job: Job): boolean {
    this.#session.changed = false;
    try {
      job.outcome = this.#run(job.work, job.mode);
      return true;
    } catch (error) {
      if (!this.#database.isTransaction) throw error;
      job.failed = true;
      job.outcome = error;
      return !this.#session.changed;
    }
  }

  #attemptApart(job: Job): void {
    job.failed = false;
    this.#save.run();
    try {
      job.outcome = this.#run(job.work, job.mode);
      this.#session.catchUp();
    } catch (error) {
      this.#session.forget();
      // Some errors, such as a full disk, undo the whole transaction. Then there is nothing to go on with.
      if (!this.#database.isTransaction) throw error;
      job.failed = true;
      job.outcome = error;
      this.#undo.run();
    }
    this.#release.run();
  }
}
