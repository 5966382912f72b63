import type { WebhookVerificationError } from '../error.ts';
import type { IncomingDelivery } from './types.ts';
import { createWebhooks } from './webhooks.ts';
import { createKit, made, scheme, secret, type ThingEvents, type Tools } from '../tools.suite.ts';

/** How requests lead to responses in every runtime. */
export function respondSuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery } = createKit(engine);

  /** A delivery for every reason to refuse one. */
  async function createWrongDeliveries(): Promise<IncomingDelivery[]> {
    const { body, headers } = await createDelivery(made);
    return [
      { body: `${body} `, headers },
      { body, headers: {} },
      { body, headers: { 'x-signature': 'f00' } },
      await createDelivery('{'),
      await createDelivery('{}'),
      await createDelivery(made, { 'x-event': 'thing.sold' }),
      await createDelivery({ ...made, padding: 'x'.repeat(200) }),
      { body: JSON.parse(body), headers },
      { body: undefined as never, headers },
    ];
  }

  test('responds to a refused delivery with a status, and gives the reason to onError only', async () => {
    const errors: unknown[] = [];
    const onError = (error: unknown): unknown => errors.push((error as WebhookVerificationError).code);
    const webhooks = receiver({ bodyLimit: 200, onError, explainRefusals: false });
    const responses: [number, string][] = [];
    for (const wrong of await createWrongDeliveries()) {
      const { status, body } = await webhooks.respond(wrong);
      responses.push([status, body]);
    }
    equal(
      responses,
      [400, 400, 400, 400, 400, 400, 413, 500, 500].map((status) => [status, '{"received":false}']),
    );
    equal(new Set(errors).size, 9);
  });

  test('does not reveal whether an endpoint exists', async () => {
    const secret = (): undefined => undefined;
    const responses = [];
    for (const options of [{ secret }, { secret: 'other' }, { secret: ['other', 'another'] }]) {
      const webhooks = receiver({ ...options, explainRefusals: false });
      responses.push(await webhooks.respond(await createDelivery(made)));
    }
    equal(responses, Array(3).fill(responses[0]));
    equal(responses[0]?.status, 400);
  });

  test('gives the code and the message of a refusal in the response, if it may', async () => {
    const webhooks = receiver({ bodyLimit: 200, explainRefusals: true });
    const responses: [number, string][] = [];
    for (const wrong of await createWrongDeliveries()) {
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

  test('writes faults of the receiver and the first refusal of each kind to the console', async () => {
    const { error, warn } = console;
    const written: unknown[] = [];
    console.error = (fault: { code: string }) => written.push(fault.code);
    console.warn = (...values: unknown[]) => written.push(...values);
    try {
      const webhooks = createWebhooks<ThingEvents>({ api: 'things', signature: scheme }, { secret }, engine);
      const { body, headers } = await createDelivery(made);
      for (const wrong of [{}, {}, { 'x-signature': 'f00' }]) await webhooks.respond({ body, headers: wrong });
      for (let time = 0; time < 2; time++) await webhooks.respond({ body: JSON.parse(body), headers });
      equal(written, [
        'Refused a webhook: The X-Signature header is missing or empty, but every delivery must be signed. Check that the ' +
          'request comes from the sender, and that no proxy removes the header. (missing_signature; not printed again. ' +
          'Pass `onError` to receive every refusal.)',
        written[1],
        'body_already_parsed',
        'body_already_parsed',
      ]);
      equal(String(written[1]).includes('malformed_signature'), true);
    } finally {
      Object.assign(console, { error, warn });
    }
  });
}
