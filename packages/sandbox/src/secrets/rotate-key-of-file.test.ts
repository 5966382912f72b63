import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSandbox } from '../open-sandbox.ts';
import { rotateKeyOfFile } from './rotate-key-of-file.ts';

let file: string;
beforeEach(() => {
  const folder = mkdtempSync(join(tmpdir(), 'wirepact-'));
  file = join(folder, 'world.sqlite');
  vi.stubEnv('WIREPACT_SECRET_KEY', undefined);
  return () => rmSync(folder, { recursive: true, force: true });
});
afterEach(() => vi.unstubAllEnvs());

const makeKey = (): string => randomBytes(32).toString('base64');

/** Opens the database, and returns what is sealed in it. */
async function readEnv(): Promise<Readonly<Record<string, string>>> {
  await using sandbox = await createSandbox({ apis: ['platform'], file });
  return sandbox.world.env;
}

describe('rotateKeyOfFile', () => {
  it('replaces the key file, and the world is as before', async () => {
    const before = await readEnv();
    const old = readFileSync(`${file}.key`, 'utf8');
    const { changed, keyFile } = await rotateKeyOfFile(file);
    expect(changed).toBeGreaterThan(0);
    expect(keyFile).toBe(`${file}.key`);
    expect(readFileSync(keyFile!, 'utf8')).not.toBe(old);
    if (process.platform !== 'win32') expect(statSync(keyFile!).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.key.new`)).toBe(false);
    expect(await readEnv()).toEqual(before);
  });

  it('does not open the database with the old key any more', async () => {
    await readEnv();
    const old = readFileSync(`${file}.key`, 'utf8').trim();
    await rotateKeyOfFile(file);
    vi.stubEnv('WIREPACT_SECRET_KEY', old);
    await expect(readEnv()).rejects.toThrow(/was sealed with the key/);
  });

  it('takes a new key if the old one comes from the environment', async () => {
    const [old, next] = [makeKey(), makeKey()];
    vi.stubEnv('WIREPACT_SECRET_KEY', old);
    const before = await readEnv();
    await expect(rotateKeyOfFile(file)).rejects.toThrow(
      /^The key comes from WIREPACT_SECRET_KEY, so the new one has to be given\./,
    );
    expect(await readEnv()).toEqual(before);
    expect((await rotateKeyOfFile(file, next)).keyFile).toBeUndefined();
    vi.stubEnv('WIREPACT_SECRET_KEY', next);
    expect(await readEnv()).toEqual(before);
  });

  it('changes nothing if the new key is not valid, or the file is in use', async () => {
    const before = await readEnv();
    await expect(rotateKeyOfFile(file, 'short')).rejects.toThrow(/is not a key/);
    const sandbox = await createSandbox({ apis: ['platform'], file });
    await expect(rotateKeyOfFile(file)).rejects.toMatchObject({ name: 'StoreError', code: 'unusable' });
    await sandbox.close();
    expect(await readEnv()).toEqual(before);
  });

  it('refuses a database that does not exist', async () => {
    await expect(rotateKeyOfFile(file)).rejects.toThrow(/^There is no database .*world\.sqlite\. Name the file/);
  });
});
