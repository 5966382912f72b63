import { randomBytes } from 'node:crypto';
import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { openSqliteStore } from '../store/sqlite.ts';
import { readSecretKey } from './read-secret-key.ts';
import { rotateSecretKey } from './rotate-secret-key.ts';
import { keyLength } from './sealer.ts';
import { SecretError } from './secret-error.ts';

/** What was done to a database. */
export interface Rotation {
  /** How many stored texts were encrypted again. */
  readonly changed: number;
  /** Where the new key is. Undefined if the key comes from `WIREPACT_SECRET_KEY`, which has to be set to the new one. */
  readonly keyFile: string | undefined;
}

/**
 * Encrypts the secrets of a database file with a new key. Nothing else may have the file open.
 *
 * If the key is in the file `<database>.key`, that is replaced. Snapshots that were taken before cannot be restored any more.
 *
 * @param newKey 32 bytes in base64. Default: a random key, which needs a key file to be kept in.
 * @throws {SecretError} if there is no database, or a key is missing or not valid. Nothing has changed then.
 * @throws {StoreError} if the database cannot be used.
 */
export async function rotateKeyOfFile(file: string, newKey?: string): Promise<Rotation> {
  if (!existsSync(file)) throw new SecretError(`There is no database ${file}. Name the file that --file had.`);
  const isInFile = !process.env['WIREPACT_SECRET_KEY'];
  if (!isInFile && newKey === undefined) {
    throw new SecretError(
      'The key comes from WIREPACT_SECRET_KEY, so the new one has to be given. ' +
        `Make one with: node -p "crypto.randomBytes(${keyLength}).toString('base64')"`,
    );
  }
  const from = readSecretKey({ file });
  const to = newKey === undefined ? randomBytes(keyLength) : readSecretKey({ secretKey: newKey });
  const store = openSqliteStore({ file });
  const keyFile = `${file}.key`;
  const next = `${keyFile}.new`;
  try {
    // It is written before the database changes. Otherwise nobody would have the new key if the process ended in between.
    if (isInFile) writeFileSync(next, `${to.toString('base64')}\n`, { mode: 0o600 });
    const changed = await rotateSecretKey(store, { from, to });
    if (isInFile) renameSync(next, keyFile);
    return { changed, keyFile: isInFile ? keyFile : undefined };
  } catch (error) {
    rmSync(next, { force: true });
    throw error;
  } finally {
    await store.close();
  }
}
