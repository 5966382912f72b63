import { createSigner } from '../signature/signer.ts';
import type { StandardSchema } from './standard-schema.ts';
import { createKit, made, outcomeOf, scheme, secret, sold, type ThingEvents, type Tools } from '../tools.suite.ts';

/** What verifying a delivery does in every runtime. */
export function verifySuite({ test, equal, engine }: Tools): void {
  const { receiver, createDelivery } = createKit(engine);

  test('returns the event of a delivery with a valid signature', async () => {
    equal(await receiver().verify(await createDelivery(made)), made);
  });

  test('refuses a changed body, another secret, and a missing signature', async () => {
    const { body, headers } = await createDelivery(made);
    equal(await outcomeOf(receiver().verify({ body: body.replace('red', 'rad'), headers })), 'signature_mismatch');
    equal(await outcomeOf(receiver({ secret: 'other' }).verify({ body, headers })), 'signature_mismatch');
    equal(await outcomeOf(receiver().verify({ body, headers: {} })), 'missing_signature');
  });

  test('does not parse a body before its signature is verified', async () => {
    const { headers } = await createDelivery(made);
    equal(await outcomeOf(receiver().verify({ body: '{', headers })), 'signature_mismatch');
    equal(await outcomeOf(receiver().verify(await createDelivery('{'))), 'not_json');
  });

  test('refuses signed bytes that are not UTF-8, or that start with a byte order mark', async () => {
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
      equal([body, await outcomeOf(receiver().verify(await createDelivery(body)))], [body, 'event_name_missing']);
    }
    const inherited = receiver({}, { event: { ...scheme.event, body: '/constructor/name' } });
    equal(await outcomeOf(inherited.verify(await createDelivery('{}'))), 'event_name_missing');
  });

  test('refuses a header that names another event than the body, if the scheme requires it', async () => {
    const other = await createDelivery(made, { 'X-Event': 'thing.sold' });
    equal(await outcomeOf(receiver().verify(other)), 'event_name_mismatch');
    equal(await outcomeOf(receiver().verify(await createDelivery(made, { 'x-event': 'thing.made' }))), 'resolved');
    const lenient = receiver({}, { event: { ...scheme.event, mismatch: null } });
    equal(await outcomeOf(lenient.verify(other)), 'resolved');
  });

  test('compares bytes, not characters, with the limit', async () => {
    const text = JSON.stringify({ type: 'thing.made', name: '東'.repeat(100) });
    const size = new TextEncoder().encode(text).byteLength;
    const bytes = new TextEncoder().encode(text);
    const { headers } = await createDelivery(text);
    for (const body of [text, bytes, bytes.buffer]) {
      equal(await outcomeOf(receiver({ bodyLimit: size }).verify({ body, headers })), 'resolved');
      equal(await outcomeOf(receiver({ bodyLimit: size - 1 }).verify({ body, headers })), 'body_too_large');
    }
  });

  test('passes the output of a schema to handlers', async () => {
    const calls: unknown[] = [];
    const schema = schemaOf<ThingEvents['thing.made']>(() => ({ value: { ...made, data: { colour: 'RED' } } }));
    const webhooks = receiver({ validate: { 'thing.made': schema } })
      .on('thing.made', ({ data }) => calls.push(data.colour))
      .on('thing.sold', ({ data }) => calls.push(data.price));
    await webhooks.receive(await createDelivery(made));
    await webhooks.receive(await createDelivery(sold));
    equal(calls, ['RED', 3]);
    equal(await outcomeOf(webhooks.verify(await createDelivery({ type: 'toString' }))), 'resolved');
  });

  test('refuses an event that does not match its schema, with the issues', async () => {
    const issues = [{ message: '/data/colour must be string', path: ['data', 'colour'] }];
    const webhooks = receiver({ validate: { 'thing.made': schemaOf(async () => ({ issues })) } });
    const error = await webhooks.verify(await createDelivery(made)).catch((error: unknown) => error);
    equal((error as { issues: unknown }).issues, issues);
    const response = await webhooks.respond(await createDelivery(made));
    equal([response.status, JSON.parse(response.body).code], [422, 'invalid_payload']);
  });
}

function schemaOf<Output>(validate: StandardSchema<Output>['~standard']['validate']): StandardSchema<Output> {
  return { '~standard': { version: 1, vendor: 'test', validate } };
}
