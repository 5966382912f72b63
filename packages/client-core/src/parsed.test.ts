import { expect, it } from 'vitest';
import { parsed } from './parsed.ts';

it('reads JSON, and nothing else', () => {
  expect(parsed('{"a":1}')).toEqual({ a: 1 });
  expect(parsed('{"password":"cut o')).toBeUndefined();
  expect(parsed('')).toBeUndefined();
  expect(parsed(undefined)).toBeUndefined();
});
