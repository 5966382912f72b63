import { memoryStore, type Claim, type SeenStore } from './seen.ts';
import { createWebhooks } from './webhooks.ts';
import { createKit, createSlowWork, made, scheme, secret, sold, type ThingEvents, type Tools } from '../tools.suite.ts';

/** How repeated events are recognised in every runtime. */
export function seenSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery } = createKit(engine);

  test('handles an event once, even if it is delivered several times', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', () => (calls += 1));
    const outcomes = [];
    for (let time = 0; time < 3; time++) outcomes.push((await webhooks.receive(await createDelivery(made))).outcome);
    equal([calls, outcomes], [1, ['handled', 'duplicate', 'duplicate']]);
    equal((await webhooks.respond(await createDelivery(made))).status, 200);
  });

  test('handles an event again after its handler has thrown', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', () => {
      calls += 1;
      if (calls < 3) throw new Error('not yet');
    });
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await webhooks.respond(await createDelivery(made))).status);
    equal([calls, statuses], [3, [500, 500, 200, 200]]);
  });

  test('responds with 409 while the event is being handled, so that the sender tries again', async () => {
    const { work, begun, finish } = createSlowWork();
    const webhooks = receiver().on('thing.made', work);
    const first = webhooks.respond(await createDelivery(made));
    await begun;
    const second = await webhooks.respond(await createDelivery(made));
    equal([second.status, second.headers['retry-after']], [409, '30']);
    finish();
    equal((await first).status, 200);
    equal((await webhooks.respond(await createDelivery(made))).status, 200);
  });

  test('handles one of many deliveries that arrive at the same time', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      calls += 1;
    });
    const deliveries = await Promise.all(Array.from({ length: 20 }, () => createDelivery(made)));
    const outcomes = await Promise.all(deliveries.map((each) => webhooks.receive(each).then(({ outcome }) => outcome)));
    equal(calls, 1);
    equal(outcomes.filter((outcome) => outcome === 'handled').length, 1);
  });

  test('recognises an event by the hash of its body, if the scheme says so', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver({}, { deduplication: { by: 'sha-256', of: 'raw-body' } }).on(
      ['thing.made', 'thing.sold'],
      (_, { id }) => calls.push(id),
    );
    const body = '{"type":"thing.made"}';
    equal((await webhooks.receive(await createDelivery(body))).outcome, 'handled');
    equal((await webhooks.receive(await createDelivery(body))).outcome, 'duplicate');
    equal((await webhooks.receive(await createDelivery(`${body} `))).outcome, 'handled');
    equal(calls[0], '5bdb6b4fc8a04a6211f5650cb88258c08edf21144c36c4b582d26b2c7d8aa8e7');
  });

  test('treats every event without an id as new', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', () => (calls += 1));
    for (const id of [undefined, null, {}, [], true]) {
      for (let time = 0; time < 2; time++) await webhooks.receive(await createDelivery({ type: 'thing.made', id }));
    }
    equal(calls, 10);
  });

  test('does not remember events with `seen: false`', async () => {
    let calls = 0;
    const webhooks = receiver({ seen: false }).on('thing.made', () => (calls += 1));
    for (let time = 0; time < 3; time++) await webhooks.receive(await createDelivery(made));
    equal(calls, 3);
  });

  test('claims, completes and releases events in a custom store, with the token of the claim', async () => {
    const { store, calls } = createRecordingStore();
    const webhooks = receiver({ seen: { store, ttl: 60, lease: 5 } })
      .on('thing.made', () => undefined)
      .on('thing.sold', () => Promise.reject(new Error('no')));
    await webhooks.respond(await createDelivery(made));
    await webhooks.respond(await createDelivery(sold));
    const prefix = 'webhooks:things:82a7426a95c496d5';
    equal(calls, [
      ['claim', `${prefix}:evt_1`, 5],
      ['complete', `${prefix}:evt_1`, '1', 60],
      ['claim', `${prefix}:evt_2`, 5],
      ['release', `${prefix}:evt_2`, '2'],
    ]);
  });

  test('keeps the claim of another attempt if an attempt fails after its time', async () => {
    let now = 0;
    const store = memoryStore({ now: () => now });
    const [late, current] = [createSlowWork(), createSlowWork()];
    const works = [late, current];
    let calls = 0;
    const webhooks = receiver({ seen: { store, lease: 5 } }).on('thing.made', async () => {
      await works[calls++]?.work();
      if (calls < 3) throw new Error('late');
    });
    const first = webhooks.respond(await createDelivery(made));
    await late.begun;
    now = 5000;
    const second = webhooks.respond(await createDelivery(made));
    await current.begun;
    late.finish();
    equal((await first).status, 500);
    equal((await webhooks.respond(await createDelivery(made))).status, 409);
    current.finish();
    equal((await second).status, 500);
    equal((await webhooks.respond(await createDelivery(made))).status, 200);
    equal(calls, 3);
  });

  test('keeps the events of other secrets, namespaces and APIs apart in a shared store', async () => {
    const store = memoryStore();
    const outcomes: string[] = [];
    const receive = async (secret: string, namespace?: string): Promise<void> => {
      const seen = namespace === undefined ? { store } : { store, namespace };
      const webhooks = receiver({ secret, seen }).on('thing.made', () => undefined);
      outcomes.push((await webhooks.receive(await createDelivery(made, {}, secret))).outcome);
    };
    await receive('whsec_one');
    await receive('whsec_two');
    await receive('whsec_one', 'second endpoint');
    await receive('whsec_one');
    equal(outcomes, ['handled', 'handled', 'handled', 'duplicate']);
    const other = createWebhooks<ThingEvents>(
      { api: 'others', signature: scheme },
      { secret, seen: { store } },
      engine,
    );
    equal((await other.on('thing.made', () => undefined).receive(await createDelivery(made))).outcome, 'handled');
  });

  test('does not let one tenant hide the events of another', async () => {
    const webhooks = receiver({ secret: (headers) => [headers.get('x-tenant') ?? '', 'shared'] }).on(
      'thing.made',
      () => undefined,
    );
    const outcomes: string[] = [];
    for (const tenant of ['mallory', 'alice', 'alice']) {
      outcomes.push((await webhooks.receive(await createDelivery(made, { 'x-tenant': tenant }, tenant))).outcome);
    }
    equal(outcomes, ['handled', 'handled', 'duplicate']);
  });

  test('recognises a repeated event during a rotation, whichever secret signed it', async () => {
    const store = memoryStore();
    const outcomes: string[] = [];
    for (const [accepted, signedWith] of [
      [['old'], 'old'],
      [['new', 'old'], 'new'],
      [['new', 'old'], 'old'],
    ] as const) {
      const webhooks = receiver({ secret: accepted, seen: { store } }).on('thing.made', () => undefined);
      outcomes.push((await webhooks.receive(await createDelivery(made, {}, signedWith))).outcome);
    }
    equal(outcomes, ['handled', 'duplicate', 'duplicate']);
  });

  test('recognises events that arrive as deliveries and from a queue', async () => {
    const webhooks = receiver({ secret: [secret, 'old'] }).on(['thing.made', 'thing.sold'], () => undefined);
    await webhooks.receive(await createDelivery(made));
    equal((await webhooks.dispatch(made)).outcome, 'duplicate');
    await webhooks.dispatch(sold);
    equal((await webhooks.receive(await createDelivery(sold, {}, 'old'))).outcome, 'duplicate');
  });

  test('releases every claim of an event that is handled under another accepted secret', async () => {
    const { store, calls } = createRecordingStore();
    const nothing = (): void => undefined;
    await receiver({ secret: 'old', seen: { store } })
      .on('thing.made', nothing)
      .receive(await createDelivery(made, {}, 'old'));
    calls.length = 0;
    await receiver({ secret: ['new', 'old'], seen: { store } })
      .on('thing.made', nothing)
      .receive(await createDelivery(made, {}, 'new'));
    equal(
      calls.map(([method]) => method),
      ['claim', 'claim', 'release'],
    );
    equal(calls[0]?.[1], calls[2]?.[1]);
  });

  test('responds with 500 if the store returns something other than a claim', async () => {
    for (const [claim, got] of [
      ['claimed', '"claimed"'],
      [true, 'boolean'],
      [undefined, 'undefined'],
      [null, 'object'],
      [{}, 'object'],
      [{ token: '' }, 'object'],
      [{ token: 7 }, 'object'],
    ] as const) {
      const errors: unknown[] = [];
      let calls = 0;
      const store: SeenStore = { ...memoryStore(), claim: () => claim as Claim };
      const webhooks = receiver({ seen: { store }, onError: (error) => errors.push(error) });
      webhooks.on('thing.made', () => (calls += 1));
      equal([(await webhooks.respond(await createDelivery(made))).status, calls], [500, 0]);
      equal(errors, [
        new TypeError(`seen.store.claim must return { token }, "in_progress" or "done", got ${got}. See SeenStore.`),
      ]);
    }
  });

  test('responds with 500 if the store cannot claim an event, so that the sender tries again', async () => {
    let calls = 0;
    const store: SeenStore = {
      claim: (): Claim => {
        throw new Error('store');
      },
      complete: () => undefined,
      release: () => undefined,
    };
    const webhooks = receiver({ seen: { store } }).on('thing.made', () => (calls += 1));
    equal([(await webhooks.respond(await createDelivery(made))).status, calls], [500, 0]);
  });

  test('keeps the result of a handler if the store fails afterwards', async () => {
    const errors: unknown[] = [];
    const fails = (): Promise<never> => Promise.reject(new Error('store'));
    const store: SeenStore = { claim: () => ({ token: '1' }), complete: fails, release: fails };
    const webhooks = receiver({ seen: { store }, onError: (error) => errors.push(error) })
      .on('thing.made', () => undefined)
      .on('thing.sold', () => Promise.reject(new Error('handler')));
    equal((await webhooks.respond(await createDelivery(made))).status, 200);
    equal((await webhooks.respond(await createDelivery(sold))).status, 500);
    equal(errors, [new Error('store'), new Error('store'), new Error('handler')]);
  });
}

/** An asynchronous store that records its calls. */
function createRecordingStore(): { store: SeenStore; calls: [method: string, key: string, ...unknown[]][] } {
  const calls: [string, string, ...unknown[]][] = [];
  const memory = memoryStore();
  const store: SeenStore = {
    claim: async (...args) => (calls.push(['claim', ...args]), memory.claim(...args)),
    complete: async (...args) => (calls.push(['complete', ...args]), memory.complete(...args)),
    release: async (...args) => (calls.push(['release', ...args]), memory.release(...args)),
  };
  return { store, calls };
}
