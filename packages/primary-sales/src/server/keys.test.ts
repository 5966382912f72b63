import { expect, it, onTestFinished } from 'vitest';
import { createKeyCheck } from './keys.ts';

it('endpoint.refuses-other-keys: createKeyCheck accepts each of the keys and nothing else', async () => {
  const isKey = createKeyCheck(['old', 'new']);
  const presented = ['old', 'new', 'old, new', 'ol', 'OLD', '', null];
  expect(await Promise.all(presented.map(isKey))).toEqual([true, true, false, false, false, false, false]);
});

it('keys-are-told-apart-safely: createKeyCheck hashes every presented value, and each key once', async () => {
  const { digest } = crypto.subtle;
  const hashed: string[] = [];
  crypto.subtle.digest = (algorithm, data) => {
    hashed.push(new TextDecoder().decode(data));
    return digest.call(crypto.subtle, algorithm, data);
  };
  onTestFinished(() => {
    crypto.subtle.digest = digest;
  });

  const isKey = createKeyCheck(['the-first-key', 'the-second-key']);
  expect(hashed).toEqual([]);
  for (const presented of ['the-first-key', 'the-first-kex', 'x', null]) await isKey(presented);
  expect(hashed.toSorted()).toEqual(
    ['the-first-key', 'the-second-key', 'the-first-key', 'the-first-kex', 'x', ''].toSorted(),
  );
});
