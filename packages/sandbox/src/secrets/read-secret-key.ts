import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { checkPath } from '../store/check-path.ts';
import { keyLength } from './sealer.ts';
import { SecretError } from './secret-error.ts';

/** Where the key comes from. */
export interface SecretKeyOptions {
  /** The key itself: 32 bytes in base64. Default: the environment variable `WIREPACT_SECRET_KEY`. */
  readonly secretKey?: string | undefined;
  /** The path of the database. Default: in memory. */
  readonly file?: string | undefined;
}

const advice = `Make one with: node -p "crypto.randomBytes(${keyLength}).toString('base64')"`;

/**
 * Returns the key with which secrets are sealed: 32 bytes. Without a given one it is read from the file `<database>.key`, which
 * is created together with a new database. It can be read by its owner only. A database in memory gets a random key.
 *
 * Call it before the database is opened. A database that exists without its key is refused, because a new key would not open its
 * secrets.
 *
 * @throws {SecretError} if the key is not valid, is missing, or can be read by other users.
 * @throws {StoreError} `unusable` if there cannot be a database at the path.
 */
export function readSecretKey({ secretKey, file }: SecretKeyOptions = {}): Buffer {
  if (secretKey !== undefined) return decode(secretKey, 'The secret key');
  // A variable that is set to nothing counts as not set, as in most programs.
  const fromEnvironment = process.env['WIREPACT_SECRET_KEY'];
  if (fromEnvironment) return decode(fromEnvironment, 'The environment variable WIREPACT_SECRET_KEY');
  if (file === undefined) return randomBytes(keyLength);
  checkPath(file);
  const path = `${file}.key`;
  return existsSync(path) ? readKeyFile(path) : createKeyFile(path, file);
}

function readKeyFile(path: string): Buffer {
  // Windows does not have these permissions.
  if (process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0) {
    throw new SecretError(`Other users can read the secret key ${path}. Allow only its owner: chmod 600 ${path}`);
  }
  return decode(readFileSync(path, 'utf8').trim(), `The file ${path}`);
}

function createKeyFile(path: string, database: string): Buffer {
  const size = statSync(database, { throwIfNoEntry: false })?.size ?? 0;
  if (size > 0) {
    throw new SecretError(
      `There is a file ${database}, and its secret key ${path} is missing. If it is a database of the sandbox, restore the key, or set WIREPACT_SECRET_KEY to it. Else choose another file.`,
    );
  }
  const key = randomBytes(keyLength);
  // If another process has created it in the meantime, that key is not replaced.
  writeFileSync(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  return key;
}

/** Refuses what a mistake in copying would leave. */
function decode(text: string, name: string): Buffer {
  const key = Buffer.from(text, 'base64');
  if (key.length === keyLength && key.toString('base64') === text) return key;
  throw new SecretError(
    `${name} is not a key: it has to be ${keyLength} bytes in base64, which are 44 characters. ${advice}`,
  );
}
