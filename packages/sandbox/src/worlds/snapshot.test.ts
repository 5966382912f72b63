import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newestVersion } from '../store/migrations/migration.ts';
import type { Snapshot, World } from '../world.ts';
import { openTestWorlds, START } from './worlds.suite.ts';
import type { TestWorlds } from './worlds.suite.ts';

let test: TestWorlds;
let world: World;

beforeEach(async () => {
  test = await openTestWorlds();
  world = await test.worlds.create({ id: 'kept', seed: 7, clock: new Date(START) });
});
afterEach(() => test[Symbol.asyncDispose]());

describe('a snapshot', () => {
  it('brings back everything that was in the world', async () => {
    await world.act('payments', 'payment', '', 'create');
    await world.set('platform', { 'rate-limits': true });
    await world.clock.advance('1m');
    const snapshot = await world.snapshot();
    const env = world.env;
    const later = await world.act('payments', 'payment', '', 'create');
    await world.set('platform', { 'rate-limits': false });
    await world.clock.advance('1m');

    await world.restore(JSON.parse(JSON.stringify(snapshot)) as Snapshot);

    expect(await world.find(later.id)).toEqual([]);
    expect(await world.settings('platform')).toMatchObject({ 'rate-limits': true });
    expect(await world.now()).toEqual(new Date(START + 60_000));
    expect(world.env).toEqual(env);
    const { world: own, ...tables } = snapshot.tables;
    expect((await world.snapshot()).tables).toMatchObject(tables);
    // What comes next is the same as it was after the snapshot.
    expect(await world.act('payments', 'payment', '', 'create')).toMatchObject({ id: later.id });
    expect(own).toHaveLength(1);
  });

  it('and a reset raise the version of the world, so that nobody uses settings that were read before', async () => {
    const version = () => test.store.read((reads) => reads.world('kept')!.version);
    const snapshot = await world.snapshot();
    const first = await version();
    await world.restore(snapshot);
    expect(await version()).toBe(first + 1);
    await world.reset();
    expect(await version()).toBe(first + 2);
  });

  it('can be restored into another sandbox with the same secret key', async () => {
    const snapshot = await world.snapshot();
    await using other = await openTestWorlds();
    const copy = await other.worlds.create({ id: 'copy', seed: 99 });
    await copy.restore(snapshot);
    expect(copy.env).toEqual(world.env);
    expect(copy.seed).toBe(world.seed);
    expect((await other.worlds.find('copy')).env).toEqual(world.env);
    expect(await copy.resources({ api: 'platform', kind: 'invoice' })).toEqual(
      await world.resources({ api: 'platform', kind: 'invoice' }),
    );
  });

  it.each<[string, (snapshot: Snapshot) => unknown, string, string]>([
    [
      'of another version',
      (snapshot) => ({ ...snapshot, version: 99 }),
      'invalid',
      `The snapshot has version 99, and this sandbox restores version ${newestVersion}.`,
    ],
    [
      'of another version inside',
      ({ tables, ...snapshot }) => ({ ...snapshot, tables: { ...tables, meta: [{ version: 0 }] } }),
      'invalid',
      'Use the version of the sandbox that made the snapshot',
    ],
    ['of something else', () => ({ format: 'zip' }), 'invalid', 'its format is not wirepact-sandbox-snapshot'],
    ['that is nothing', () => null, 'invalid', 'This is not a snapshot of a world: it is not an object.'],
    ['without tables', (snapshot) => ({ ...snapshot, tables: [] }), 'invalid', 'it has no tables'],
    [
      'without a world',
      ({ tables, ...snapshot }) => ({ ...snapshot, tables: { ...tables, world: [] } }),
      'invalid',
      'it does not have exactly one world',
    ],
    [
      'with a row that is not a row',
      ({ tables, ...snapshot }) => ({ ...snapshot, tables: { ...tables, event: [{ id: {} }] } }),
      'invalid',
      'the table event is not a list of rows',
    ],
    [
      'with a row that misses a column',
      ({ tables, ...snapshot }) => ({ ...snapshot, tables: { ...tables, event: [{ id: 'evt_1' }] } }),
      'invalid',
      'The snapshot does not fit the tables of this sandbox',
    ],
    [
      'with a row twice',
      ({ tables, ...snapshot }) => ({
        ...snapshot,
        tables: { ...tables, resource: [...tables['resource']!, tables['resource']![0]!] },
      }),
      'invalid',
      'The snapshot does not fit the tables of this sandbox',
    ],
  ])('%s is refused, and the world is unchanged', async (_, change, code, message) => {
    const before = await world.snapshot();
    await expect(world.restore(change(before) as Snapshot)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
    expect(await world.snapshot()).toEqual(before);
  });

  it('with the credentials of another world is refused', async () => {
    const other = await test.worlds.create({ id: 'other', seed: 8 });
    const before = await other.snapshot();
    await expect(other.restore(await world.snapshot())).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('Another world has credentials of the snapshot'),
    });
    expect(await other.snapshot()).toEqual(before);
  });

  it('of a sandbox with another secret key is refused', async () => {
    await using other = await openTestWorlds({ key: 'b' });
    const foreign = await other.worlds.create({ seed: 50 });
    const before = await world.snapshot();
    await expect(world.restore(await foreign.snapshot())).rejects.toThrow(
      'The secrets in the snapshot were encrypted with another secret key. The world is unchanged.',
    );
    expect(await world.snapshot()).toEqual(before);
  });
});
