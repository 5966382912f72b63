import { StoreError } from './store-error.ts';

// https://sqlite.org/rescode.html
const busy = 5;
const locked = 6;
const corrupt = 11;
const full = 13;
const notADatabase = 26;

/** Says what an error of SQLite means for the user of a database. Other errors are returned as they are. */
export function explainSqliteError(error: unknown, database: string): unknown {
  if (!(error instanceof Error) || !('code' in error) || error.code !== 'ERR_SQLITE_ERROR') return error;
  // The lower byte is the kind of error; the others tell its variants apart.
  switch (Number((error as { readonly errcode?: number }).errcode) & 0xff) {
    case busy:
    case locked:
      return new StoreError(
        'unusable',
        `${database} is already open in this or another process. Close it there, or choose another file.`,
      );
    case corrupt:
      return new StoreError(
        'unusable',
        `${database} is damaged (${error.message}). Restore it from a copy, or move it away and start with a new one.`,
      );
    case full:
      return new StoreError(
        'full',
        `${database} cannot grow: the disk is full, or the database has reached its greatest size. Nothing was kept of this change. Make room, and repeat it.`,
      );
    case notADatabase:
      return new StoreError('unusable', `${database} is not an SQLite database. Choose another file.`);
    default:
      return new StoreError(
        'unusable',
        `${database} failed: ${error.message}. Nothing was kept of this change. Check the disk, and start again.`,
      );
  }
}
