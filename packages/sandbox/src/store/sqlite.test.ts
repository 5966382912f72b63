import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newestVersion } from './migrations/migration.ts';
import { openSqliteStore } from './sqlite.ts';
import { StoreError } from './store-error.ts';
import { event, fill, list, resource, world } from '../../fixtures/rows.ts';
import { storeSuite } from './store.suite.ts';
import type { ChildProcess } from 'node:child_process';
import type { Snapshot, Store } from './store.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wirepact-store-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newFile = () => join(folder, `${(files += 1)}.sqlite`);

const open: Store[] = [];
const processes: ChildProcess[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
  for (const child of processes.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});
function openStore(options: Parameters<typeof openSqliteStore>[0] = {}): Store {
  const store = openSqliteStore(options);
  open.push(store);
  return store;
}

const isRoot = process.getuid?.() === 0;
/** Permissions do not hold root back. */
const unprivilegedUser = isRoot ? '65534' : '';

/** Opens databases in another process, which stays until the test is over. Returns what it says about each of them. */
async function openElsewhere(files: readonly string[], user = ''): Promise<{ says: string[]; child: ChildProcess }> {
  const program = join(import.meta.dirname, '../../fixtures/open-store.ts');
  const child = spawn(process.execPath, [program, user, ...files], { stdio: ['ignore', 'pipe', 'inherit'] });
  processes.push(child);
  const [output] = (await once(child.stdout, 'data')) as [Buffer];
  return { says: JSON.parse(output.toString()) as string[], child };
}

/** Returns the error with which a database is refused. */
function refusalOf(options: Parameters<typeof openSqliteStore>[0]): StoreError {
  try {
    openStore(options);
  } catch (error) {
    if (error instanceof StoreError) return error;
    throw error;
  }
  throw new Error('The database was opened.');
}

storeSuite('SQLite in memory', () => openSqliteStore());
storeSuite('SQLite in a file', () => openSqliteStore({ file: newFile() }));

describe('a store on SQLite', () => {
  it('reads at once if nothing waits to be written', async () => {
    const store = openStore();
    expect(store.read((reads) => reads.worlds())).toEqual([]);
    const written = store.write((transaction) => transaction.createWorld(world()));
    expect(store.read((reads) => reads.worlds())).toBeInstanceOf(Promise);
    await written;
    expect(store.read((reads) => reads.worlds())).toEqual([world()]);
  });

  it('shares a commit among the works of a turn, and not with those of the next', async () => {
    const file = newFile();
    const store = openStore({ file });
    await store.write((transaction) => transaction.createWorld(world()));
    const sizeOfLog = () => readFileSync(`${file}-wal`).length;
    const before = sizeOfLog();
    const startLater = async (steps: number) => {
      for (let step = 0; step < steps; step += 1) await undefined;
      return store.write((transaction) => transaction.next('w1', 'counter'));
    };
    await Promise.all([1, 2, 3, 4].map(startLater));
    const together = sizeOfLog() - before;
    for (let turn = 0; turn < 4; turn += 1) await store.write((transaction) => transaction.next('w1', 'counter'));
    const apart = sizeOfLog() - before - together;
    expect(apart).toBeGreaterThanOrEqual(2 * together);
  });

  it('refuses work that starts other work', async () => {
    const store = openStore();
    await expect(store.write(() => store.read((reads) => reads.worlds()))).rejects.toThrow(
      'Work cannot start other work',
    );
    expect(() => store.read(() => store.read((reads) => reads.worlds()))).toThrow('Work cannot start other work');
    expect(store.read((reads) => reads.worlds())).toEqual([]);
  });

  it('keeps what it has in a file', async () => {
    const file = newFile();
    const store = openStore({ file });
    const snapshot = await store.write((transaction) => {
      transaction.createWorld(world());
      fill(transaction, 'w1');
      return transaction.dump('w1');
    });
    await store.close();
    expect(readdirSync(folder).filter((name) => name.startsWith(`${files}.`))).toEqual([`${files}.sqlite`]);
    expect(openStore({ file }).read((reads) => reads.dump('w1'))).toEqual(snapshot);
  });
});

describe('a database of an earlier version', () => {
  const fixtures = join(import.meta.dirname, '../../fixtures');
  const versions = readdirSync(fixtures).flatMap((name) => /^database-v(\d+)\.sqlite\.gz$/.exec(name)?.[1] ?? []);

  it('is kept for every version', () => {
    expect(versions.map(Number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: newestVersion }, (_, index) => index + 1),
    );
  });

  for (const version of versions) {
    it(`opens with everything in it: version ${version}`, async () => {
      const file = newFile();
      writeFileSync(file, gunzipSync(readFileSync(join(fixtures, `database-v${version}.sqlite.gz`))));
      const { meta: _, ...expected } = JSON.parse(
        readFileSync(join(fixtures, `database-v${version}.json`), 'utf8'),
      ) as Snapshot;
      const store = openStore({ file });
      // A later version may have more tables and columns.
      expect(await store.read((reads) => reads.dump('w1'))).toMatchObject(expected);
      expect(await store.read((reads) => reads.worlds().map(({ id }) => id))).toEqual(['w1', 'w2']);
      const counts = await store.read((reads) =>
        [undefined, 'sent', 'deleted'].map((state) => reads.count(list({ state }))),
      );
      expect(counts).toEqual([2, 1, 1]);
      expect(await store.write((transaction) => transaction.next('w1', 'invoice'))).toBe(2);
    });
  }
});

describe('a database that is full', () => {
  it('refuses what does not fit, and can still be read and made smaller', async () => {
    const store = openStore({ file: newFile(), maxPages: 60 });
    await store.write((transaction) => transaction.createWorld(world()));
    const large = 'x'.repeat(20_000);
    const works = Array.from({ length: 30 }, (_, index) =>
      store.write((transaction) => transaction.createResource(resource({ id: `inv_${index}`, doc: large }))),
    );
    const outcomes = await Promise.allSettled(works);
    const refused = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason as unknown] : []));
    expect(refused.length).toBeGreaterThan(5);
    for (const reason of refused) {
      expect(reason).toMatchObject({
        code: 'full',
        message: expect.stringMatching(/^The database .* cannot grow: .* Nothing was kept of this change\. Make room/),
      });
    }
    const kept = outcomes.length - refused.length;
    expect(await store.read((reads) => reads.count(list()))).toBe(kept);
    expect((await store.read((reads) => reads.page(list({ limit: 100 })))).length).toBe(kept);

    await store.write((transaction) => transaction.deleteWorld('w1'));
    await store.write((transaction) => transaction.createWorld(world()));
    await store.write((transaction) => transaction.createResource(resource({ doc: large })));
    expect(await store.read((reads) => reads.count(list()))).toBe(1);
  });
});

it.skipIf(process.platform === 'win32')('undoes a whole group whose commit fails, and can still be read', async () => {
  const file = newFile();
  const program = join(import.meta.dirname, '../../fixtures/fill-disk.ts');
  const limited = `ulimit -f 1000; exec "$0" "$1" "$2"`;
  const { stdout } = await promisify(execFile)('sh', ['-c', limited, process.execPath, program, file]);
  const { refused, written, count, listed } = JSON.parse(stdout) as Record<string, unknown>;
  const message = `StoreError: The database ${file} failed: disk I/O error. Nothing was kept of this change. Check the disk, and start again.`;
  expect(refused).toEqual([message, message, message, message]);
  expect(written).toBeGreaterThan(0);
  expect([count, listed]).toEqual([written, written]);
  // What was committed before is in the file.
  expect(openStore({ file }).read((reads) => reads.count(list()))).toBe(written);
});

describe('a database that cannot be opened', () => {
  it('is in a folder that does not exist', () => {
    const file = join(folder, 'missing', 'worlds.sqlite');
    const { code, message } = refusalOf({ file });
    expect(code).toBe('unusable');
    expect(message).toBe(
      `The database ${file} cannot be opened, because there is no folder ${join(folder, 'missing')}. Create it.`,
    );
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });

  it('is a folder', () => {
    expect(refusalOf({ file: folder }).message).toBe(
      `The database ${folder} cannot be opened, because this is a folder. Name a file in it.`,
    );
  });

  it('is not a database', () => {
    const file = newFile();
    writeFileSync(file, 'These are notes, and not a database.\n'.repeat(100));
    expect(refusalOf({ file }).message).toBe(`The database ${file} is not an SQLite database. Choose another file.`);
    expect(readFileSync(file, 'utf8')).toMatch(/^These are notes/);
  });

  it('belongs to another program, and stays as it is', () => {
    const file = newFile();
    const other = new DatabaseSync(file);
    other.exec('create table notes (text)');
    other.close();
    const before = readFileSync(file);
    expect(refusalOf({ file }).message).toBe(`The database ${file} belongs to another program. Choose another file.`);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is of a newer version, and stays as it is', async () => {
    const file = newFile();
    await openSqliteStore({ file }).close();
    const newer = new DatabaseSync(file);
    newer.exec('update meta set version = 99');
    newer.close();
    const before = readFileSync(file);
    expect(refusalOf({ file }).message).toBe(
      `The database ${file} has version 99, and this program reads versions up to ${newestVersion}. Update the program, or choose another file.`,
    );
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('was cut off', async () => {
    const file = await fullFile();
    truncateSync(file, 4096 * 3 + 100);
    expect(refusalOf({ file })).toMatchObject({
      code: 'unusable',
      message: expect.stringMatching(/^The database .* is damaged \(.*\)\. Restore it from a copy/),
    });
  });

  it('is open in another process, until that is killed', async () => {
    const file = newFile();
    const { says, child } = await openElsewhere([file]);
    expect(says).toEqual(['open']);
    const start = performance.now();
    expect(refusalOf({ file }).message).toBe(
      `The database ${file} is already open in this or another process. Close it there, or choose another file.`,
    );
    expect(performance.now() - start).toBeLessThan(1000);

    child.kill('SIGKILL');
    await once(child, 'exit');
    // What the process had written is there.
    expect(await openStore({ file }).write((transaction) => transaction.next('w1', 'opened'))).toBe(2);
  });

  it('is open in this process', async () => {
    const file = newFile();
    const store = openStore({ file });
    expect(refusalOf({ file }).message).toContain('is already open');
    await store.write((transaction) => transaction.createWorld(world()));
    expect(store.read((reads) => reads.worlds())).toEqual([world()]);
  });

  it('cannot be changed by this user', async () => {
    const [locked, readable] = [join(folder, 'locked'), join(folder, 'readable')];
    for (const path of [folder, locked, readable]) mkdirSync(path, { recursive: true });
    const inLocked = join(locked, 'new.sqlite');
    const readOnly = join(readable, 'worlds.sqlite');
    await openSqliteStore({ file: readOnly }).close();
    chmodSync(folder, 0o755);
    chmodSync(readOnly, 0o444);
    chmodSync(readable, 0o777);
    chmodSync(locked, 0o555);
    const { says } = await openElsewhere([inLocked, readOnly], unprivilegedUser);
    const refusal = (file: string, path: string) =>
      `StoreError: The database ${file} cannot be opened, because this user cannot write to ${path}. Allow it, or choose another file.`;
    expect(says).toEqual([refusal(inLocked, locked), refusal(readOnly, readOnly)]);
    expect(readdirSync(locked)).toEqual([]);
  });
});

describe('a database that is damaged', () => {
  it('says so when the damage is read', async () => {
    const file = await fullFile();
    const bytes = readFileSync(file);
    // The pages of the rows. Those before them say which tables there are.
    bytes.fill(0xab, 4096 * 40);
    writeFileSync(file, bytes);
    const store = openStore({ file });
    const damaged = expect.objectContaining({
      code: 'unusable',
      message: expect.stringMatching(/^The database .* is damaged \(.*\)\. Restore it from a copy, or move it away/),
    }) as Error;
    expect(() => store.read((reads) => reads.dump('w1'))).toThrow(damaged);
    await expect(store.write((transaction) => transaction.dump('w1'))).rejects.toThrow(damaged);
  });
});

/** Creates a closed database with many rows. */
async function fullFile(): Promise<string> {
  const file = newFile();
  const store = openSqliteStore({ file });
  await store.write((transaction) => {
    transaction.createWorld(world());
    for (let index = 0; index < 200; index += 1) {
      transaction.createResource(resource({ id: `inv_${index}`, doc: 'x'.repeat(500) }));
      transaction.createEvent(event());
    }
  });
  await store.close();
  return file;
}
