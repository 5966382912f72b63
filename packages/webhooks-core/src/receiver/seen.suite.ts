import { memoryStore, type Claim, type SeenStore } from './seen.ts';
import { createKit, createSlowWork, made, sold, type Tools } from '../tools.suite.ts';

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

  test('claims, completes and releases events in a custom store', async () => {
    const calls: unknown[] = [];
    const memory = memoryStore();
    const store: SeenStore = {
      claim: async (id, seconds) => (calls.push(['claim', id, seconds]), memory.claim(id, seconds)),
      complete: async (id, seconds) => (calls.push(['complete', id, seconds]), memory.complete(id, seconds)),
      release: async (id) => (calls.push(['release', id]), memory.release(id)),
    };
    const webhooks = receiver({ seen: { store, ttl: 60, lease: 5 } })
      .on('thing.made', () => undefined)
      .on('thing.sold', () => Promise.reject(new Error('no')));
    await webhooks.respond(await createDelivery(made));
    await webhooks.respond(await createDelivery(sold));
    equal(calls, [
      ['claim', 'things:evt_1', 5],
      ['complete', 'things:evt_1', 60],
      ['claim', 'things:evt_2', 5],
      ['release', 'things:evt_2'],
    ]);
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
    const store: SeenStore = { claim: () => 'claimed', complete: fails, release: fails };
    const webhooks = receiver({ seen: { store }, onError: (error) => errors.push(error) })
      .on('thing.made', () => undefined)
      .on('thing.sold', () => Promise.reject(new Error('handler')));
    equal((await webhooks.respond(await createDelivery(made))).status, 200);
    equal((await webhooks.respond(await createDelivery(sold))).status, 500);
    equal(errors, [new Error('store'), new Error('store'), new Error('handler')]);
  });
}
