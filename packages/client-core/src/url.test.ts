import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildUrl } from './url.ts';

it('fills in path parameters, percent-encoded', () => {
  const path = { id: 'a/b?c', part: 7 };
  expect(buildUrl('/things/{id}/parts/{part}', { path })).toBe('/things/a%2Fb%3Fc/parts/7');
  expect(buildUrl('/things')).toBe('/things');
});

it.each(['', ' ', '.', '..', ' .. ', undefined, null])('refuses %j, which would call another operation', (id) => {
  expect(() => buildUrl('/things/{id}', { path: { id } })).toThrow(TypeError);
  expect(() => buildUrl('/things/{id}', { path: { id } })).toThrow(
    '`id` of /things/{id} must not be empty, "." or "..".',
  );
});

it('keeps any value within its path segment', () => {
  const fragment = fc.constantFrom('.', '..', '/', '\\', '%2e', '%2F', '\t', '\n', '?', '#', ';', ' ', 'a', 'é');
  const value = fc.oneof(
    fc.string(),
    fc.array(fragment).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(value, (id) => {
      let path: string;
      try {
        path = buildUrl('/things/{id}/parts', { path: { id } });
      } catch (error) {
        // A lone surrogate cannot be encoded.
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
  ['an empty query', {}, ''],
  ['absent values', { a: undefined, b: null, c: [], d: {} }, ''],
  [
    'strings, numbers and booleans',
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
])('writes %s', (_, query, expected) => {
  expect(buildUrl('/things', { query })).toBe(`/things${expected}`);
});

it('writes comma-separated arrays if the contract has them', () => {
  expect(buildUrl('/things', { query: { ids: ['a', 'b,c'], none: [], page: 1 } }, true)).toBe(
    '/things?ids=a,b%2Cc&page=1',
  );
});
