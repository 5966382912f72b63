import { createWebhooks } from './webhooks.ts';
import { createKit, made, scheme, secret, type ThingEvents, type Tools } from '../tools.suite.ts';

/** How requests lead to responses in every runtime. */
export function respondSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery } = createKit(engine);

  test('responds to a refused delivery with a status, a code and a message', async () => {
    const { body, headers } = await createDelivery(made);
    const webhooks = receiver({ bodyLimit: 200 });
    const responses: [number, string][] = [];
    for (const wrong of [
      { body: `${body} `, headers },
      { body, headers: {} },
      { body, headers: { 'x-signature': 'f00' } },
      await createDelivery('{'),
      await createDelivery('{}'),
      await createDelivery(made, { 'x-event': 'thing.sold' }),
      await createDelivery({ ...made, padding: 'x'.repeat(200) }),
      { body: JSON.parse(body), headers },
      { body: undefined as never, headers },
    ]) {
      const response = await webhooks.respond(wrong);
      const { received, code, message } = JSON.parse(response.body);
      equal([received, typeof message, response.headers['content-type']], [false, 'string', 'application/json']);
      responses.push([response.status, code]);
    }
    equal(responses, [
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

  test('responds to other methods with 405, without reading the body', async () => {
    let reads = 0;
    const read = async (): Promise<string> => ((reads += 1), '');
    const { status, headers } = await receiver().respond({ method: 'GET', headers: {}, body: read });
    equal([status, headers.allow, reads], [405, 'POST', 0]);
  });

  test('passes the error of a handler to onError, but does not reveal it in the response', async () => {
    const errors: unknown[] = [];
    const webhooks = receiver({ onError: (error) => errors.push(error) }).on('thing.made', () => {
      throw new Error('password=hunter2');
    });
    const { status, body } = await webhooks.respond(await createDelivery(made));
    equal([status, body.includes('hunter2')], [500, false]);
    equal(errors, [new Error('password=hunter2')]);
  });

  test('responds with 500 to the error of a handler, even if it looks like a refusal', async () => {
    const inner = receiver({ secret: 'other' });
    const webhooks = receiver().on('thing.made', async () => inner.verify(await createDelivery(made)));
    equal((await webhooks.respond(await createDelivery(made))).status, 500);
  });

  test('responds even if onError throws', async () => {
    const error = console.error;
    const written: unknown[] = [];
    console.error = (...values: unknown[]) => written.push(...values);
    try {
      const webhooks = receiver({ onError: () => Promise.reject(new Error('logger')) }).on('thing.made', () => {
        throw new Error('handler');
      });
      equal((await webhooks.respond(await createDelivery(made))).status, 500);
      equal(written, [new Error('logger')]);
    } finally {
      console.error = error;
    }
  });

  test('writes faults of the receiver to the console, but not refused deliveries', async () => {
    const error = console.error;
    const written: unknown[] = [];
    console.error = (...values: unknown[]) => written.push(...values);
    try {
      const webhooks = createWebhooks<ThingEvents>({ api: 'things', signature: scheme }, { secret }, engine);
      const { body, headers } = await createDelivery(made);
      await webhooks.respond({ body, headers: {} });
      equal(written, []);
      await webhooks.respond({ body: JSON.parse(body), headers });
      equal(
        written.map((each) => (each as { code: string }).code),
        ['body_already_parsed'],
      );
    } finally {
      console.error = error;
    }
  });
}
