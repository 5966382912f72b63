import { fixture, signedDelivery, signedRequest } from './testing.ts';
import { scheme, outcomeOf, type ThingEvents, type Tools } from './tools.suite.ts';
import { createWebhooks } from './receiver/webhooks.ts';

const definition = { api: 'things', signature: scheme };
const made: ThingEvents['thing.made'] = { type: 'thing.made', id: 'evt_1', data: { colour: 'red' } };
const examples = { red: JSON.stringify(made), blue: '{"type":"thing.made","id":"evt_2","data":{"colour":"blue"}}' };

/** What the helpers for tests of receivers do in every runtime. */
export function testingSuite({ test, equal, engine }: Tools): void {
  const webhooks = createWebhooks<ThingEvents>(definition, { secret: 's' }, engine);

  test('creates deliveries that a receiver accepts, from an event, from text and from bytes', async () => {
    const text = JSON.stringify(made);
    for (const event of [made, text, new TextEncoder().encode(text), new TextEncoder().encode(text).buffer]) {
      const { body, headers } = await signedDelivery(definition, event, { secret: 's' });
      equal(await webhooks.verify({ body, headers }), made);
      equal(headers['x-event'], 'thing.made');
      const request = await signedRequest(definition, event, { secret: 's' });
      equal(await webhooks.verify({ body: await request.text(), headers: request.headers }), made);
    }
  });

  test('signs text that is not an event', async () => {
    const { body, headers } = await signedDelivery(definition, '{', { secret: 's' });
    equal([body, 'x-event' in headers], ['{', false]);
    equal(await outcomeOf(webhooks.verify({ body, headers })), 'not_json');
  });

  test('accepts headers that contradict the event', async () => {
    const options = { secret: 's', headers: { 'x-event': 'thing.sold' } };
    equal(await outcomeOf(webhooks.verify(await signedDelivery(definition, made, options))), 'event_name_mismatch');
  });

  test('refuses to sign with an invalid secret', async () => {
    equal(await outcomeOf(signedDelivery(definition, made, { secret: '' })), 'secret_empty');
  });

  test('creates a request for the given URL', async () => {
    const request = await signedRequest(definition, made, { secret: 's', url: 'http://receiver.test/in' });
    equal([request.method, request.url], ['POST', 'http://receiver.test/in']);
    equal(request.headers.get('content-type'), 'application/json');
  });

  test('returns a new copy of an example each time', () => {
    const first = fixture<ThingEvents['thing.made']>(examples, undefined);
    first.data.colour = 'changed';
    equal(fixture(examples, undefined), made);
    equal(fixture<ThingEvents['thing.made']>(examples, undefined, 'blue').data.colour, 'blue');
  });

  test('merges objects, replaces all other values, and removes members that are `undefined`', () => {
    const text = '{"keep":1,"list":[1,2],"deep":{"a":1,"b":{"c":1}},"gone":1}';
    const changed = fixture<object>({ only: text }, {
      list: [3],
      deep: { b: { d: null } },
      gone: undefined,
      new: 'x',
    } as object);
    equal(JSON.stringify(changed), '{"keep":1,"list":[3],"deep":{"a":1,"b":{"c":1,"d":null}},"new":"x"}');
  });

  test('names the existing examples if an example is unknown', () => {
    let message = '';
    try {
      fixture(examples, undefined, 'green');
    } catch (error) {
      message = (error as Error).message;
    }
    equal(message, 'Unknown example "green". Use one of: red, blue.');
  });
}
