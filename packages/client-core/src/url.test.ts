import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildUrl } from './url.ts';

const base = 'https://things.example/api';
const build = (...rest: Parameters<typeof buildUrl> extends [string, ...infer Rest] ? Rest : never): string =>
  buildUrl(base, ...rest).slice(base.length);

it('fills in path parameters, percent-encoded', () => {
  const path = { id: 'a/b?c', part: 7 };
  expect(buildUrl(base, '/things/{id}/parts/{part}', { path })).toBe(`${base}/things/a%2Fb%3Fc/parts/7`);
  expect(build('/things')).toBe('/things');
});

it.each(['', ' ', '.', '..', ' .. ', undefined, null])('refuses %j, which would call another operation', (id) => {
  expect(() => build('/things/{id}', { path: { id } })).toThrow(TypeError);
  expect(() => build('/things/{id}', { path: { id } })).toThrow('`id` of /things/{id} must not be empty, "." or "..".');
});

it('keeps any value within its path segment', () => {
  const fragment = fc.constantFrom(
    '.',
    '..',
    '/',
    '\\',
    '%2e',
    '%2F',
    '\t',
    '\n',
    '?',
    '#',
    ';',
    ' ',
    'a',
    'é',
    '$&',
    '{id}',
  );
  const value = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(fragment).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(value, (id) => {
      let path: string;
      try {
        path = build('/things/{id}/parts', { path: { id } });
      } catch (error) {
        expect((error as Error).constructor).toBe(TypeError);
        return;
      }
      const segments = new URL(`https://things.example${path}`).pathname.split('/');
      expect(segments).toHaveLength(4);
      expect(decodeURIComponent(segments[2] as string)).toBe(id);
      expect(segments[3]).toBe('parts');
    }),
    { numRuns: 2000 },
  );
});

it.each<[string, Record<string, unknown>, string]>([
  ['an empty query', {}, ''],
  ['absent values', { a: undefined, b: null, c: [], d: {}, e: { f: undefined } }, ''],
  ['absent items and members', { a: [1, undefined, null, 2], b: { c: null, d: 'x' } }, '?a=1&a=2&b[d]=x'],
  [
    'strings, numbers and booleans',
    { q: 'a b&c=d', page: 0, sent: false, none: '' },
    '?q=a%20b%26c%3Dd&page=0&sent=false&none=',
  ],
  ['arrays', { 'ids[]': [1, 2], tag: ['a,b'] }, '?ids[]=1&ids[]=2&tag=a%2Cb'],
  ['objects', { filters: { status: 'sent', from: undefined, 'a]&b': 1 } }, '?filters[status]=sent&filters[a%5D%26b]=1'],
  ['names', { 'a&b': 1 }, '?a%26b=1'],
])('writes %s', (_, query, expected) => {
  expect(build('/things', { query })).toBe(`/things${expected}`);
});

it.each<[string, unknown]>([
  ['a Date', new Date(0)],
  ['a Map', new Map([['a', 1]])],
  ['a Date in a list', [new Date(0)]],
  ['a Date in an object', { at: new Date(0) }],
  ['a list in an object', { in: ['x'] }],
  ['an object in an object', { in: { deep: 1 } }],
  ['a function', () => {}],
  ['a symbol', Symbol('x')],
  ['a lone surrogate', '\uD800'],
  ['a lone surrogate in a list', ['\uDC00']],
])('refuses %s in a query, and names the parameter', (_, value) => {
  expect(() => build('/things', { query: { since: value } })).toThrow(TypeError);
  expect(() => build('/things', { query: { since: value } })).toThrow('`since` must be text, a number, ');
});

it.each([
  ['a Date', new Date(0)],
  ['a Date in a list', [new Date(0)]],
  ['a lone surrogate', '\uD800'],
  ['a function', () => {}],
])('refuses %s in a path, and names the parameter', (_, id) => {
  expect(() => build('/things/{id}', { path: { id } })).toThrow('`id` must be text, a number, ');
});

it('writes comma-separated arrays if the contract has them', () => {
  expect(build('/things', { query: { ids: ['a', 'b,c'], none: [], page: 1 } }, true)).toBe(
    '/things?ids=a,b%2Cc&page=1',
  );
});
