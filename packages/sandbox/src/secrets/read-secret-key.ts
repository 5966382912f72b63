import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import process from 'node:process';
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
 */
export function readSecretKey({ secretKey, file }: SecretKeyOptions = {}): Buffer {
  if (secretKey !== undefined) return decode(secretKey, 'The secret key');
  // A variable that is set to nothing counts as not set, as in most programs.
  const fromEnvironment = process.env['WIREPACT_SECRET_KEY'];
  if (fromEnvironment) return decode(fromEnvironment, 'The environment variable WIREPACT_SECRET_KEY');
  if (file === undefined) return randomBytes(keyLength);
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
  if (existsSync(database)) {
    throw new SecretError(
      `The database ${database} was made with a secret key, and ${path} is missing. Restore that file, or set WIREPACT_SECRET_KEY to the key, or choose another database.`,
    );
  }
  const key = randomBytes(keyLength);
  try {
    writeFileSync(path, `${key.toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    throw new SecretError(
      `The secret key ${path} cannot be written (${(error as Error).message}). Check that the folder exists and that this user may write there, or set WIREPACT_SECRET_KEY.`,
    );
  }
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
