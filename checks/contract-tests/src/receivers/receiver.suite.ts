// Runs in every runtime, for every API: the function receives a test runner and the receiver of one API.
import { webHandler } from '@wirepact/webhooks-core';
import { listLeaves, replaceAt } from './json-changes.ts';
import type { ReceiverApi } from './receiver-api.ts';

export interface Tools {
  test(name: string, run: () => void | Promise<void>): void;
  /** Fails unless both are deeply equal. */
  equal(actual: unknown, expected: unknown): void;
}

// Valid as text, as hex and as Base64, so that they suit every scheme.
const secret = '0123456789abcdef0123456789abcdef';
const previous = 'fedcba9876543210fedcba9876543210';
const unknown = '00112233445566778899aabbccddeeff';

export function testReceiver({ test, equal }: Tools, api: ReceiverApi): void {
  const { signature, types, deliveries, vectors, fixture, signedDelivery, signedRequest } = api;
  const [type] = types as [string, ...string[]];
  const otherType = types[1] ?? `${type}.other`;
  const namePath = signature.event.body.split('/').slice(1);

  for (const { name, secrets, body, signature: value, expect } of vectors) {
    test(`returns ${expect} for the vector ${name}`, async () => {
      const headers = value === undefined ? {} : { [signature.header]: value };
      const verdict = await api
        .createSigner()
        .verify(body, headers, secrets)
        .then(
          () => 'valid',
          ({ code }: { code: string }) => code.replace(/_?signature_?/, ''),
        );
      equal(verdict, expect);
    });
  }

  test('has a vector for every verdict', () => {
    equal([...new Set(vectors.map(({ expect }) => expect))].sort(), ['malformed', 'mismatch', 'missing', 'valid']);
  });

  test('passes every documented delivery to its handler unchanged', async () => {
    for (const each of types) {
      const texts = Object.values(deliveries[each] ?? {});
      equal([each, texts.length > 0], [each, true]);
      for (const text of texts) {
        const received: unknown[] = [];
        const webhooks = api.createReceiver({ secret }).on(each, (event) => received.push(event));
        const response = await webHandler(webhooks)(await signedRequest(text, { secret }));
        equal([response.status, received], [200, [JSON.parse(text)]]);
      }
    }
  });

  test('returns each example by its name', () => {
    for (const each of types) {
      for (const [example, text] of Object.entries(deliveries[each] ?? {})) {
        equal(fixture(each, {}, example), JSON.parse(text));
      }
    }
  });

  test('lists the handled events, which are those to subscribe to', () => {
    const [first, ...rest] = types as [string, ...string[]];
    const webhooks = api
      .createReceiver({ secret })
      .on(rest, () => undefined)
      .on(first, () => undefined);
    equal(webhooks.eventTypes(), [...rest, first]);
  });

  test('accepts the previous secret during a rotation, and refuses other secrets', async () => {
    const statuses = [];
    for (const key of [secret, previous, unknown]) {
      const handle = webHandler(api.createReceiver({ secret: [secret, previous], onError: () => undefined }));
      statuses.push((await handle(await signedRequest(fixture(type), { secret: key }))).status);
    }
    equal(statuses, [200, 200, 400]);
  });

  test('handles a repeated delivery once, even if another secret signed it', async () => {
    const event = fixture(type);
    equal(await receiveAll([event, event, event], [secret, previous, secret]), ['handled', 'duplicate', 'duplicate']);
  });

  if (signature.deduplication.by === 'id') {
    const idPath = signature.deduplication.of.split('/').slice(1);

    test('recognises a repeated event by its id, even if every other member changes', async () => {
      const event = fixture(type);
      const changed = changeEach(event, [namePath, idPath]);
      const outcomes = await receiveAll([event, ...changed, replaceAt(event, idPath, 'another-id')]);
      equal(outcomes, ['handled', ...changed.map(() => 'duplicate'), 'handled']);
    });
  } else {
    test('recognises a repeated event by its bytes, so that every change makes a new event', async () => {
      const event = fixture(type);
      const changed = changeEach(event, [namePath]);
      const outcomes = await receiveAll([event, ...changed, event]);
      equal(outcomes, ['handled', ...changed.map(() => 'handled'), 'duplicate']);
    });
  }

  const { header, mismatch } = signature.event;
  if (header && mismatch === 'refuse') {
    test('refuses a delivery whose header names another event', async () => {
      const request = await signedRequest(fixture(type), { secret, headers: { [header.toLowerCase()]: otherType } });
      const options = { secret, onError: () => undefined, explainRefusals: true };
      const response = await webHandler(api.createReceiver(options))(request);
      equal([response.status, (await response.json()).code], [400, 'event_name_mismatch']);
    });
  } else {
    test('reads the name of the event only from the body', async () => {
      const headers = { [header?.toLowerCase() ?? 'x-event']: otherType };
      const received: unknown[] = [];
      const webhooks = api.createReceiver({ secret }).onAny((_, { type }) => received.push(type));
      const response = await webHandler(webhooks)(await signedRequest(fixture(type), { secret, headers }));
      equal([response.status, received], [200, [type]]);
    });
  }

  /** Sends events to one receiver, each signed with the secret of the same position. Returns the outcomes. */
  async function receiveAll(events: readonly object[], keys: readonly string[] = []): Promise<string[]> {
    let calls = 0;
    const webhooks = api.createReceiver({ secret: [secret, previous] }).on(type, () => {
      calls += 1;
    });
    const outcomes: string[] = [];
    for (const [index, event] of events.entries()) {
      const delivery = await signedDelivery(event, { secret: keys[index] ?? secret });
      outcomes.push((await webhooks.receive(delivery)).outcome);
    }
    equal(calls, outcomes.filter((outcome) => outcome === 'handled').length);
    return outcomes;
  }
}

/** Copies of an event: one with a new member, and one for each leaf with another value, except for the leaves at `kept`. */
function changeEach(event: object, kept: readonly (readonly string[])[]): object[] {
  const leaves = listLeaves(event).filter((leaf) => !kept.some((path) => path.join('/') === leaf.join('/')));
  return [{ ...event, brandNew: true }, ...leaves.map((leaf) => replaceAt(event, leaf, 'changed'))];
}
