import { memoryStore, type Claim, type SeenStore } from './seen.ts';
import type { SignatureScheme } from '../signature/scheme.ts';
import { createSigner } from '../signature/signer.ts';
import type { StandardSchema } from './standard-schema.ts';
import { outcomeOf, scheme, type ThingEvents, type Tools } from '../tools.suite.ts';
import { webHandler } from '../adapters/web-handler.ts';
import { createWebhooks, type Webhooks, type WebhooksOptions } from './webhooks.ts';

const secret = 'whsec_one';
const made = { type: 'thing.made', id: 'evt_1', data: { colour: 'red' } } as const;
const sold = { type: 'thing.sold', id: 'evt_2', data: { price: 3 } } as const;

/** What a receiver has to do in any runtime. */
export function webhooksSuite({ test, equal, engine }: Tools): void {
  const quiet = { onError: () => undefined };
  const receiver = (
    options: Partial<WebhooksOptions<ThingEvents>> = {},
    over: Partial<SignatureScheme> = {},
  ): Webhooks<ThingEvents> =>
    createWebhooks<ThingEvents>(
      { api: 'things', signature: { ...scheme, ...over } },
      { secret, ...quiet, ...options },
      engine,
    );

  async function delivery(
    event: unknown,
    headers: Record<string, string> = {},
    key: string = secret,
  ): Promise<{ body: string; headers: Record<string, string> }> {
    const body = typeof event === 'string' ? event : JSON.stringify(event);
    return { body, headers: { 'x-signature': await createSigner(scheme, engine).sign(body, key), ...headers } };
  }

  async function request(event: unknown, init: RequestInit = {}): Promise<Request> {
    const { body, headers } = await delivery(event);
    return new Request('http://receiver.test/', { method: 'POST', body, headers, ...init });
  }

  // Verifying.

  test('gives the event of a delivery whose signature fits', async () => {
    equal(await receiver().verify(await delivery(made)), made);
  });

  test('refuses a changed body, a changed secret, and no signature', async () => {
    const { body, headers } = await delivery(made);
    equal(await outcomeOf(receiver().verify({ body: body.replace('red', 'rad'), headers })), 'signature_mismatch');
    equal(await outcomeOf(receiver({ secret: 'other' }).verify({ body, headers })), 'signature_mismatch');
    equal(await outcomeOf(receiver().verify({ body, headers: {} })), 'missing_signature');
  });

  test('parses nothing before the signature fits', async () => {
    const { headers } = await delivery(made);
    equal(await outcomeOf(receiver().verify({ body: '{', headers })), 'signature_mismatch');
    equal(await outcomeOf(receiver().verify(await delivery('{'))), 'not_json');
  });

  test('refuses signed bytes that are not UTF-8, and a byte order mark', async () => {
    const signer = createSigner(scheme, engine);
    for (const bytes of [Uint8Array.of(0x22, 0xff, 0x22), new TextEncoder().encode('\ufeff{"type":"thing.made"}')]) {
      const headers = { 'x-signature': await signer.sign(bytes, secret) };
      equal(await outcomeOf(receiver().verify({ body: bytes, headers })), 'not_json');
    }
  });

  test('refuses signed JSON that does not name an event', async () => {
    for (const body of [
      'null',
      '[]',
      '7',
      '"thing.made"',
      '{}',
      '{"type":null}',
      '{"type":7}',
      '{"Type":"thing.made"}',
    ]) {
      equal([body, await outcomeOf(receiver().verify(await delivery(body)))], [body, 'event_name_missing']);
    }
    const inherited = receiver({}, { event: { ...scheme.event, body: '/constructor/name' } });
    equal(await outcomeOf(inherited.verify(await delivery('{}'))), 'event_name_missing');
  });

  test('refuses a header that names another event than the body, where the scheme says so', async () => {
    const other = await delivery(made, { 'X-Event': 'thing.sold' });
    equal(await outcomeOf(receiver().verify(other)), 'event_name_mismatch');
    equal(await outcomeOf(receiver().verify(await delivery(made, { 'x-event': 'thing.made' }))), 'resolved');
    const lenient = receiver({}, { event: { ...scheme.event, mismatch: null } });
    equal(await outcomeOf(lenient.verify(other)), 'resolved');
  });

  test('counts bytes, not characters, against the limit', async () => {
    const text = JSON.stringify({ type: 'thing.made', name: '東'.repeat(100) });
    const size = new TextEncoder().encode(text).byteLength;
    const bytes = new TextEncoder().encode(text);
    const { headers } = await delivery(text);
    for (const body of [text, bytes, bytes.buffer]) {
      equal(await outcomeOf(receiver({ bodyLimit: size }).verify({ body, headers })), 'resolved');
      equal(await outcomeOf(receiver({ bodyLimit: size - 1 }).verify({ body, headers })), 'body_too_large');
    }
  });

  // Secrets.

  test('refuses to be made with a secret that cannot be meant', () => {
    const codeOf = (wrong: unknown): unknown => {
      try {
        return receiver({ secret: wrong as string });
      } catch (error) {
        return (error as { code?: unknown }).code;
      }
    };
    equal(['', [], undefined, null, 'a\n'].map(codeOf), [
      'secret_empty',
      'secret_empty',
      'secret_empty',
      'secret_empty',
      'secret_has_whitespace',
    ]);
  });

  test('asks a function for the secret, with the headers and what the body claims', async () => {
    const asked: unknown[] = [];
    const webhooks = receiver({
      secret: async (headers, envelope) => {
        asked.push([headers.get('X-Tenant'), envelope.type, envelope.data?.colour]);
        return ['older', 'own'];
      },
    });
    equal(await webhooks.verify(await delivery(made, { 'x-tenant': 't1' }, 'own')), made);
    equal(asked, [['t1', 'thing.made', 'red']]);
  });

  test('asks for no secret before there is a well-formed signature', async () => {
    let calls = 0;
    const webhooks = receiver({ secret: () => ((calls += 1), secret) });
    const { body } = await delivery(made);
    for (const headers of [{}, { 'x-signature': 'f00' }]) await outcomeOf(webhooks.verify({ body, headers }));
    equal(calls, 0);
  });

  test('gives the function an empty envelope where the body is no object', async () => {
    const seen: unknown[] = [];
    const webhooks = receiver({ secret: (_, envelope) => (seen.push(envelope), secret) });
    const { headers } = await delivery(made);
    for (const body of ['null', '7', '{']) await outcomeOf(webhooks.verify({ body, headers }));
    equal(seen, [{}, {}, {}]);
  });

  test('takes nothing that the function did to the envelope for true', async () => {
    const webhooks = receiver({
      secret: (_, envelope) => {
        Object.assign(envelope, { type: 'thing.sold' });
        return secret;
      },
    });
    equal(await webhooks.verify(await delivery(made)), made);
  });

  test('refuses a delivery for which the function has no secret', async () => {
    for (const none of [undefined, null, []]) {
      equal(await outcomeOf(receiver({ secret: () => none }).verify(await delivery(made))), 'secret_unknown');
    }
    equal(await outcomeOf(receiver({ secret: () => '' }).verify(await delivery(made))), 'secret_empty');
  });

  test('makes the sender try again where the function throws', async () => {
    const errors: unknown[] = [];
    const webhooks = receiver({
      secret: () => Promise.reject(new Error('database')),
      onError: (error) => errors.push(error),
    });
    const { status } = await webhooks.answer(await delivery(made));
    equal(status, 500);
    equal((errors[0] as Error).cause, new Error('database'));
  });

  // Routing.

  test('calls the handler of the event, with what is known of the delivery', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver()
      .on('thing.made', (event, { type, id, headers }) => calls.push([event, type, id, headers.get('X-Trace')]))
      .on('thing.sold', () => calls.push('wrong'));
    const dispatched = await webhooks.receive(await delivery(made, { 'x-trace': 'abc' }));
    equal(calls, [[made, 'thing.made', 'evt_1', 'abc']]);
    equal(dispatched, { outcome: 'handled', type: 'thing.made', id: 'evt_1' });
  });

  test('takes one handler for several events', async () => {
    const calls: string[] = [];
    const webhooks = receiver().on(['thing.made', 'thing.sold'], ({ type }) => calls.push(type));
    await webhooks.receive(await delivery(made));
    await webhooks.receive(await delivery(sold));
    equal(calls, ['thing.made', 'thing.sold']);
  });

  test('says what it handles, in order', () => {
    const nothing = (): void => undefined;
    equal(receiver().on('thing.sold', nothing).on('thing.made', nothing).otherwise(nothing).eventTypes(), [
      'thing.sold',
      'thing.made',
    ]);
  });

  test('answers events without a handler with 200, and remembers none of them', async () => {
    const webhooks = receiver().on('thing.made', () => undefined);
    const unknown = { type: 'thing.painted', id: 'evt_3' };
    for (const event of [sold, sold, unknown]) {
      const { status, body } = await webhooks.answer(await delivery(event));
      equal([status, JSON.parse(body)], [200, { received: true, outcome: 'unhandled' }]);
    }
  });

  test('hands events without a handler to the fallback', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver()
      .on('thing.made', () => calls.push('made'))
      .otherwise((event, { type }) => calls.push([event.id, type]));
    for (const event of [made, sold, { type: 'toString', id: 'evt_3' }]) await webhooks.receive(await delivery(event));
    equal(calls, ['made', ['evt_2', 'thing.sold'], ['evt_3', 'toString']]);
  });

  test('runs hooks and handler one after another', async () => {
    const calls: string[] = [];
    const slow = (name: string) => async (): Promise<void> => {
      calls.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      calls.push(`${name} ends`);
    };
    const webhooks = receiver().on('thing.made', slow('handler')).onAny(slow('first')).onAny(slow('second'));
    await webhooks.receive(await delivery(made));
    equal(
      calls,
      ['first', 'second', 'handler'].flatMap((name) => [`${name} begins`, `${name} ends`]),
    );
  });

  test('calls no handler once a hook has thrown', async () => {
    const calls: string[] = [];
    const webhooks = receiver()
      .onAny(() => Promise.reject(new Error('full')))
      .on('thing.made', () => calls.push('handler'));
    equal(await outcomeOf(webhooks.receive(await delivery(made))), new Error('full'));
    equal(calls, []);
  });

  test('refuses a second handler of an event, a second fallback, and registration after the first event', async () => {
    const nothing = (): void => undefined;
    const messageOf = (register: () => unknown): string => {
      try {
        register();
        return 'nothing';
      } catch (error) {
        return (error as Error).message.split('.')[0] as string;
      }
    };
    const webhooks = receiver().on('thing.made', nothing).otherwise(nothing);
    equal(
      messageOf(() => webhooks.on(['thing.sold', 'thing.made'], nothing)),
      'thing',
    );
    equal(
      messageOf(() => webhooks.otherwise(nothing)),
      'There is a fallback already',
    );
    equal(webhooks.eventTypes(), ['thing.made']);
    await webhooks.receive(await delivery(made));
    for (const late of [
      () => webhooks.on('thing.sold', nothing),
      () => webhooks.onAny(nothing),
      () => webhooks.otherwise(nothing),
    ]) {
      equal(messageOf(late), 'The first event has been dispatched already');
    }
  });

  test('dispatches events that were verified before, such as those from a queue', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver().on('thing.made', (event, { id, headers }) => calls.push([event, id, headers.get('x')]));
    const event = await webhooks.verify(await delivery(made));
    equal((await webhooks.dispatch(structuredClone(event))).outcome, 'handled');
    equal((await webhooks.dispatch(event)).outcome, 'duplicate');
    equal((await webhooks.dispatch(event, { id: 'another' })).outcome, 'handled');
    equal(calls, [
      [made, 'evt_1', null],
      [made, 'another', null],
    ]);
  });

  // Events that come twice.

  test('handles an event once, however often it comes', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', () => (calls += 1));
    const outcomes = [];
    for (let time = 0; time < 3; time++) outcomes.push((await webhooks.receive(await delivery(made))).outcome);
    equal([calls, outcomes], [1, ['handled', 'duplicate', 'duplicate']]);
    equal((await webhooks.answer(await delivery(made))).status, 200);
  });

  test('handles an event again whose handler has thrown', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', () => {
      calls += 1;
      if (calls < 3) throw new Error('not yet');
    });
    const statuses = [];
    for (let time = 0; time < 4; time++) statuses.push((await webhooks.answer(await delivery(made))).status);
    equal([calls, statuses], [3, [500, 500, 200, 200]]);
  });

  test('makes the sender try again while the event is being handled', async () => {
    const { work, begun, finish } = slowWork();
    const webhooks = receiver().on('thing.made', work);
    const first = webhooks.answer(await delivery(made));
    await begun;
    const second = await webhooks.answer(await delivery(made));
    equal([second.status, second.headers['retry-after']], [409, '30']);
    finish();
    equal((await first).status, 200);
    equal((await webhooks.answer(await delivery(made))).status, 200);
  });

  test('handles one of many deliveries that come at once', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      calls += 1;
    });
    const deliveries = await Promise.all(Array.from({ length: 20 }, () => delivery(made)));
    const outcomes = await Promise.all(deliveries.map((each) => webhooks.receive(each).then(({ outcome }) => outcome)));
    equal(calls, 1);
    equal(outcomes.filter((outcome) => outcome === 'handled').length, 1);
  });

  test('knows an event by the hash of its body, where the scheme says so', async () => {
    const calls: unknown[] = [];
    const webhooks = receiver({}, { deduplication: { by: 'sha-256', of: 'raw-body' } }).on(
      ['thing.made', 'thing.sold'],
      (_, { id }) => calls.push(id),
    );
    const body = '{"type":"thing.made"}';
    equal((await webhooks.receive(await delivery(body))).outcome, 'handled');
    equal((await webhooks.receive(await delivery(body))).outcome, 'duplicate');
    equal((await webhooks.receive(await delivery(`${body} `))).outcome, 'handled');
    equal(calls[0], '5bdb6b4fc8a04a6211f5650cb88258c08edf21144c36c4b582d26b2c7d8aa8e7');
  });

  test('takes events without an id for new', async () => {
    let calls = 0;
    const webhooks = receiver().on('thing.made', () => (calls += 1));
    for (const id of [undefined, null, {}, [], true]) {
      for (let time = 0; time < 2; time++) await webhooks.receive(await delivery({ type: 'thing.made', id }));
    }
    equal(calls, 10);
  });

  test('remembers nothing where it is told to', async () => {
    let calls = 0;
    const webhooks = receiver({ seen: false }).on('thing.made', () => (calls += 1));
    for (let time = 0; time < 3; time++) await webhooks.receive(await delivery(made));
    equal(calls, 3);
  });

  test('tells a store of its own what it claims, completes and releases', async () => {
    const told: unknown[] = [];
    const memory = memoryStore();
    const store: SeenStore = {
      claim: async (id, seconds) => (told.push(['claim', id, seconds]), memory.claim(id, seconds)),
      complete: async (id, seconds) => (told.push(['complete', id, seconds]), memory.complete(id, seconds)),
      release: async (id) => (told.push(['release', id]), memory.release(id)),
    };
    const webhooks = receiver({ seen: { store, ttl: 60, lease: 5 } })
      .on('thing.made', () => undefined)
      .on('thing.sold', () => Promise.reject(new Error('no')));
    await webhooks.answer(await delivery(made));
    await webhooks.answer(await delivery(sold));
    equal(told, [
      ['claim', 'things:evt_1', 5],
      ['complete', 'things:evt_1', 60],
      ['claim', 'things:evt_2', 5],
      ['release', 'things:evt_2'],
    ]);
  });

  test('makes the sender try again where the store cannot say whether an event is known', async () => {
    let calls = 0;
    const store: SeenStore = {
      claim: (): Claim => {
        throw new Error('store');
      },
      complete: () => undefined,
      release: () => undefined,
    };
    const webhooks = receiver({ seen: { store } }).on('thing.made', () => (calls += 1));
    equal([(await webhooks.answer(await delivery(made))).status, calls], [500, 0]);
  });

  test('lets what a handler did stand where the store could not be told', async () => {
    const errors: unknown[] = [];
    const fails = (): Promise<never> => Promise.reject(new Error('store'));
    const store: SeenStore = { claim: () => 'claimed', complete: fails, release: fails };
    const webhooks = receiver({ seen: { store }, onError: (error) => errors.push(error) })
      .on('thing.made', () => undefined)
      .on('thing.sold', () => Promise.reject(new Error('handler')));
    equal((await webhooks.answer(await delivery(made))).status, 200);
    equal((await webhooks.answer(await delivery(sold))).status, 500);
    equal(errors, [new Error('store'), new Error('store'), new Error('handler')]);
  });

  // Work in the background.

  test('answers before its handlers are done, where work can be handed over', async () => {
    const handedOver: Promise<void>[] = [];
    const { work, finish } = slowWork();
    const webhooks = receiver().on('thing.made', work);
    const handler = webHandler(webhooks, { waitUntil: (rest) => handedOver.push(rest) });
    const response = await handler(await request(made));
    equal([response.status, await response.json()], [200, { received: true, outcome: 'accepted' }]);
    equal((await handler(await request(made))).status, 409);
    finish();
    await Promise.all(handedOver);
    equal(await (await handler(await request(made))).json(), { received: true, outcome: 'duplicate' });
  });

  test('reports what fails in the background, and frees the event', async () => {
    const errors: unknown[] = [];
    const handedOver: Promise<void>[] = [];
    const webhooks = receiver({ onError: (error) => errors.push(error) }).on('thing.made', () =>
      Promise.reject(new Error('late')),
    );
    const handler = webHandler(webhooks, { waitUntil: (work) => handedOver.push(work) });
    equal((await handler(await request(made))).status, 200);
    await Promise.all(handedOver);
    equal(errors, [new Error('late')]);
    equal((await webhooks.receive(await delivery(made), () => undefined)).outcome, 'accepted');
  });

  // Validation.

  test('hands handlers what a schema makes of an event', async () => {
    const calls: unknown[] = [];
    const schema = schemaOf<ThingEvents['thing.made']>(() => ({ value: { ...made, data: { colour: 'RED' } } }));
    const webhooks = receiver({ validate: { 'thing.made': schema } })
      .on('thing.made', ({ data }) => calls.push(data.colour))
      .on('thing.sold', ({ data }) => calls.push(data.price));
    await webhooks.receive(await delivery(made));
    await webhooks.receive(await delivery(sold));
    equal(calls, ['RED', 3]);
    equal(await outcomeOf(webhooks.verify(await delivery({ type: 'toString' }))), 'resolved');
  });

  test('refuses an event that does not fit its schema, with what does not fit', async () => {
    const issues = [{ message: '/data/colour must be string', path: ['data', 'colour'] }];
    const webhooks = receiver({ validate: { 'thing.made': schemaOf(async () => ({ issues })) } });
    const error = await webhooks.verify(await delivery(made)).catch((error: unknown) => error);
    equal((error as { issues: unknown }).issues, issues);
    const answer = await webhooks.answer(await delivery(made));
    equal([answer.status, JSON.parse(answer.body).code], [422, 'invalid_payload']);
  });

  // Answers.

  test('answers a refusal with a status, a code and a sentence', async () => {
    const { body, headers } = await delivery(made);
    const webhooks = receiver({ bodyLimit: 200 });
    const answers: [number, string][] = [];
    for (const wrong of [
      { body: `${body} `, headers },
      { body, headers: {} },
      { body, headers: { 'x-signature': 'f00' } },
      await delivery('{'),
      await delivery('{}'),
      await delivery(made, { 'x-event': 'thing.sold' }),
      await delivery({ ...made, padding: 'x'.repeat(200) }),
      { body: JSON.parse(body), headers },
      { body: undefined as never, headers },
    ]) {
      const answer = await webhooks.answer(wrong);
      const { received, code, message } = JSON.parse(answer.body);
      equal([received, typeof message, answer.headers['content-type']], [false, 'string', 'application/json']);
      answers.push([answer.status, code]);
    }
    equal(answers, [
      [400, 'signature_mismatch'],
      [400, 'missing_signature'],
      [400, 'malformed_signature'],
      [400, 'not_json'],
      [400, 'event_name_missing'],
      [400, 'event_name_mismatch'],
      [413, 'body_too_large'],
      [500, 'body_already_parsed'],
      [500, 'body_missing'],
    ]);
  });

  test('answers other methods with 405 and reads nothing', async () => {
    let reads = 0;
    const read = async (): Promise<string> => ((reads += 1), '');
    const { status, headers } = await receiver().answer({ method: 'GET', headers: {}, body: read });
    equal([status, headers.allow, reads], [405, 'POST', 0]);
  });

  test('says nothing of why a handler threw, but to its owner', async () => {
    const errors: unknown[] = [];
    const webhooks = receiver({ onError: (error) => errors.push(error) }).on('thing.made', () => {
      throw new Error('password=hunter2');
    });
    const { status, body } = await webhooks.answer(await delivery(made));
    equal([status, body.includes('hunter2')], [500, false]);
    equal(errors, [new Error('password=hunter2')]);
  });

  test('answers an error of a handler with 500 even if it looks like a refusal', async () => {
    const inner = receiver({ secret: 'other' });
    const webhooks = receiver().on('thing.made', async () => inner.verify(await delivery(made)));
    equal((await webhooks.answer(await delivery(made))).status, 500);
  });

  test('answers although `onError` throws', async () => {
    const error = console.error;
    const written: unknown[] = [];
    console.error = (...values: unknown[]) => written.push(...values);
    try {
      const webhooks = receiver({ onError: () => Promise.reject(new Error('logger')) }).on('thing.made', () => {
        throw new Error('handler');
      });
      equal((await webhooks.answer(await delivery(made))).status, 500);
      equal(written, [new Error('logger')]);
    } finally {
      console.error = error;
    }
  });

  test('writes to the console what is wrong with the receiver, not what strangers send', async () => {
    const error = console.error;
    const written: unknown[] = [];
    console.error = (...values: unknown[]) => written.push(...values);
    try {
      const webhooks = createWebhooks<ThingEvents>({ api: 'things', signature: scheme }, { secret }, engine);
      const { body, headers } = await delivery(made);
      await webhooks.answer({ body, headers: {} });
      equal(written, []);
      await webhooks.answer({ body: JSON.parse(body), headers });
      equal(
        written.map((each) => (each as { code: string }).code),
        ['body_already_parsed'],
      );
    } finally {
      console.error = error;
    }
  });

  // `Request` and `Response`.

  test('takes a Request and gives a Response', async () => {
    const calls: unknown[] = [];
    const handler = webHandler(receiver().on('thing.made', (event) => calls.push(event)));
    const response = await handler(await request(made));
    equal(response.status, 200);
    equal(response.headers.get('content-type'), 'application/json');
    equal(await response.json(), { received: true, outcome: 'handled' });
    equal(calls, [made]);
    equal((await handler(new Request('http://receiver.test/'))).status, 405);
    equal((await handler(new Request('http://receiver.test/', { method: 'POST' }))).status, 400);
  });

  test('refuses a Request whose body somebody has read', async () => {
    const read = await request(made);
    await read.text();
    const response = await webHandler(receiver())(read);
    equal([response.status, (await response.json()).code], [500, 'body_already_parsed']);
  });

  test('stops reading a body that is too long, whatever its declared length', async () => {
    let pulled = 0;
    let cancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
      cancel: () => {
        cancelled = true;
      },
    });
    const { headers } = await delivery(made);
    const streamed = new Request('http://receiver.test/', {
      method: 'POST',
      headers,
      body: endless,
      duplex: 'half',
    } as RequestInit);
    const response = await webHandler(receiver({ bodyLimit: 5000 }))(streamed);
    equal([response.status, cancelled, pulled < 20], [413, true, true]);
  });

  test('refuses a declared length over the limit without reading', async () => {
    const long = await request(made, { headers: { 'content-length': '5001' } });
    const response = await webHandler(receiver({ bodyLimit: 5000 }))(long);
    equal(response.status, 413);
  });

  test('answers a body that breaks off with 400', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error('reset')),
    });
    const { headers } = await delivery(made);
    const streamed = new Request('http://receiver.test/', {
      method: 'POST',
      headers,
      body: broken,
      duplex: 'half',
    } as RequestInit);
    const response = await webHandler(receiver())(streamed);
    equal([response.status, (await response.json()).code], [400, 'body_unreadable']);
  });

  test('puts a body together that comes in pieces', async () => {
    const { body, headers } = await delivery({ ...made, data: { colour: '東京 🎮' } });
    const bytes = new TextEncoder().encode(body);
    let at = 0;
    const pieces = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        if (at < bytes.length) controller.enqueue(bytes.slice(at, (at += 1)));
        else controller.close();
      },
    });
    const calls: unknown[] = [];
    const handler = webHandler(receiver().on('thing.made', ({ data }) => calls.push(data.colour)));
    const streamed = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit;
    equal((await handler(new Request('http://receiver.test/', streamed))).status, 200);
    equal(calls, ['東京 🎮']);
  });
}

/** A handler that is done when it is told to be. */
function slowWork(): { work: () => Promise<void>; begun: Promise<void>; finish: () => void } {
  let begin = (): void => undefined;
  let finish = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const finished = new Promise<void>((resolve) => (finish = resolve));
  return { work: () => (begin(), finished), begun, finish };
}

function schemaOf<Output>(validate: StandardSchema<Output>['~standard']['validate']): StandardSchema<Output> {
  return { '~standard': { version: 1, vendor: 'test', validate } };
}
