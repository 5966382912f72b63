import { expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

it('parses JSON, and returns undefined for other text', () => {
  expect(parseJson('{"a":1}')).toEqual({ a: 1 });
  expect(parseJson('{"password":"cut o')).toBeUndefined();
  expect(parseJson('')).toBeUndefined();
  expect(parseJson(undefined)).toBeUndefined();
});
