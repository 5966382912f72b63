import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteStore } from '../store/sqlite.ts';
import { event, replay, resource, world } from '../../fixtures/rows.ts';
import { rotateSecretKey } from './rotate-secret-key.ts';
import { createSealer } from './sealer.ts';
import type { Store } from '../store/store.ts';

const [old, next, third] = [1, 2, 3].map((byte) => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer];
const [oldSealer, nextSealer, thirdSealer] = [createSealer(old), createSealer(next), createSealer(third)];

let store: Store;
beforeEach(async () => {
  store = openSqliteStore();
  await store.write((transaction) => {
    transaction.createWorld(
      world({ settings: JSON.stringify({ shop: { secret: oldSealer.seal('s1'), name: 'Shop' } }) }),
    );
    transaction.createResource(
      resource({ data: JSON.stringify({ secrets: [oldSealer.seal('s2'), oldSealer.seal('s3')], text: 'sealed' }) }),
    );
    transaction.createResource(resource({ id: 'inv_2', data: '{"a":1}' }));
    transaction.createReplay(replay({ response: oldSealer.seal('{"rawKey":"s4"}') }));
  });
});
afterEach(() => store.close());

const read = async () => {
  const { world: worlds, resource, replay } = await store.read((reads) => reads.dump('w1'));
  const { shop } = JSON.parse(worlds?.[0]?.['settings'] as string) as { shop: { secret: string; name: string } };
  const data = JSON.parse(resource?.[0]?.['data'] as string) as { secrets: string[]; text: string };
  return { shop, data, other: resource?.[1]?.['data'], response: replay?.[0]?.['response'] as string };
};

it('seals every secret with the new key, and leaves everything else as it is', async () => {
  expect(await rotateSecretKey(store, { from: old, to: next })).toBe(3);
  const { shop, data, other, response } = await read();
  expect([shop.name, data.text, other]).toEqual(['Shop', 'sealed', '{"a":1}']);
  const sealed = [shop.secret, ...data.secrets, response];
  expect(sealed.map((text) => nextSealer.open(text))).toEqual(['s1', 's2', 's3', '{"rawKey":"s4"}']);
  for (const text of sealed) expect(() => oldSealer.open(text)).toThrow('A secret was sealed with the key');
});

it('leaves what a client has sent in an event, even if it looks like a secret', async () => {
  const body = '{"name":"sealed1.abcdefgh.abc"}';
  await store.write((transaction) => transaction.createEvent(event({ body })));
  expect(await rotateSecretKey(store, { from: old, to: next })).toBe(3);
  const { event: rows } = await store.read((reads) => reads.dump('w1'));
  expect(rows?.map((row) => row['body'])).toEqual([body]);
});

it('does nothing the second time', async () => {
  await rotateSecretKey(store, { from: old, to: next });
  expect(await rotateSecretKey(store, { from: old, to: next })).toBe(0);
});

it('changes nothing if one secret was sealed with a third key', async () => {
  await store.write((transaction) =>
    transaction.createReplay(replay({ key: 'other', response: thirdSealer.seal('x') })),
  );
  const before = await read();
  await expect(rotateSecretKey(store, { from: old, to: next })).rejects.toThrow(
    `A secret was sealed with the key "${thirdSealer.keyId}", and the key in use is "${oldSealer.keyId}"`,
  );
  expect(await read()).toEqual(before);
});
