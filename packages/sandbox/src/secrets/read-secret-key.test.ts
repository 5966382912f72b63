import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readSecretKey } from './read-secret-key.ts';

let folder: string;
let file: string;
beforeEach(() => {
  vi.stubEnv('WIREPACT_SECRET_KEY', undefined);
  folder = mkdtempSync(join(tmpdir(), 'wirepact-secrets-'));
  file = join(folder, 'worlds.sqlite');
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const text = Buffer.alloc(32, 7).toString('base64');

describe('the secret key', () => {
  it('is the one that is given, before that of the environment, before that of a file', () => {
    writeFileSync(`${file}.key`, Buffer.alloc(32, 3).toString('base64'), { mode: 0o600 });
    expect(readSecretKey({ file })).toEqual(Buffer.alloc(32, 3));
    vi.stubEnv('WIREPACT_SECRET_KEY', Buffer.alloc(32, 5).toString('base64'));
    expect(readSecretKey({ file })).toEqual(Buffer.alloc(32, 5));
    expect(readSecretKey({ file, secretKey: text })).toEqual(Buffer.alloc(32, 7));
    vi.stubEnv('WIREPACT_SECRET_KEY', '');
    expect(readSecretKey({ file })).toEqual(Buffer.alloc(32, 3));
  });

  it('is created beside a new database, for its owner only, and stays the same', () => {
    const key = readSecretKey({ file });
    expect(key).toHaveLength(32);
    if (process.platform !== 'win32') expect(statSync(`${file}.key`).mode & 0o777).toBe(0o600);
    expect(readSecretKey({ file })).toEqual(key);
    expect(readFileSync(`${file}.key`, 'utf8')).toBe(`${key.toString('base64')}\n`);
  });

  it('is random for a database in memory', () => {
    expect(readSecretKey()).toHaveLength(32);
    expect(readSecretKey()).not.toEqual(readSecretKey());
  });

  it('is refused if it is not 32 bytes in base64, and is not shown', () => {
    const wrong = [
      'secret',
      text.slice(0, -1),
      `${text} `,
      text.replace('=', ''),
      Buffer.alloc(31, 1).toString('base64'),
      'é',
    ];
    for (const secretKey of wrong) {
      expect(() => readSecretKey({ secretKey })).toThrow(
        /^The secret key is not a key: it has to be 32 bytes in base64, which are 44 characters\. Make one with: node -p "crypto\./,
      );
    }
    vi.stubEnv('WIREPACT_SECRET_KEY', 'secret');
    expect(() => readSecretKey({ file })).toThrow(/^The environment variable WIREPACT_SECRET_KEY is not a key/);
    expect(existsSync(`${file}.key`)).toBe(false);
    vi.stubEnv('WIREPACT_SECRET_KEY', '');
    writeFileSync(`${file}.key`, 'secret', { mode: 0o600 });
    expect(() => readSecretKey({ file })).toThrow(`The file ${file}.key is not a key`);
  });

  it.skipIf(process.platform === 'win32')('is refused if other users can read its file', () => {
    readSecretKey({ file });
    chmodSync(`${file}.key`, 0o640);
    expect(() => readSecretKey({ file })).toThrow(
      `Other users can read the secret key ${file}.key. Allow only its owner: chmod 600 ${file}.key`,
    );
  });

  it('is not replaced by a new one if it is missing', () => {
    writeFileSync(file, 'worlds');
    expect(() => readSecretKey({ file })).toThrow(
      `There is a file ${file}, and its secret key ${file}.key is missing. If it is a database of the sandbox, restore the key`,
    );
    expect(existsSync(`${file}.key`)).toBe(false);
    // An empty file is a new database.
    writeFileSync(file, '');
    expect(readSecretKey({ file })).toHaveLength(32);
  });

  it('is not created where there cannot be a database', () => {
    expect(() => readSecretKey({ file: join(folder, 'missing', 'worlds.sqlite') })).toThrow(
      /^The database .*worlds\.sqlite cannot be opened, because there is no folder .*missing\. Create it\.$/,
    );
    expect(() => readSecretKey({ file: folder })).toThrow('this is a folder');
    expect(existsSync(`${folder}.key`)).toBe(false);
  });
});
