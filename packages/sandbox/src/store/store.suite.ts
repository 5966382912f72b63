// What every engine has to do. Each engine runs it in its own test file.
import { assert, asyncProperty, array, constantFrom, nat, record } from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  attempt,
  credential,
  delivery,
  event,
  fill,
  lane,
  list,
  mail,
  replay,
  resource,
  task,
  world,
} from '../../fixtures/rows.ts';
import { newestVersion } from './migrations/migration.ts';
import { StoreError } from './store-error.ts';
import type { PageQuery } from './rows.ts';
import type { Reads, Store, Transaction } from './store.ts';

const accessKey = {
  api: 'platform',
  credential: 'hash_1',
  target: '',
  kind: '',
  id: '',
  route: '',
  key: '',
};

/** Runs the suite on stores that `open` opens. They have to be empty. */
export function storeSuite(engine: string, open: () => Store | Promise<Store>): void {
  describe(`a store on ${engine}`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await open();
      await store.write((transaction) => transaction.createWorld(world()));
    });
    afterEach(() => store.close());

    const write = <T>(work: (transaction: Transaction) => T): Promise<T> => store.write(work);
    const code = (promise: Promise<unknown>) =>
      promise.then(
        () => 'no error',
        (error: unknown) => (error instanceof StoreError ? error.code : String(error)),
      );

    describe('worlds', () => {
      it('reads what was created and changed', async () => {
        await write((transaction) => transaction.changeWorld('w1', { clockMode: 'frozen', clock: 5, version: 2 }));
        await write((transaction) => transaction.changeWorld('w1', { draws: 9 }));
        expect(await store.read((reads) => reads.world('w1'))).toEqual(
          world({ clockMode: 'frozen', clock: 5, version: 2, draws: 9 }),
        );
        expect(await store.read((reads) => reads.world('w2'))).toBeUndefined();
      });

      it('lists them by id', async () => {
        await write((transaction) => {
          for (const id of ['b', 'a', 'Z', 'ä']) transaction.createWorld(world({ id }));
        });
        const worlds = await store.read((reads) => reads.worlds());
        expect(worlds.map(({ id }) => id)).toEqual(['Z', 'a', 'b', 'w1', 'ä']);
      });

      it('refuses a second one with the same id, and a change of one that does not exist', async () => {
        expect(await code(write((transaction) => transaction.createWorld(world({ seed: 'other' }))))).toBe('exists');
        expect(await code(write((transaction) => transaction.changeWorld('w2', { draws: 1 })))).toBe('missing');
        expect(await store.read((reads) => reads.worlds())).toEqual([world()]);
      });

      it('removes one with everything in it, and leaves the others alone', async () => {
        await write((transaction) => {
          fill(transaction, 'w1');
          transaction.createWorld(world({ id: 'w2' }));
          fill(transaction, 'w2');
        });
        const before = await store.read((reads) => reads.dump('w2'));
        await write((transaction) => transaction.deleteWorld('w1'));
        expect(await store.read((reads) => reads.world('w1'))).toBeUndefined();
        expect(await store.read((reads) => reads.dump('w2'))).toEqual(before);
        await write((transaction) => transaction.createWorld(world()));
        const empty = await store.read((reads) => reads.dump('w1'));
        expect(Object.entries(empty).flatMap(([table, rows]) => (rows.length === 0 ? [] : [table]))).toEqual([
          'meta',
          'world',
        ]);
        expect(await store.read((reads) => reads.count(list()))).toBe(0);
      });
    });

    describe('resources', () => {
      it('reads every value as it was written', async () => {
        const written = resource({
          due: Number.MAX_SAFE_INTEGER,
          created: -1,
          doc: '{"text":"ä \\u0000 \u{1F600}  "}',
          data: '',
          owner: '',
        });
        await write((transaction) => transaction.createResource(written));
        expect(await store.read((reads) => reads.resource('w1', 'platform', 'invoice', 'inv_1'))).toEqual(written);
        expect(await store.read((reads) => reads.resource('w1', 'payments', 'invoice', 'inv_1'))).toBeUndefined();
        expect(await store.read((reads) => reads.resource('w2', 'platform', 'invoice', 'inv_1'))).toBeUndefined();
      });

      it('refuses a second one with the same id, and lets the work go on', async () => {
        await write((transaction) => transaction.createResource(resource()));
        const caught = await write((transaction) => {
          let caught: unknown;
          try {
            transaction.createResource(resource({ doc: 'other' }));
          } catch (error) {
            caught = error;
          }
          transaction.createResource(resource({ id: 'inv_2' }));
          return caught;
        });
        expect(caught).toMatchObject({ name: 'StoreError', code: 'exists' });
        expect(await store.read((reads) => reads.page(list()).map(({ id, doc }) => [id, doc]))).toEqual([
          ['inv_2', resource().doc],
          ['inv_1', resource().doc],
        ]);
        expect(await store.read((reads) => reads.count(list()))).toBe(2);
      });

      it('replaces one if nothing else has changed it', async () => {
        const before = resource();
        const after = resource({ version: 2, state: 'sent', doc: 'new', data: 'secret', due: 7 });
        await write((transaction) => transaction.createResource(before));
        await write((transaction) => transaction.changeResource(before, after));
        expect(await code(write((transaction) => transaction.changeResource(before, { ...after, doc: 'late' })))).toBe(
          'conflict',
        );
        expect(await store.read((reads) => reads.resource('w1', 'platform', 'invoice', 'inv_1'))).toEqual(after);
      });

      it('refuses a change to another resource, or without a new version', async () => {
        await write((transaction) => transaction.createResource(resource()));
        for (const after of [resource(), resource({ version: 3 }), resource({ version: 2, id: 'inv_2' })]) {
          expect(await code(write((transaction) => transaction.changeResource(resource(), after)))).toMatch(
            /^TypeError: .*raises version 1 by one/,
          );
        }
      });

      it('finds one by the names that it has', async () => {
        await write((transaction) => {
          transaction.createResource(resource());
          transaction.createResource(resource({ id: 'inv_2' }));
          transaction.setName('w1', 'platform', 'invoice', 'number 1', 'inv_1');
          transaction.setName('w1', 'platform', 'invoice', 'number 1', 'inv_1');
        });
        const named = () => store.read((reads) => reads.named('w1', 'platform', 'invoice', 'number 1')?.id);
        expect(await named()).toBe('inv_1');
        expect(
          await code(write((transaction) => transaction.setName('w1', 'platform', 'invoice', 'number 1', 'inv_2'))),
        ).toBe('exists');
        await write((transaction) => transaction.freeName('w1', 'platform', 'invoice', 'number 1'));
        expect(await named()).toBeUndefined();
        await write((transaction) => transaction.setName('w1', 'platform', 'invoice', 'number 1', 'inv_2'));
        expect(await named()).toBe('inv_2');
      });
    });

    describe('lists', () => {
      const ids = async (query: PageQuery) => (await store.read((reads) => reads.page(query))).map(({ id }) => id);

      it('come newest first, then by the highest id', async () => {
        await write((transaction) => {
          transaction.createResource(resource({ id: 'a', created: 2 }));
          transaction.createResource(resource({ id: 'c', created: 1 }));
          transaction.createResource(resource({ id: 'b', created: 1 }));
          transaction.createResource(resource({ id: 'B', created: 1 }));
        });
        expect(await ids(list())).toEqual(['a', 'c', 'b', 'B']);
        expect(await ids(list({ limit: 2, offset: 1 }))).toEqual(['c', 'b']);
        expect(await ids(list({ offset: 4 }))).toEqual([]);
        expect(await ids(list({ from: 2 }))).toEqual(['a']);
        expect(await ids(list({ to: 2 }))).toEqual(['c', 'b', 'B']);
      });

      it('contain only what has the same world, API, kind, environment, holder and owner', async () => {
        const others: readonly Partial<Omit<PageQuery, 'state'>>[] = [
          { world: 'w2' },
          { api: 'rewards' },
          { kind: 'gift' },
          { env: 'live' },
          { holder: 'platform_2' },
          { owner: '' },
        ];
        await write((transaction) => {
          transaction.createWorld(world({ id: 'w2' }));
          transaction.createResource(resource());
          others.forEach((other, index) => transaction.createResource(resource({ id: `other_${index}`, ...other })));
        });
        expect(await ids(list())).toEqual(['inv_1']);
        for (const [index, other] of others.entries()) {
          expect(await ids(list(other))).toEqual([`other_${index}`]);
          expect(await store.read((reads) => reads.count(list(other)))).toBe(1);
        }
      });

      it('of a kind are known: each environment, holder and owner', async () => {
        await write((transaction) => {
          transaction.createResource(resource({ id: '1', env: 'test', holder: 'b', owner: 'x' }));
          transaction.createResource(resource({ id: '2', env: 'test', holder: 'b', owner: 'x', state: 'sent' }));
          transaction.createResource(resource({ id: '3', env: 'test', holder: 'a', owner: 'y' }));
          transaction.createResource(resource({ id: '4', env: 'live', holder: 'b', owner: '' }));
          transaction.createResource(resource({ id: '5', kind: 'gift' }));
        });
        expect(await store.read((reads) => reads.lists('w1', 'platform', 'invoice'))).toEqual([
          { env: 'live', holder: 'b', owner: '' },
          { env: 'test', holder: 'a', owner: 'y' },
          { env: 'test', holder: 'b', owner: 'x' },
        ]);
        expect(await store.read((reads) => reads.lists('w1', 'platform', 'grant'))).toEqual([]);
      });

      it('leave hidden resources out, unless their state is requested', async () => {
        await write((transaction) => {
          for (const id of ['shown', 'gone', 'hidden']) transaction.createResource(resource({ id }));
          transaction.changeResource(
            resource({ id: 'gone' }),
            resource({ id: 'gone', version: 2, state: 'deleted', hidden: 1 }),
          );
          transaction.changeResource(resource({ id: 'hidden' }), resource({ id: 'hidden', version: 2, hidden: 1 }));
        });
        expect(await ids(list())).toEqual(['shown']);
        expect(await ids(list({ state: 'deleted' }))).toEqual(['gone']);
        expect(await ids(list({ state: 'draft' }))).toEqual(['shown', 'hidden']);
        const counts = await store.read((reads) => [
          reads.count(list()),
          reads.count(list({ from: 0 })),
          reads.count(list({ state: 'deleted' })),
          reads.count(list({ state: 'deleted', from: 0 })),
          reads.count(list({ state: 'draft' })),
        ]);
        expect(counts).toEqual([1, 1, 1, 1, 2]);
      });

      it('have as many resources as their count says, whatever happened', async () => {
        const states = ['draft', 'sent'];
        const step = record({
          id: nat(5),
          state: constantFrom(...states),
          owner: constantFrom('business_1', 'business_2'),
          hidden: constantFrom<0 | 1>(0, 0, 1),
          created: nat(3),
          fails: constantFrom(false, false, true),
        });
        let run = 0;
        const property = asyncProperty(array(step, { maxLength: 12 }), async (steps) => {
          const id = `run_${(run += 1)}`;
          await write((transaction) => transaction.createWorld(world({ id })));
          for (const { id: number, state, owner, hidden, created, fails } of steps) {
            const after = resource({ world: id, id: `inv_${number}`, state, owner, hidden, created });
            const work = (transaction: Transaction) => {
              const before = transaction.resource(id, 'platform', 'invoice', after.id);
              if (before === undefined) transaction.createResource(after);
              else transaction.changeResource(before, { ...after, version: before.version + 1 });
              if (fails) throw new Error('undo');
            };
            await write(work).catch(() => undefined);
          }
          for (const owner of ['business_1', 'business_2']) {
            for (const query of [{ owner }, ...states.map((state) => ({ owner, state }))]) {
              const counts = await store.read((reads) => [
                reads.page(list({ world: id, limit: 100, ...query })).length,
                reads.count(list({ world: id, ...query })),
                reads.count(list({ world: id, from: 0, to: 10, ...query })),
              ]);
              expect(counts).toEqual([counts[0], counts[0], counts[0]]);
            }
          }
        });
        await assert(property, { numRuns: 15 });
      });
    });

    describe('access', () => {
      beforeEach(() =>
        write((transaction) => {
          transaction.createCredential(credential());
          transaction.setScopes('w1', 'platform_1', 'test', '', ['invoice:read', 'invoice:create']);
          transaction.setScopes('w1', 'platform_1', 'test', 'business_1', ['invoice:read']);
          transaction.setScopes('w1', 'platform_1', 'live', 'business_1', ['gift:read']);
          transaction.createResource(resource({ due: 5, data: 'data' }));
          transaction.createReplay(replay());
        }),
      );
      it('finds the world, the credential, and whatever the request is about', async () => {
        const targets = [
          { given: {}, found: {} },
          { given: { target: 'business_1' }, found: { granted: '["invoice:read"]' } },
          { given: { target: 'business_2' }, found: {} },
        ];
        const resources = [
          { given: {}, found: {} },
          { given: { kind: 'invoice', id: 'inv_1' }, found: { resource: resource({ due: 5, data: 'data' }) } },
          { given: { kind: 'gift', id: 'inv_1' }, found: {} },
        ];
        const replays = [
          { given: {}, found: {} },
          { given: { route: replay().route, key: 'key' }, found: { replay: replay() } },
          { given: { route: 'POST /v1/platform/gifts', key: 'key' }, found: {} },
        ];
        // Each combination of given parts is a query of its own.
        const combinations = targets.flatMap((target) =>
          resources.flatMap((resource) => replays.map((replay) => [target, resource, replay] as const)),
        );
        for (const [target, resource, replay] of combinations) {
          const key = { ...accessKey, ...target.given, ...resource.given, ...replay.given };
          expect(await store.read((reads) => reads.access(key))).toEqual({
            world: world(),
            credential: credential(),
            approved: '["invoice:read","invoice:create"]',
            granted: null,
            resource: undefined,
            replay: undefined,
            ...target.found,
            ...resource.found,
            ...replay.found,
          });
        }
      });

      it('does not find a credential of another API, or an unknown one', async () => {
        expect(await store.read((reads) => reads.access({ ...accessKey, api: 'payments' }))).toBeUndefined();
        expect(await store.read((reads) => reads.access({ ...accessKey, credential: 'hash_2' }))).toBeUndefined();
      });

      it('sees changes of the same work', async () => {
        const seen = await write((transaction) => {
          transaction.changeCredential('w1', 'hash_1', { state: 'revoked', until: 9 });
          transaction.changeWorld('w1', { draws: 3 });
          transaction.setScopes('w1', 'platform_1', 'test', '', undefined);
          return transaction.access(accessKey);
        });
        expect(seen).toMatchObject({
          world: { draws: 3 },
          credential: { state: 'revoked', until: 9 },
          approved: null,
        });
      });

      const changes: Readonly<Record<string, [(transaction: Transaction) => void, object | undefined]>> = {
        'a draw': [(t) => t.changeWorld('w1', { draws: 4 }), { world: { draws: 4 } }],
        'a setting': [(t) => t.changeWorld('w1', { settings: '{"a":1}' }), { world: { settings: '{"a":1}' } }],
        'the end of a credential': [
          (t) => t.changeCredential('w1', 'hash_1', { until: 9 }),
          { credential: { until: 9 } },
        ],
        'scopes that were approved': [(t) => t.setScopes('w1', 'platform_1', 'test', '', ['a']), { approved: '["a"]' }],
        'scopes that were granted': [
          (t) => t.setScopes('w1', 'platform_1', 'test', 'business_1', undefined),
          { granted: null },
        ],
        'a change of the resource': [
          (t) => t.changeResource(resource({ due: 5, data: 'data' }), resource({ version: 2, doc: 'new' })),
          { resource: { doc: 'new' } },
        ],
        'another replay': [(t) => t.createReplay(replay({ status: 200 })), { replay: { status: 200 } }],
        'the end of the world': [(t) => t.deleteWorld('w1'), undefined],
      };
      for (const [name, [change, seen]] of Object.entries(changes)) {
        it(`sees ${name} after an earlier look, and not if it was undone`, async () => {
          const key = {
            ...accessKey,
            target: 'business_1',
            kind: 'invoice',
            id: 'inv_1',
            route: replay().route,
            key: 'key',
          };
          const before = await store.read((reads) => reads.access(key));
          await Promise.allSettled([
            write((transaction) => {
              change(transaction);
              throw new Error('no');
            }),
          ]);
          expect(await store.read((reads) => reads.access(key))).toEqual(before);
          const [, within] = await Promise.all([write(change), write((transaction) => transaction.access(key))]);
          for (const access of [within, await store.read((reads) => reads.access(key))]) {
            if (seen === undefined) expect(access).toBeUndefined();
            else expect(access).toMatchObject(seen);
          }
        });
      }
    });

    describe('credentials and scopes', () => {
      it('belong to a resource', async () => {
        await write((transaction) => {
          transaction.createCredential(credential({ hash: 'b' }));
          transaction.createCredential(credential({ hash: 'a', scopes: '[]' }));
          transaction.createCredential(credential({ hash: 'c', resource: 'key_2' }));
        });
        expect(await store.read((reads) => reads.credentials('w1', 'platform', 'key_1'))).toEqual([
          credential({ hash: 'a', scopes: '[]' }),
          credential({ hash: 'b' }),
        ]);
      });

      it('lead from a secret to one world', async () => {
        await write((transaction) => {
          transaction.createWorld(world({ id: 'w2' }));
          transaction.createCredential(credential());
        });
        expect(await code(write((transaction) => transaction.createCredential(credential({ world: 'w2' }))))).toBe(
          'exists',
        );
        expect(
          await code(write((transaction) => transaction.changeCredential('w2', 'hash_1', { state: 'revoked' }))),
        ).toBe('missing');
      });

      it('keep the scopes of each target apart', async () => {
        await write((transaction) => {
          transaction.setScopes('w1', 'p', 'test', '', ['a', 'b']);
          transaction.setScopes('w1', 'p', 'test', 't', []);
          transaction.setScopes('w1', 'p', 'test', 't', ['c']);
        });
        const scopes = (target: string) => store.read((reads) => reads.scopes('w1', 'p', 'test', target));
        expect([await scopes(''), await scopes('t'), await scopes('u')]).toEqual([['a', 'b'], ['c'], undefined]);
        await write((transaction) => transaction.setScopes('w1', 'p', 'test', 't', undefined));
        expect(await scopes('t')).toBeUndefined();
      });
    });

    describe('time', () => {
      it('finds what falls due first, in the order of creation', async () => {
        await write((transaction) => {
          transaction.createResource(resource({ id: 'z', due: 10 }));
          transaction.createResource(resource({ id: 'a', due: 10 }));
          transaction.createResource(resource({ id: 'early', due: 11, kind: 'gift' }));
          transaction.createResource(resource({ id: 'never' }));
        });
        const firstDue = (until: number) => store.read((reads) => reads.firstDue('w1', until)?.id);
        expect([await firstDue(9), await firstDue(10), await firstDue(100)]).toEqual([undefined, 'z', 'z']);
        await write((transaction) =>
          transaction.changeResource(resource({ id: 'z', due: 10 }), resource({ id: 'z', due: null, version: 2 })),
        );
        expect(await firstDue(100)).toBe('a');
      });

      it('finds the first task, and forgets it when it is deleted', async () => {
        await write((transaction) => {
          transaction.createTask(task({ id: 'late', due: 20 }));
          transaction.createTask(task({ id: 'second', due: 10 }));
          transaction.createTask(task({ id: 'third', due: 10, input: '{"a":1}' }));
        });
        const ids = [];
        for (;;) {
          const first = await store.read((reads) => reads.firstTask('w1', 15));
          if (first === undefined) break;
          ids.push(first.id);
          await write((transaction) => transaction.deleteTask('w1', first.n));
        }
        expect(ids).toEqual(['second', 'third']);
        expect(await store.read((reads) => reads.firstTask('w1', 20))).toEqual({
          ...task({ id: 'late', due: 20 }),
          n: 1,
        });
      });

      it('knows the earliest time of both', async () => {
        const nextDue = () => store.read((reads) => reads.nextDue('w1'));
        expect(await nextDue()).toBeUndefined();
        await write((transaction) => transaction.createResource(resource({ due: 7 })));
        expect(await nextDue()).toBe(7);
        await write((transaction) => transaction.createTask(task({ due: 6 })));
        expect(await nextDue()).toBe(6);
      });
    });

    describe('events and e-mails', () => {
      it('come newest first, with numbers that go up by one in each world', async () => {
        await write((transaction) => {
          transaction.createWorld(world({ id: 'w2' }));
          for (const id of ['a', 'b', 'c']) {
            transaction.createEvent(event({ id }));
            transaction.createMail(mail({ about: id, link: 'https://example.com' }));
            transaction.createEvent(event({ id, world: 'w2' }));
          }
        });
        const read = await store.read((reads) => [
          reads.events('w1', 2),
          reads.events('w1', 9, 2),
          reads.mails('w1', 1),
        ]);
        expect(read).toEqual([
          [
            { ...event({ id: 'c' }), n: 3 },
            { ...event({ id: 'b' }), n: 2 },
          ],
          [{ ...event({ id: 'a' }), n: 1 }],
          [{ ...mail({ about: 'c', link: 'https://example.com' }), n: 3 }],
        ]);
        expect(await store.read((reads) => reads.mails('w1', 9, 2))).toEqual([
          { ...mail({ about: 'a', link: 'https://example.com' }), n: 1 },
        ]);
      });

      it('keep the newest ones when they are pruned, and go on with their numbers', async () => {
        await write((transaction) => {
          transaction.createCredential(credential());
          for (const id of ['a', 'b', 'c']) {
            transaction.createEvent(event({ id }));
            transaction.createMail(mail({ about: id }));
            transaction.createReplay(replay({ key: id, until: id.charCodeAt(0) }));
          }
          transaction.prune('w1', { events: 2, mails: 0, deliveries: 1, replaysUntil: 'b'.charCodeAt(0) });
          transaction.createEvent(event({ id: 'd' }));
        });
        expect(await store.read((reads) => reads.events('w1', 9).map(({ id, n }) => [id, n]))).toEqual([
          ['d', 4],
          ['c', 3],
          ['b', 2],
        ]);
        expect(await store.read((reads) => reads.mails('w1', 9).map(({ about }) => about))).toEqual(['c']);
        const replays = await store.read((reads) =>
          ['a', 'b', 'c'].map((key) => reads.access({ ...accessKey, route: replay().route, key })?.replay?.key),
        );
        expect(replays).toEqual([undefined, undefined, 'c']);
      });
    });

    describe('deliveries', () => {
      it('come newest first, and can be selected by each of their values', async () => {
        await write((transaction) => {
          transaction.createDelivery(delivery());
          transaction.createDelivery(delivery({ api: 'rewards', type: 'payout.updated', receiver: 'r' }));
          transaction.createDelivery(delivery({ event: 'evt_2', state: 'delivered', due: null, finished: 5 }));
          transaction.createWorld(world({ id: 'w2' }));
          transaction.createDelivery(delivery({ world: 'w2' }));
        });
        const find = (query: object) =>
          store.read((reads) => reads.deliveries({ world: 'w1', limit: 9, ...query }).map(({ n }) => n));
        expect(await find({})).toEqual([3, 2, 1]);
        expect(await find({ limit: 1 })).toEqual([3]);
        expect(await find({ before: 3 })).toEqual([2, 1]);
        expect(await find({ api: 'payments' })).toEqual([3, 1]);
        expect(await find({ receiver: 'wh_1', state: 'queued' })).toEqual([1]);
        expect(await find({ type: 'payout.updated' })).toEqual([2]);
        expect(await find({ event: 'evt_2' })).toEqual([3]);
        expect(await store.read((reads) => reads.delivery('w1', 1))).toEqual({ ...delivery(), n: 1 });
        expect(await store.read((reads) => reads.delivery('w1', 4))).toBeUndefined();
      });

      it('are found in the order in which they are due, for each receiver', async () => {
        await write((transaction) => {
          transaction.createDelivery(delivery({ due: 9, state: 'retrying' }));
          transaction.createDelivery(delivery({ due: 7 }));
          transaction.createDelivery(delivery({ due: 7 }));
          transaction.createDelivery(delivery({ due: 3, receiver: 'wh_2' }));
          transaction.createDelivery(delivery({ due: null, receiver: 'wh_3', state: 'failed' }));
        });
        await store.read((reads) => {
          expect(reads.nextDelivery('w1')).toBe(3);
          expect(reads.nextDelivery('w2')).toBeUndefined();
          expect(reads.firstDelivery('w1', 'payments', 'wh_1', 9)?.n).toBe(2);
          expect(reads.firstDelivery('w1', 'payments', 'wh_1', 6)).toBeUndefined();
          expect(reads.firstDelivery('w1', 'platform', 'wh_1', 9)).toBeUndefined();
          expect(reads.dueReceivers('w1', 6)).toEqual([{ api: 'payments', receiver: 'wh_2' }]);
          expect(
            reads
              .dueReceivers('w1', 9)
              .map(({ receiver }) => receiver)
              .toSorted(),
          ).toEqual(['wh_1', 'wh_2']);
        });
      });

      it('change, are cancelled, and keep their attempts', async () => {
        const second = attempt({ number: 2, outcome: 'accepted', status: 204, recovered: 1, error: null });
        await write((transaction) => {
          for (let count = 0; count < 2; count++) transaction.createDelivery(delivery());
          transaction.createDelivery(delivery({ receiver: 'wh_2' }));
          transaction.createAttempt(second);
          transaction.createAttempt(attempt());
          transaction.changeDelivery('w1', 1, { state: 'delivered', attempts: 2, due: null, finished: 8 });
          transaction.cancelDeliveries('w1', 'payments', 'wh_1', { time: 9, reason: 'It was deleted.' });
        });
        expect(await store.read((reads) => reads.attempts('w1', 1))).toEqual([attempt(), second]);
        const states = await store.read((reads) => reads.deliveries({ world: 'w1', limit: 9 }));
        expect(states.map(({ state, due, finished, reason }) => [state, due, finished, reason])).toEqual([
          ['queued', 1000, null, null],
          ['cancelled', null, 9, 'It was deleted.'],
          ['delivered', null, 8, null],
        ]);
      });

      it('since a time are those of events', async () => {
        await write((transaction) => {
          for (const created of [1, 2, 3]) transaction.createDelivery(delivery({ created }));
          transaction.createDelivery(delivery({ created: 4, cause: 'redelivery' }));
        });
        expect(await store.read((reads) => reads.deliveriesSince('w1', 2).map(({ n }) => n))).toEqual([2, 3]);
      });

      it('have one lane for each receiver, with a lease that can end', async () => {
        await write((transaction) => {
          transaction.setLane(lane({ failures: 1 }));
          transaction.setLane(lane({ lease: 'one', leaseUntil: 50, failures: 2, gone: 'https://gone.example/' }));
        });
        const read = () => store.read((reads) => reads.lane('w1', 'payments', 'wh_1'));
        expect(await read()).toEqual(
          lane({ lease: 'one', leaseUntil: 50, failures: 2, gone: 'https://gone.example/' }),
        );
        await write((transaction) => transaction.endLeases('w1'));
        expect(await read()).toEqual(lane({ failures: 2, gone: 'https://gone.example/' }));
        expect(await store.read((reads) => reads.lane('w1', 'platform', 'wh_1'))).toBeUndefined();
      });

      it('are pruned with their attempts, unless an attempt is to come', async () => {
        await write((transaction) => {
          for (const due of [null, 5, null, null]) transaction.createDelivery(delivery({ due }));
          for (const n of [1, 4]) transaction.createAttempt(attempt({ delivery: n }));
          transaction.prune('w1', { events: 9, mails: 9, deliveries: 1, replaysUntil: 0 });
        });
        await store.read((reads) => {
          expect(reads.deliveries({ world: 'w1', limit: 9 }).map(({ n }) => n)).toEqual([4, 2]);
          expect([reads.attempts('w1', 1).length, reads.attempts('w1', 4).length]).toEqual([0, 1]);
        });
      });
    });

    it('counts up from 1, for each counter of each world', async () => {
      const numbers = await write((transaction) => {
        transaction.createWorld(world({ id: 'w2' }));
        return [
          transaction.next('w1', 'invoice'),
          transaction.next('w1', 'invoice'),
          transaction.next('w1', 'gift'),
          transaction.next('w2', 'invoice'),
        ];
      });
      expect(numbers).toEqual([1, 2, 1, 1]);
      expect(await write((transaction) => transaction.next('w1', 'invoice'))).toBe(3);
    });

    it('replaces a replay whose time has passed', async () => {
      await write((transaction) => {
        transaction.createCredential(credential());
        transaction.createReplay(replay());
        transaction.createReplay(replay({ status: 409, fingerprint: 'new', response: 'new', until: 9 }));
      });
      const access = await store.read((reads) => reads.access({ ...accessKey, route: replay().route, key: 'key' }));
      expect(access?.replay).toEqual(replay({ status: 409, fingerprint: 'new', response: 'new', until: 9 }));
    });

    describe('snapshots', () => {
      it('put the same world into another one', async () => {
        await write((transaction) => fill(transaction, 'w1'));
        const snapshot = await store.read((reads) => reads.dump('w1'));
        for (const [table, rows] of Object.entries(snapshot)) expect([table, rows.length > 0]).toEqual([table, true]);
        await write((transaction) => {
          transaction.deleteWorld('w1');
          transaction.createWorld(world({ id: 'w2' }));
          // As it comes from a file.
          transaction.load('w2', JSON.parse(JSON.stringify(snapshot)));
        });
        expect(JSON.stringify(await store.read((reads) => reads.dump('w2')))).toBe(JSON.stringify(snapshot));
        expect(await store.read((reads) => reads.count(list({ world: 'w2' })))).toBe(2);
        expect(await store.read((reads) => reads.firstDue('w2', 100)?.id)).toBe('inv_z');
      });

      it('are refused by a world that is not empty, without a trace', async () => {
        const before = await write((transaction) => {
          fill(transaction, 'w1');
          transaction.createWorld(world({ id: 'w2' }));
          transaction.createEvent(event({ world: 'w2' }));
          return transaction.dump('w2');
        });
        const snapshot = await store.read((reads) => reads.dump('w1'));
        expect(await code(write((transaction) => transaction.load('w2', snapshot)))).toBe('exists');
        expect(await store.read((reads) => reads.dump('w2'))).toEqual(before);
      });

      it('are refused if they are of another version, or incomplete', async () => {
        expect(await code(write((transaction) => transaction.load('w1', { meta: [{ version: 99 }] })))).toBe(
          'unusable',
        );
        expect(await code(write((transaction) => transaction.load('w1', {})))).toBe('unusable');
        const incomplete = { meta: [{ version: newestVersion }], counter: [{ name: 'a' }] };
        expect(await code(write((transaction) => transaction.load('w1', incomplete)))).toContain(
          'cannot keep undefined as "n"',
        );
      });

      it('of a world that does not exist are refused', async () => {
        expect(await code((async () => await store.read((reads) => reads.dump('w2')))())).toBe('missing');
      });
    });

    it('rewrites every text that may contain secrets', async () => {
      await write((transaction) => {
        fill(transaction, 'w1');
        transaction.createWorld(world({ id: 'w2', settings: 'old' }));
        transaction.createReplay(replay({ world: 'w2', response: 'old' }));
        transaction.createReplay(replay({ world: 'w2', response: 'old', key: 'other' }));
        transaction.createResource(resource({ world: 'w2', data: 'old' }));
        transaction.createResource(resource({ world: 'w2', data: null, id: 'inv_2' }));
        transaction.createTask(task({ world: 'w2', input: 'old' }));
        transaction.createEvent(event({ world: 'w2', body: 'sealed old' }));
        transaction.createEvent(event({ world: 'w2', body: '{"text":"old"}' }));
        transaction.createDelivery(delivery({ world: 'w2', body: 'sealed old', secret: 'sealed old' }));
        transaction.createDelivery(delivery({ world: 'w2', body: '{"text":"old"}', secret: 'old' }));
      });
      const before = await store.read((reads) => [reads.dump('w1'), reads.dump('w2')]);
      const count = await write((transaction) => transaction.rewriteSecrets((text) => text.replace('old', 'new')));
      expect(count).toBe(9);
      const after = await store.read((reads) => [reads.dump('w1'), reads.dump('w2')]);
      expect(after).toEqual(JSON.parse(JSON.stringify(before).replaceAll(/"(sealed )?old"/g, '"$1new"')));
    });

    describe('transactions', () => {
      it('undo a work that throws, and nothing else', async () => {
        const first = write((transaction) => transaction.createResource(resource({ id: 'first' })));
        const second = write((transaction) => {
          transaction.createResource(resource({ id: 'second' }));
          transaction.next('w1', 'counter');
          transaction.createEvent(event());
          throw new Error('no');
        });
        const third = write((transaction) => {
          transaction.createResource(resource({ id: 'third' }));
          return transaction.next('w1', 'counter');
        });
        await expect(second).rejects.toThrow('no');
        expect([await first, await third]).toEqual([undefined, 1]);
        expect(await store.read((reads) => reads.page(list()).map(({ id }) => id))).toEqual(['third', 'first']);
        expect(await store.read((reads) => [reads.count(list()), reads.events('w1', 9)])).toEqual([2, []]);
      });

      it('reject with exactly what the work throws', async () => {
        class OwnError extends Error {
          readonly code = 'not-found';
          readonly errcode = 13;
        }
        for (const thrown of [new OwnError('mine'), 'text', undefined]) {
          const fail = () => {
            throw thrown;
          };
          const outcomes = await Promise.allSettled([
            write(fail),
            (async () => await store.read(fail))(),
            write((transaction) => {
              transaction.next('w1', 'counter');
              fail();
            }),
          ]);
          expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason === thrown)).toEqual([
            true,
            true,
            true,
          ]);
        }
      });

      it('run in the order of the calls, and each sees those before it', async () => {
        const works = [1, 2, 3].map(() => write((transaction) => transaction.next('w1', 'counter')));
        expect(await Promise.all(works)).toEqual([1, 2, 3]);
      });

      it('see the numbers that those before them have changed', async () => {
        await write((transaction) => transaction.createCredential(credential()));
        const look = (transaction: Reads) => [
          transaction.count(list()),
          transaction.world('w1')?.draws,
          transaction.access(accessKey)?.world.draws,
          transaction.worlds()[0]?.draws,
          transaction.dump('w1')['counter'],
        ];
        await write(look);
        const count = (id: string, draws: number) => (transaction: Transaction) => {
          transaction.createResource(resource({ id }));
          transaction.changeWorld('w1', { draws });
          return transaction.next('w1', 'counter');
        };
        const [first, between, second, last] = await Promise.all([
          write(count('inv_1', 3)),
          write(look),
          write(count('inv_2', 5)),
          write(look),
        ]);
        expect([first, second]).toEqual([1, 2]);
        expect(between).toEqual([1, 3, 3, 3, [{ name: 'counter', n: 1 }]]);
        expect(last).toEqual([2, 5, 5, 5, [{ name: 'counter', n: 2 }]]);
        expect(await store.read(look)).toEqual(last);
        expect(await write((transaction) => transaction.next('w1', 'counter'))).toBe(3);
      });

      it('are visible to a read that was called after them', async () => {
        const written = write((transaction) => transaction.createResource(resource()));
        const read = store.read((reads) => reads.resource('w1', 'platform', 'invoice', 'inv_1'));
        await written;
        expect(await read).toEqual(resource());
      });

      it('see their own changes', async () => {
        const seen = await write((transaction) => {
          transaction.createResource(resource());
          transaction.createEvent(event());
          return [transaction.count(list()), transaction.page(list()).length, transaction.events('w1', 9).length];
        });
        expect(seen).toEqual([1, 1, 1]);
      });

      it('are over when the work returns', async () => {
        let kept: Transaction | undefined;
        await write((transaction) => {
          kept = transaction;
        });
        expect(() => kept?.next('w1', 'counter')).toThrow('The transaction is over');
        expect(() => kept?.world('w1')).toThrow('The transaction is over');
        expect(await write((transaction) => transaction.next('w1', 'counter'))).toBe(1);
      });

      it('cannot be asynchronous', async () => {
        const work = write(async (transaction) => {
          transaction.createResource(resource());
        });
        await expect(work).rejects.toThrow('Work cannot be asynchronous');
        expect(await store.read((reads) => reads.count(list()))).toBe(0);
      });

      it('of a read cannot change anything', async () => {
        const work = (async () => await store.read((reads) => (reads as Transaction).createResource(resource())))();
        await expect(work).rejects.toThrow('Work of `read` cannot change anything');
        expect(await store.read((reads) => reads.count(list()))).toBe(0);
      });

      it('let a work catch only what it has caused', async () => {
        const outcome = await write((transaction) => {
          try {
            transaction.createResource(resource());
            return 'created';
          } catch {
            return 'caught';
          }
        });
        expect(outcome).toBe('created');
      });

      it('survive that a work keeps on after an error that it caught', async () => {
        const promise = write((transaction) => {
          for (const id of ['inv_1', 'inv_1', 'inv_2', 'inv_2']) {
            try {
              transaction.createResource(resource({ id }));
            } catch {
              transaction.next('w1', 'refused');
            }
          }
          return transaction.next('w1', 'refused');
        });
        expect(await promise).toBe(3);
      });
    });

    it('keeps only text, whole numbers and null', async () => {
      const cases: readonly [unknown, string][] = [
        [undefined, 'undefined'],
        [new Date(0), 'an object (Date)'],
        [{ a: 1 }, 'an object (Object)'],
        [Object.create(null), 'an object (without a class)'],
        [true, 'the boolean true'],
        [1.5, 'the number 1.5'],
        [2 ** 53, 'the number 9007199254740992'],
        [1n, 'the bigint 1'],
        ['a\0b', 'text with the character NUL'],
      ];
      for (const [value, description] of cases) {
        const work = write((transaction) => transaction.createResource(resource({ owner: value as string })));
        await expect(work).rejects.toThrow(`The store cannot keep ${description} as "owner"`);
      }
      expect((await store.read((reads) => reads.dump('w1')))['resource']).toEqual([]);
    });

    it('refuses work after it was closed, and keeps what was written before', async () => {
      const written = write((transaction) => transaction.next('w1', 'counter'));
      await store.close();
      expect(await written).toBe(1);
      expect(await code(write((transaction) => transaction.next('w1', 'counter')))).toBe('unusable');
      expect(await code((async () => await store.read((reads) => reads.worlds()))())).toBe('unusable');
    });
  });
}
