import { expect, it } from 'vitest';
import { scheme } from '../tools.suite.ts';
import { memoryStore } from './seen.ts';
import { createWebhooks } from './webhooks.ts';

const create = (options: object): unknown =>
  createWebhooks({ api: 'things', signature: scheme }, { secret: 'whsec_one', ...options });

it.each(['bodyLimit', 'seen.lease', 'seen.ttl'])('refuses a value of %s that is not a whole number', (name) => {
  for (const [value, got] of [
    [NaN, 'NaN'],
    [0, '0'],
    [-1, '-1'],
    [0.5, '0.5'],
    [Infinity, 'Infinity'],
    ['1kb', '"1kb"'],
    [null, 'null'],
    [{}, 'an object'],
  ]) {
    const [option, member] = name.split('.') as [string, string?];
    const options = { [option]: member ? { [member]: value } : value };
    expect(() => create(options)).toThrow(new TypeError(`${name} must be a whole number of at least 1, got ${got}`));
  }
});

it.each([
  ['', '""'],
  ['a:b', '"a:b"'],
  [7, 'number'],
])('refuses the namespace %j', (namespace, got) => {
  const message = `seen.namespace must be text without a colon, such as the name of the endpoint, got ${got}`;
  expect(() => create({ seen: { namespace } })).toThrow(new TypeError(message));
});

it.each(['claim', 'complete', 'release'])('refuses a store without %s', (method) => {
  const store = { ...memoryStore(), [method]: undefined };
  const message = `seen.store must have a function ${method}. See SeenStore.`;
  expect(() => create({ seen: { store } })).toThrow(new TypeError(message));
});

it.each([
  { bodyLimit: 1, seen: { ttl: 1, lease: 1 } },
  { bodyLimit: undefined, seen: { ttl: undefined, lease: undefined, namespace: undefined, store: undefined } },
])('accepts %j', (options) => {
  expect(() => create(options)).not.toThrow();
});
