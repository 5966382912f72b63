import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findPostgres, missingPostgres, startPostgres } from '../../fixtures/postgres-server.ts';
import { newestVersion } from './migrations/migration.ts';
import { openPostgresStore } from './postgres.ts';
import { credential, list, replay, resource, world } from '../../fixtures/rows.ts';
import { storeSuite } from './store.suite.ts';
import type { PostgresServer } from '../../fixtures/postgres-server.ts';
import type { Transaction } from './store.ts';

const programs = findPostgres();
if (programs === undefined) console.warn(missingPostgres);

describe.skipIf(programs === undefined)('PostgreSQL', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres(programs as string);
  });
  afterAll(() => server.stop());

  let connection: string | undefined;
  storeSuite('PostgreSQL', async () => {
    connection ??= await server.createSchema();
    const store = await openPostgresStore({ connection });
    // Creating the tables takes longer than most tests.
    await store.write((transaction) => {
      for (const { id } of transaction.worlds()) transaction.deleteWorld(id);
    });
    return store;
  });

  it('lets several processes count in the same world without a gap or a duplicate', async () => {
    const connection = await server.createSchema();
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ connection })));
    await stores[0]?.write((transaction) => {
      transaction.createWorld(world());
      transaction.createCredential(credential());
    });
    // The world is only found by its credential, as for every request.
    const work = (transaction: Transaction) => {
      const key = { api: 'platform', credential: 'hash_1', target: '', kind: '', id: '', route: '', key: '' };
      const draws = transaction.access(key)?.world.draws ?? 0;
      transaction.changeWorld('w1', { draws: draws + 1 });
      const number = transaction.next('w1', 'invoice');
      transaction.createResource(resource({ id: `inv_${number}` }));
      return [draws, number];
    };
    const all = await Promise.all(stores.flatMap((store) => Array.from({ length: 10 }, () => store.write(work))));
    const expected = Array.from({ length: 30 }, (_, index) => [index, index + 1]);
    expect(all.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual(expected);
    expect(await stores[1]?.read((reads) => reads.count(list()))).toBe(30);
    // Here the world is known from the beginning.
    const draw = (transaction: Transaction) => {
      const draws = transaction.world('w1')?.draws ?? 0;
      transaction.changeWorld('w1', { draws: draws + 1 });
    };
    await Promise.all(stores.flatMap((store) => Array.from({ length: 10 }, () => store.write(draw))));
    expect(await stores[2]?.read((reads) => reads.world('w1')?.draws)).toBe(60);
    for (const store of stores) await store.close();
  });

  it('executes a work once for each result that it needs', async () => {
    const store = await openPostgresStore({ connection: await server.createSchema() });
    let runs = 0;
    await store.write((transaction) => {
      runs += 1;
      transaction.createWorld(world());
      transaction.createReplay(replay());
      transaction.setScopes('w1', 'p', 'test', '', []);
      transaction.next('w1', 'counter');
      transaction.createReplay(replay({ key: 'other' }));
    });
    expect(runs).toBe(3);
    await store.close();
  });

  it('refuses work that does something else when it runs again', async () => {
    const store = await openPostgresStore({ connection: await server.createSchema() });
    let runs = 0;
    const work = store.write((transaction) => {
      runs += 1;
      transaction.world(`w${runs}`);
    });
    await expect(work).rejects.toThrow('Work has to do the same when it runs again');
    await store.close();
  });

  it('refuses a database of a newer version', async () => {
    const connection = await server.createSchema();
    const store = await openPostgresStore({ connection });
    await store.close();
    const schema = /search_path%3D(\w+)/.exec(connection)?.[1];
    await server.query(`update ${schema}.meta set version = 99`);
    await expect(openPostgresStore({ connection })).rejects.toMatchObject({
      code: 'unusable',
      message: expect.stringContaining(`has version 99, and this program reads versions up to ${newestVersion}`),
    });
  });

  it('creates the tables once if several processes start at the same time', async () => {
    const connection = await server.createSchema();
    const stores = await Promise.all([1, 2, 3].map(() => openPostgresStore({ connection })));
    for (const store of stores) await store.close();
    const schema = /search_path%3D(\w+)/.exec(connection)?.[1];
    expect(await server.query(`select version from ${schema}.meta`)).toEqual([{ version: String(newestVersion) }]);
  });

  it('goes on after its idle connections were broken', async () => {
    const store = await openPostgresStore({ connection: await server.createSchema() });
    await store.write((transaction) => transaction.createWorld(world()));
    const works = [];
    for (let round = 1; round <= 5; round += 1) {
      await server.query('select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid()');
      works.push(await store.write((transaction) => transaction.next('w1', 'counter')));
    }
    expect(works).toEqual([1, 2, 3, 4, 5]);
    await store.close();
  });

  it('says what to check if there is no server', async () => {
    await expect(openPostgresStore({ connection: 'postgres://nobody@127.0.0.1:1/none' })).rejects.toMatchObject({
      code: 'unusable',
      message: expect.stringMatching(/^The database failed: .*ECONNREFUSED.* Check that the server runs/),
    });
  });
});
