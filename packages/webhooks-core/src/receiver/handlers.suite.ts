import { createKit, made, outcomeOf, sold, type Tools } from '../tools.suite.ts';

/** How events are routed to handlers in every runtime. */
export function handlersSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery } = createKit(engine);

  test('calls the handler of the event with the context of the delivery', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver()
      .on('thing.made', (event, { type, id, headers }) => calls.push([event, type, id, headers.get('X-Trace')]))
      .on('thing.sold', () => calls.push('wrong'));
    const dispatched = await webhooks.receive(await createDelivery(made, { 'x-trace': 'abc' }));
    equal(calls, [[made, 'thing.made', 'evt_1', 'abc']]);
    equal(dispatched, { outcome: 'handled', type: 'thing.made', id: 'evt_1' });
  });

  test('accepts one handler for several events', async () => {
    const calls: string[] = [];
    const webhooks = receiver().on(['thing.made', 'thing.sold'], ({ type }) => calls.push(type));
    await webhooks.receive(await createDelivery(made));
    await webhooks.receive(await createDelivery(sold));
    equal(calls, ['thing.made', 'thing.sold']);
  });

  test('lists the handled events in the order of registration', () => {
    const nothing = (): void => undefined;
    equal(receiver().on('thing.sold', nothing).on('thing.made', nothing).onUnhandled(nothing).eventTypes(), [
      'thing.sold',
      'thing.made',
    ]);
  });

  test('responds with 200 to events without a handler, and does not remember them', async () => {
    const webhooks = receiver().on('thing.made', () => undefined);
    const unknown = { type: 'thing.painted', id: 'evt_3' };
    for (const event of [sold, sold, unknown]) {
      const { status, body } = await webhooks.respond(await createDelivery(event));
      equal([status, JSON.parse(body)], [200, { received: true, outcome: 'unhandled' }]);
    }
  });

  test('calls onUnhandled for events without a handler of their own', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver()
      .on('thing.made', () => calls.push('made'))
      .onUnhandled((event, { type }) => calls.push([event.id, type]));
    for (const event of [made, sold, { type: 'toString', id: 'evt_3' }])
      await webhooks.receive(await createDelivery(event));
    equal(calls, ['made', ['evt_2', 'thing.sold'], ['evt_3', 'toString']]);
  });

  test("runs the handlers for any event before the event's own handler, one after another", async () => {
    const calls: string[] = [];
    const slow = (name: string) => async (): Promise<void> => {
      calls.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      calls.push(`${name} ends`);
    };
    const webhooks = receiver().on('thing.made', slow('handler')).onAny(slow('first')).onAny(slow('second'));
    await webhooks.receive(await createDelivery(made));
    equal(
      calls,
      ['first', 'second', 'handler'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  test("does not call the event's handler after a handler for any event has thrown", async () => {
    const calls: string[] = [];
    const webhooks = receiver()
      .onAny(() => Promise.reject(new Error('full')))
      .on('thing.made', () => calls.push('handler'));
    equal(await outcomeOf(webhooks.receive(await createDelivery(made))), new Error('full'));
    equal(calls, []);
  });

  test('refuses a second handler of an event, a second onUnhandled, and registration after the first event', async () => {
    const nothing = (): void => undefined;
    const messageOf = (register: () => unknown): string => {
      try {
        register();
        return 'nothing';
      } catch (error) {
        return (error as Error).message.split('.')[0] as string;
      }
    };
    const webhooks = receiver().on('thing.made', nothing).onUnhandled(nothing);
    equal(
      messageOf(() => webhooks.on(['thing.sold', 'thing.made'], nothing)),
      'thing',
    );
    equal(
      messageOf(() => webhooks.onUnhandled(nothing)),
      'onUnhandled already has a handler',
    );
    equal(webhooks.eventTypes(), ['thing.made']);
    await webhooks.receive(await createDelivery(made));
    for (const late of [
      () => webhooks.on('thing.sold', nothing),
      () => webhooks.onAny(nothing),
      () => webhooks.onUnhandled(nothing),
    ]) {
      equal(messageOf(late), 'An event has already been dispatched');
    }
  });

  test('dispatches events that were verified before, such as events from a queue', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver().on('thing.made', (event, { id, headers }) => calls.push([event, id, headers.get('x')]));
    const event = await webhooks.verify(await createDelivery(made));
    equal((await webhooks.dispatch(structuredClone(event))).outcome, 'handled');
    equal((await webhooks.dispatch(event)).outcome, 'duplicate');
    equal((await webhooks.dispatch(event, { id: 'another' })).outcome, 'handled');
    equal(calls, [
      [made, 'evt_1', null],
      [made, 'another', null],
    ]);
  });
}
