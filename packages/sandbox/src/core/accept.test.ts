import { expect, it } from 'vitest';
import { accepts } from './accept.ts';

it.each([
  [undefined, true],
  ['', true],
  ['*/*', true],
  ['application/json', true],
  ['application/*', true],
  ['Application/JSON; charset=utf-8', true],
  ['text/html, application/xhtml+xml, */*;q=0.8', true],
  ['text/html', false],
  ['application/json;q=0', false],
  ['*/*, application/json;q=0', false],
  ['*/*;q=0, application/json', true],
  ['application/*;q=0, */*', false],
  ['json', false],
  ['application/json;q=2', false],
  ['application/json;;q=,', false],
  ['application/json,', false],
])('Accept: %s', (header, expected) => {
  expect(accepts(header, ['application/json'])).toBe(expected);
});

it('knows other media types', () => {
  expect(accepts('text/csv', ['text/csv'])).toBe(true);
  expect(accepts('application/json', ['text/csv'])).toBe(false);
  expect(accepts('*/*', ['text/csv'])).toBe(true);
});
