import { expect, it } from 'vitest';
import { readApiKey } from './credential.ts';

it.each([
  ['Bearer pk_test_1', 'pk_test_1'],
  ['bearer  pk_test_1 ', 'pk_test_1'],
  ['Basic cGs6', undefined],
  ['Bearer', undefined],
  ['pk_test_1', undefined],
  [undefined, undefined],
])('reads %j as the key %j', (authorization, key) => {
  expect(readApiKey({ authorization })).toBe(key);
});
