import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { engine as webCrypto } from '@wirepact/webhooks-core/engine-web';
import { describe, expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { listDescribedObjects } from './described-objects.ts';
import { findReceivers, loadReceiver } from './find-receivers.ts';
import { replaceAt } from './json-changes.ts';
import { toReceiverApi } from './receiver-api.ts';
import { testReceiver } from './receiver.suite.ts';

const secret = '0123456789abcdef0123456789abcdef';
const apis = findReceivers(readApis());

it('finds every API whose package has a receiver', () => {
  const withReceiver = readApis().filter(({ types }) => existsSync(join(dirname(types), 'webhooks.ts')));
  expect(apis.map(({ id }) => id)).toEqual(withReceiver.map(({ id }) => id));
  expect(apis).not.toEqual([]);
});

for (const { id, document, ...paths } of apis) {
  const modules = await loadReceiver({ id, document, ...paths });
  const onNode = toReceiverApi(id, modules);

  describe(`the receiver of ${id} with node:crypto`, () => {
    testReceiver({ test: it, equal }, onNode);
  });
  describe(`the receiver of ${id} with WebCrypto`, () => {
    testReceiver({ test: it, equal }, toReceiverApi(id, modules, webCrypto));
  });

  describe(`the receiver of ${id} with validation`, () => {
    const { signature, types, deliveries, eventSchemas, createReceiver, signedDelivery } = onNode;
    const webhooks = createReceiver({ secret, validate: eventSchemas });

    it('has a schema for every event', () => {
      expect(Object.keys(eventSchemas).sort()).toEqual([...types].sort());
    });

    describe.each(types)('%s', (type) => {
      const events = Object.values(deliveries[type] ?? {}).map((text) => JSON.parse(text) as object);
      const cases = events.map((event) => ({ event, objects: listDescribedObjects(document, type, event) }));

      it('is accepted as documented, and with new members', async () => {
        for (const { event, objects } of cases) {
          const extended = objects.map(({ path }) => replaceAt(event, [...path, 'brandNew'], true));
          for (const sent of [event, ...extended]) {
            expect(await webhooks.verify(await signedDelivery(sent, { secret }))).toEqual(sent);
          }
        }
      });

      it('is refused without a required member, with the path of the object that lacks it', async () => {
        const missing = cases.flatMap(({ event, objects }) =>
          objects.flatMap(({ path, required }) => required.map((name) => ({ event, path, name }))),
        );
        // Without its name an event is not recognised, so its schema is not applied.
        const judged = missing.filter(({ path, name }) => `/${[...path, name].join('/')}` !== signature.event.body);
        expect(judged).not.toEqual([]);
        for (const { event, path, name } of judged) {
          const delivery = await signedDelivery(replaceAt(event, [...path, name], undefined), { secret });
          const pointer = path.length > 0 ? `/${path.join('/')}` : '.*';
          const message = new RegExp(`^${pointer} must have required property '${name}'$`);
          await expect(webhooks.verify(delivery), [...path, name].join('/')).rejects.toMatchObject({
            code: 'invalid_payload',
            issues: [{ message: expect.stringMatching(message), path }],
          });
        }
      });
    });
  });
}

function equal(actual: unknown, expected: unknown): void {
  expect(actual).toEqual(expected);
}
