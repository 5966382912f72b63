import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fillPath } from './path.ts';

it('fills parameters in, percent-encoded', () => {
  expect(fillPath('/things/{id}/parts/{part}', { id: 'a/b?c', part: 7 })).toBe('/things/a%2Fb%3Fc/parts/7');
  expect(fillPath('/things')).toBe('/things');
});

it.each(['', ' ', '.', '..', ' .. ', undefined, null])('refuses %j, which would lead to another operation', (id) => {
  expect(() => fillPath('/things/{id}', { id })).toThrow(TypeError);
  expect(() => fillPath('/things/{id}', { id })).toThrow(/^`id` of \/things\/\{id\} is ".*"\. It cannot be empty/);
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
        path = fillPath('/things/{id}/parts', { id });
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
