// What `durable` promises: nobody learns of a change before it is on the disk.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { openSqliteStore } from './sqlite.ts';
import type { Transaction } from './store.ts';

const createWorld =
  (id: string) =>
  (transaction: Transaction): string => {
    transaction.createWorld({ id, seed: id, draws: 0, clockMode: 'real', clock: 0, settings: '{}', version: 1 });
    return id;
  };

/** A disk that syncs when a test says so. */
function createDisk() {
  const running: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  return { running, sync: () => new Promise<void>((resolve, reject) => running.push({ resolve, reject })) };
}

function watch(promise: Promise<unknown>) {
  const state = { settled: false };
  promise.then(
    () => (state.settled = true),
    () => (state.settled = true),
  );
  return state;
}

async function turns(): Promise<void> {
  for (let count = 0; count < 5; count++) await turn();
}

it('resolves a change only when it is on the disk', async () => {
  const { sync, running } = createDisk();
  const store = openSqliteStore({ sync });
  const change = store.write(createWorld('one'));
  const watched = watch(change);
  await turns();
  expect([running.length, watched.settled]).toEqual([1, false]);
  running[0]!.resolve();
  expect(await change).toBe('one');
  await store.close();
});

it('lets the works that come while a sync runs share the next one', async () => {
  const { sync, running } = createDisk();
  const store = openSqliteStore({ sync });
  const first = store.write(createWorld('one'));
  await turns();
  const second = store.write(createWorld('two'));
  await turns();
  const third = store.write(createWorld('three'));
  await turns();
  const watched = watch(second);
  expect(running.length).toBe(1);
  running[0]!.resolve();
  await first;
  await turns();
  expect([running.length, watched.settled]).toEqual([2, false]);
  running[1]!.resolve();
  expect(await Promise.all([second, third])).toEqual(['two', 'three']);
  await store.close();
});

it('does not wait for a sync if there are many works', async () => {
  const { sync, running } = createDisk();
  const store = openSqliteStore({ sync });
  const works: string[] = [];
  const create = (id: string) => store.write((transaction) => (works.push(id), transaction.worlds().length));
  void create('first');
  await turns();
  const few = Array.from({ length: 31 }, (_, index) => create(`${index}`));
  await turns();
  expect(works).toEqual(['first']);
  const last = create('last');
  await turns();
  expect(works).toHaveLength(33);
  running[0]!.resolve();
  await turns();
  running[1]!.resolve();
  await Promise.all([...few, last]);
  await store.close();
});

it('lets a read wait for the changes that it sees', async () => {
  const { sync, running } = createDisk();
  const store = openSqliteStore({ sync });
  void store.write(createWorld('one'));
  await turns();
  const read = Promise.resolve(store.read((reads) => reads.world('one')?.id));
  const watched = watch(read);
  await turns();
  expect(watched.settled).toBe(false);
  running[0]!.resolve();
  await turns();
  running[1]!.resolve();
  expect(await read).toBe('one');
  await store.close();
});

it('refuses everything after a sync that failed', async () => {
  const { sync, running } = createDisk();
  const store = openSqliteStore({ sync });
  const change = store.write(createWorld('one'));
  await turns();
  const waiting = store.write(createWorld('while it syncs'));
  running[0]!.reject(new Error('no such device'));
  await expect(change).rejects.toThrow(
    /could not be brought to the disk \(no such device\), so it takes no more changes/,
  );
  await expect(waiting).rejects.toMatchObject({ code: 'unusable' });
  await expect(store.write(createWorld('two'))).rejects.toMatchObject({ code: 'unusable' });
});

it('syncs a database on a real disk', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-durable-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'worlds.sqlite');
  const store = openSqliteStore({ file, durable: true });
  expect(await Promise.all(['one', 'two'].map((id) => store.write(createWorld(id))))).toEqual(['one', 'two']);
  expect((await store.read((reads) => reads.worlds())).length).toBe(2);
  await store.close();
  const again = openSqliteStore({ file, durable: true });
  expect((await again.read((reads) => reads.worlds())).length).toBe(2);
  await again.close();
});
