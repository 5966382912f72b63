import { describe, expect, it } from 'vitest';
import type { AnyDefinition, Contract } from './definition.ts';
import { START, startEngine } from './engine.suite.ts';
import type { TestEngine, TestOptions } from './engine.suite.ts';
import type { Cause } from './transitions.ts';
import type { WorldTransaction } from './transaction.ts';

/** An API of orders and parcels, which only the tests of transactions have. */
const contract = {
  api: 'shop',
  headers: {},
  operations: {},
  requests: {},
  resources: {},
  checks: [{ check: 'look-up', status: [404] }],
  numbers: {},
  switches: {},
  rules: { 'order.ship-only-paid': { shownBy: 'server' }, 'order.no-gifts': { shownBy: 'server' } },
  produces: {},
  members: {},
  loadDocument: async () => ({}),
  machines: {
    order: {
      states: ['draft', 'open', 'paid', 'shipped', 'gone'],
      final: ['gone'],
      transitions: [
        {
          name: 'place',
          from: [],
          to: 'draft',
          by: { operation: 'placeOrder' },
          if: [{ field: 'body.draft', values: [true] }],
          emits: [],
        },
        {
          name: 'place',
          from: [],
          to: 'open',
          by: { operation: 'placeOrder' },
          if: [{ field: 'body.draft', values: [null, false] }],
          emits: ['order.placed'],
        },
        { name: 'pay', from: ['open'], to: 'paid', by: { hosted: true }, emits: ['order.paid'] },
        {
          name: 'ship',
          from: ['paid'],
          to: 'shipped',
          by: { operation: 'shipOrder' },
          emits: ['order.shipped'],
          rule: 'order.ship-only-paid',
        },
        { name: 'forget', from: ['draft'], to: 'gone', by: { timer: 'forgotten_at' }, emits: [] },
        {
          name: 'count',
          from: ['open'],
          to: 'open',
          by: { operation: 'countOrder' },
          if: [{ field: 'resource.tries', max: 2 }],
          emits: [],
        },
        {
          name: 'count',
          from: ['open'],
          to: 'gone',
          by: { operation: 'countOrder' },
          if: [{ field: 'resource.tries', min: 3 }],
          emits: [],
        },
      ],
    },
    parcel: {
      states: ['packed'],
      final: [],
      transitions: [
        { name: 'pack', from: [], to: 'packed', by: { operation: 'shipOrder' }, with: ['order.ship'], emits: [] },
        { name: 'pack', from: [], to: 'packed', by: { system: true }, with: ['order.pay'], emits: [] },
      ],
    },
  },
} as unknown as Contract;

const definition = {
  kinds: {
    order: { id: 'id', state: 'status', gone: ['gone'] },
    parcel: { id: 'id' },
    note: { id: 'id' },
  },
  refusals: {
    state: { status: 409, code: 'wrong_state' },
    'look-up': { status: 404, code: 'not_found' },
    'order.no-gifts': { status: 422, code: 'no_gifts' },
  },
  citations: {},
  handlers: {},
  actions: {},
  events: Object.fromEntries(
    ['order.placed', 'order.paid', 'order.shipped'].map((type) => [
      type,
      ({ resource, before, together, report, time }: never) => ({
        id: (resource as { id: string }).id,
        together: (together as readonly unknown[]).length,
        from: (before as { state: string } | undefined)?.state ?? null,
        ...(report as object),
        time,
      }),
    ]),
  ),
  readCredential: () => undefined,
  writeRefusal: () => ({}),
  writeEvent: (event: object) => event,
  findReceivers: () => [{ receiver: 'nobody', sent: false, why: 'There is nobody.' }],
  settings: {
    secret: { default: '', description: 'A secret.', secret: true },
    size: { default: 1, description: 'A size.' },
  },
  seed: () => ({ credentials: [], ids: [] }),
} as unknown as AnyDefinition;

const options: TestOptions = { names: ['shop'], contracts: { shop: contract }, definitions: { shop: definition } };

function worker({ engine, store }: TestEngine) {
  return <T>(cause: string | Cause, work: (tx: WorldTransaction) => T, body?: unknown): Promise<T> =>
    store.write((transaction) => {
      const actor = { cause: typeof cause === 'string' ? { operation: cause } : cause, holder: 'h', env: 'test', body };
      return engine.workIn(transaction, 'default', 'shop', actor, work);
    });
}

const order = { doc: { id: 'o1', status: 'draft', note: 'x' } } as const;

async function events({ store }: TestEngine): Promise<readonly string[]> {
  return (await store.read((reads) => reads.events('default', 10))).map(({ type }) => type).toReversed();
}

describe('create', () => {
  it('takes the transition whose condition holds, and its events', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const open = await work('placeOrder', (tx) => tx.create('order', order), {});
    expect(open).toMatchObject({ state: 'open', doc: { id: 'o1', status: 'open', note: 'x' }, created: START });
    expect(Object.keys(open.doc)).toEqual(['id', 'status', 'note']);
    const draft = await work('placeOrder', (tx) => tx.create('order', { doc: { id: 'o2' } }), { draft: true });
    expect(draft).toMatchObject({ state: 'draft', doc: { id: 'o2', status: 'draft' }, holder: 'h', env: 'test' });
    expect(await events(test)).toEqual(['order.placed']);
    const [event] = await test.store.read((reads) => reads.events('default', 1));
    expect(JSON.parse(event!.body)).toMatchObject({
      type: 'order.placed',
      time: '2026-03-01T12:00:00.000Z',
      data: { id: 'o1', from: null },
    });
    expect(event).toMatchObject({ cause: 'placeOrder', kind: 'order', subject: 'o1' });
    expect(JSON.parse(event!.receivers)).toEqual([{ receiver: 'nobody', sent: false, why: 'There is nobody.' }]);
  });

  it('fails if the machine has no transition for it', async () => {
    const work = worker(await startEngine(options));
    const create = work('shipOrder', (tx) => tx.create('order', order));
    await expect(create).rejects.toThrow('The machine order has no transition for shipOrder, which creates one.');
  });

  it('needs no machine', async () => {
    const work = worker(await startEngine(options));
    expect(await work('anything', (tx) => tx.create('note', { doc: { id: 'n' } }))).toMatchObject({ state: '' });
  });

  it('begins the contents of a world in the state that they show, without events', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const paid = await work({ seed: true }, (tx) => tx.create('order', { doc: { id: 'o1', status: 'paid' } }));
    expect(paid.state).toBe('paid');
    expect(await events(test)).toEqual([]);
  });
});

describe('tryChange', () => {
  it('does the same as change, or nothing if the state does not allow it', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    expect(await work('shipOrder', (tx) => tx.tryChange(placed))).toBeUndefined();
    const paid = await work({ kind: 'order', action: 'pay' }, (tx) => tx.tryChange(placed));
    expect(paid).toMatchObject({ state: 'paid' });
    expect(await events(test)).toEqual(['order.placed', 'order.paid']);
  });

  it('fails if the machine has no transition for it', async () => {
    const work = worker(await startEngine(options));
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    await expect(work('placeOrders', (tx) => tx.tryChange(placed))).rejects.toThrow('has no transition');
  });
});

describe('continueOperation', () => {
  it('changes resources as that operation does, and goes on with the action afterwards', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    const shipped = await work({ kind: 'order', action: 'pay' }, (tx) => {
      const paid = tx.change(placed);
      return tx.continueOperation('shipOrder', () => tx.change(paid));
    });
    expect(shipped).toMatchObject({ state: 'shipped' });
    const causes = await test.store.read((reads) => reads.events('default', 10));
    expect(causes.map(({ cause }) => cause)).toEqual(['shipOrder', 'order.pay', 'placeOrder']);
  });

  it('ends with an error', async () => {
    const work = worker(await startEngine(options));
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    const paid = await work({ kind: 'order', action: 'pay' }, (tx) => {
      const fails = (): void =>
        tx.continueOperation('shipOrder', () => {
          throw new Error('The work failed.');
        });
      expect(fails).toThrow('The work failed.');
      return tx.change(placed);
    });
    expect(paid).toMatchObject({ state: 'paid' });
  });
});

describe('change', () => {
  it('takes the transition of the action, with the state before in the event', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    const paid = await work({ kind: 'order', action: 'pay' }, (tx) =>
      tx.change(placed, { doc: { note: undefined, total: 5 }, data: { by: 'card' }, report: { amount: 5 } }),
    );
    expect(paid).toMatchObject({ state: 'paid', data: { by: 'card' } });
    expect(paid.doc).toEqual({ id: 'o1', status: 'paid', total: 5 });
    const [event] = await test.store.read((reads) => reads.events('default', 1));
    expect(JSON.parse(event!.body)).toMatchObject({ data: { from: 'open', amount: 5 } });
    expect(event!.cause).toBe('order.pay');
  });

  it('is refused in another state, with the rule, and everything is undone', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    const ship = work('shipOrder', (tx) => {
      tx.create('note', { doc: { id: 'n' } });
      tx.change(placed);
    });
    await expect(ship).rejects.toMatchObject({
      refused: {
        status: 409,
        rule: 'order.ship-only-paid',
        members: { currentState: 'open', allowedStates: ['paid'] },
      },
    });
    expect(await test.store.read((reads) => reads.resource('default', 'shop', 'note', 'n'))).toBeUndefined();
    expect(await events(test)).toEqual(['order.placed']);
  });

  it('looks at the resource as it will be', async () => {
    const work = worker(await startEngine(options));
    let counted = await work('placeOrder', (tx) => tx.create('order', { ...order, data: { tries: 0 } }), {});
    for (const [tries, state] of [
      [1, 'open'],
      [2, 'open'],
      [3, 'gone'],
    ] as const) {
      counted = await work('countOrder', (tx) => tx.change(counted, { data: { tries } }));
      expect(counted.state).toBe(state);
    }
    expect(counted.row.hidden).toBe(1);
  });

  it('fails if the operation is not in the machine', async () => {
    const work = worker(await startEngine(options));
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    await expect(work('listOrders', (tx) => tx.change(placed))).rejects.toThrow('no transition for listOrders');
    expect(await work('listOrders', (tx) => tx.adjust(placed, { doc: { note: 'y' } }))).toMatchObject({
      state: 'open',
      doc: { note: 'y' },
    });
  });

  it('replaces the document, apart from the state', async () => {
    const work = worker(await startEngine(options));
    const placed = await work('placeOrder', (tx) => tx.create('order', order), {});
    const replaced = await work({ kind: 'order', action: 'pay' }, (tx) =>
      tx.change(placed, { replace: { id: 'o1', a: 1 } }),
    );
    expect(replaced.doc).toEqual({ id: 'o1', a: 1, status: 'paid' });
  });
});

describe('changeAll', () => {
  it('changes those whose state allows it, with one event about all of them', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const create = (id: string, status: string) =>
      work({ seed: true }, (tx) => tx.create('order', { doc: { id, status } }));
    const orders = [await create('o1', 'open'), await create('o2', 'paid'), await create('o3', 'paid')];
    const shipped = await work('shipOrder', (tx) => tx.changeAll(orders, { report: { note: 'x' } }));
    expect(shipped.map(({ id, state }) => [id, state])).toEqual([
      ['o2', 'shipped'],
      ['o3', 'shipped'],
    ]);
    expect(await events(test)).toEqual(['order.shipped']);
    const [event] = await test.store.read((reads) => reads.events('default', 1));
    expect(event).toMatchObject({ subject: 'o2', cause: 'shipOrder' });
    expect(JSON.parse(event!.body)).toMatchObject({ data: { id: 'o2', from: 'paid', together: 2, note: 'x' } });

    expect(await work('shipOrder', (tx) => tx.changeAll(shipped))).toEqual([]);
    expect(await work('shipOrder', (tx) => tx.changeAll([]))).toEqual([]);
    expect(await events(test)).toEqual(['order.shipped']);
  });
});

describe('lookUp', () => {
  it('finds what the caller can see and what is not gone', async () => {
    const work = worker(await startEngine(options));
    const found = await work({ seed: true }, (tx) => {
      tx.create('order', { doc: { id: 'own', status: 'open' } });
      tx.create('order', { doc: { id: 'gone', status: 'gone' } });
      tx.create('order', { doc: { id: 'live', status: 'open' }, env: 'live' });
      tx.create('order', { doc: { id: 'foreign', status: 'open' }, holder: 'other' });
      tx.create('order', { doc: { id: 'public', status: 'open' }, holder: '', env: '' });
      return ['own', 'gone', 'live', 'foreign', 'public', 'unknown'].filter((id) => tx.lookUp('order', id));
    });
    expect(found).toEqual(['own', 'public']);
  });
});

describe('transitions that happen together', () => {
  it('can come in any order', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const paid = await work({ seed: true }, (tx) => tx.create('order', { doc: { id: 'o1', status: 'paid' } }));
    await work('shipOrder', (tx) => {
      tx.create('parcel', { doc: { id: 'p1' } });
      tx.change(paid);
    });
    const open = await work({ seed: true }, (tx) => tx.create('order', { doc: { id: 'o2', status: 'open' } }));
    await work({ kind: 'order', action: 'pay' }, (tx) => {
      tx.change(open);
      tx.create('parcel', { doc: { id: 'p2' } });
    });
    expect(await events(test)).toEqual(['order.shipped', 'order.paid']);
  });

  it('fail alone', async () => {
    const work = worker(await startEngine(options));
    const pack = work('shipOrder', (tx) => tx.create('parcel', { doc: { id: 'p1' } }));
    await expect(pack).rejects.toThrow('parcel.pack happened without order.ship.');
  });
});

describe('a transaction', () => {
  it('draws what looks random from the seed, and draws again what was undone', async () => {
    const work = worker(await startEngine(options));
    const first = await work('a', (tx) => [tx.id('x_'), tx.random(8), tx.random(4, 'ab')]);
    expect(first).toEqual([
      expect.stringMatching(/^x_[0-9a-f]{24}$/),
      expect.stringMatching(/^[0-9a-f]{8}$/),
      expect.stringMatching(/^[ab]{4}$/),
    ]);
    let undone = '';
    const fail = work('a', (tx) => {
      undone = tx.id('x_');
      throw new Error('undo');
    });
    await expect(fail).rejects.toThrow('undo');
    expect(await work('a', (tx) => tx.id('x_'))).toBe(undone);
    expect(await work('a', (tx) => tx.id('x_'))).not.toBe(undone);
  });

  it('counts by name', async () => {
    const work = worker(await startEngine(options));
    expect(await work('a', (tx) => [tx.next('a'), tx.next('a'), tx.next('b')])).toEqual([1, 2, 1]);
  });

  it('finds by name, lists newest first, and counts', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    for (const id of ['n1', 'n2', 'n3']) {
      await work('a', (tx) =>
        tx.create('note', { doc: { id }, names: [`name of ${id}`], owner: id === 'n3' ? 'o' : '' }),
      );
      await test.move(1000);
    }
    await work('a', (tx) => {
      expect(tx.find('note', 'name of n2')?.id).toBe('n2');
      expect(tx.list('note').map(({ id }) => id)).toEqual(['n2', 'n1']);
      expect(tx.list('note', { owner: 'o' }).map(({ id }) => id)).toEqual(['n3']);
      expect(tx.list('note', { from: START + 1000 }).map(({ id }) => id)).toEqual(['n2']);
      expect(tx.page('note', { page: 2, limit: 1 })).toMatchObject({ items: [{ id: 'n1' }], total: 2 });
      expect(tx.count('note', { env: 'live' })).toBe(0);
      tx.adjust(tx.get('note', 'n2')!, { frees: ['name of n2'], names: ['another'] });
      expect(tx.find('note', 'name of n2')).toBeUndefined();
      expect(tx.find('note', 'another')?.id).toBe('n2');
    });
  });

  it('leaves out what is gone', async () => {
    const work = worker(await startEngine(options));
    await work({ seed: true }, (tx) => {
      tx.create('order', { doc: { id: 'o1', status: 'gone' } });
      tx.create('order', { doc: { id: 'o2', status: 'open' } });
      expect(tx.list('order').map(({ id }) => id)).toEqual(['o2']);
      expect(tx.count('order')).toBe(1);
    });
  });

  it('refuses by a rule, with its status and code', async () => {
    const work = worker(await startEngine(options));
    const refused = work('a', (tx) => tx.refuse('order.no-gifts', 'No gifts.', { errors: [] }));
    await expect(refused).rejects.toMatchObject({
      refused: { status: 422, code: 'no_gifts', rule: 'order.no-gifts', detail: 'No gifts.', members: { errors: [] } },
    });
    await expect(work('a', (tx) => tx.refuse('order.ship-only-paid', 'x'))).rejects.toThrow('have no entry');
    const off = worker(await startEngine({ ...options, rulesOff: ['order.no-gifts'] }));
    expect(await off('a', (tx) => tx.refuse('order.no-gifts', 'No gifts.'))).toBeUndefined();
  });

  it('can be that of a check that no rule speaks of', async () => {
    const refuse = (tx: WorldTransaction) => tx.refuse('look-up', 'There is none.');
    const refused = worker(await startEngine(options))('a', refuse);
    const { refused: refusal } = await refused.then(
      () => expect.unreachable(),
      (error: unknown) => error as { readonly refused: object },
    );
    expect(refusal).toEqual({ status: 404, code: 'not_found', detail: 'There is none.', members: undefined });
    const off = worker(await startEngine({ ...options, rulesOff: ['check:look-up'] }));
    expect(await off('a', refuse)).toBeUndefined();
  });

  it('seals and opens, and knows that something is secret', async () => {
    const work = worker(await startEngine(options));
    await work('a', (tx) => {
      expect(tx.handledSecret).toBe(false);
      expect(tx.open(tx.seal('s'))).toBe('s');
      expect(tx.handledSecret).toBe(true);
    });
  });

  it('reads settings, with defaults', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    expect(await work('a', (tx) => tx.settings.values)).toEqual({ secret: '', size: 1 });
    await test.set({ shop: { secret: 'sealed:cw==', size: 2 } });
    expect(await work('a', (tx) => tx.settings.values)).toEqual({ secret: 's', size: 2 });
  });

  it('gives a timer to a state that has one', async () => {
    const test = await startEngine(options);
    const work = worker(test);
    const draft = await work(
      'placeOrder',
      (tx) => tx.create('order', { doc: { id: 'o1' }, data: { forgotten_at: START + 5000 } }),
      {
        draft: true,
      },
    );
    expect(draft.row.due).toBe(START + 5000);
    await test.move(5000);
    await test.engine.settle('default');
    const row = await test.store.read((reads) => reads.resource('default', 'shop', 'order', 'o1'));
    expect(row).toMatchObject({ state: 'gone', due: null });
  });
});
