import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { urlOf } from './url.ts';

it('fills parameters of the path in, percent-encoded', () => {
  const path = { id: 'a/b?c', part: 7 };
  expect(urlOf('/things/{id}/parts/{part}', { path })).toBe('/things/a%2Fb%3Fc/parts/7');
  expect(urlOf('/things')).toBe('/things');
});

it.each(['', ' ', '.', '..', ' .. ', undefined, null])('refuses %j, which would lead to another operation', (id) => {
  expect(() => urlOf('/things/{id}', { path: { id } })).toThrow(TypeError);
  expect(() => urlOf('/things/{id}', { path: { id } })).toThrow(
    /^`id` of \/things\/\{id\} is ".*"\. It cannot be empty/,
  );
});

it('never leads out of its place, whatever the value', () => {
  const fragment = fc.constantFrom('.', '..', '/', '\\', '%2e', '%2F', '\t', '\n', '?', '#', ';', ' ', 'a', 'é');
  const value = fc.oneof(
    fc.string(),
    fc.array(fragment).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(value, (id) => {
      let path: string;
      try {
        path = urlOf('/things/{id}/parts', { path: { id } });
      } catch (error) {
        // A lone surrogate cannot be encoded, and is refused for that.
        expect([TypeError, URIError]).toContain((error as Error).constructor);
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
  ['nothing', {}, ''],
  ['what is not there', { a: undefined, b: null, c: [], d: {} }, ''],
  [
    'texts, numbers and truth values',
    { q: 'a b&c=d', page: 0, sent: false, none: '' },
    '?q=a%20b%26c%3Dd&page=0&sent=false&none=',
  ],
  ['arrays', { 'ids[]': [1, 2], tag: ['a,b'] }, '?ids[]=1&ids[]=2&tag=a%2Cb'],
  [
    'objects',
    { filters: { status: 'sent', from: undefined, 'a]&b': 1, in: { deep: ['x', 'y'] } } },
    '?filters[status]=sent&filters[a%5D%26b]=1&filters[in][deep]=x&filters[in][deep]=y',
  ],
  ['names', { 'a&b': 1 }, '?a%26b=1'],
])('writes in a query: %s', (_, query, expected) => {
  expect(urlOf('/things', { query })).toBe(`/things${expected}`);
});

it('writes arrays with commas where the contract does', () => {
  expect(urlOf('/things', { query: { ids: ['a', 'b,c'], none: [], page: 1 } }, true)).toBe(
    '/things?ids=a,b%2Cc&page=1',
  );
});
