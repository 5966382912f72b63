import * as fc from 'fast-check';
import { createFinalURL, defaultPathSerializer } from 'openapi-fetch';
import { expect, it } from 'vitest';
import { checkPath, createQueryWriter } from './serializers.ts';
import { buildUrl, type UrlParameters } from './url.ts';

/** Writes a URL with the serializers of openapi-fetch, like a client that returns results. */
function build(path: string, params: UrlParameters, isCommaSeparated = false): string {
  checkPath(path, params.path);
  const querySerializer = createQueryWriter(undefined, undefined, isCommaSeparated) as (query: unknown) => string;
  return createFinalURL(path, {
    baseUrl: '',
    params: params as object,
    querySerializer,
    pathSerializer: defaultPathSerializer,
  });
}

const attempt = (write: () => string): string => {
  try {
    return write();
  } catch (error) {
    return (error as Error).message;
  }
};

it('writes the same URL as a client that throws, and refuses the same values', () => {
  const primitive = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom(undefined, null, '', '.', 'a&b', new Date(0), Symbol('x'), 1n),
  );
  const value = fc.oneof(
    primitive,
    fc.array(primitive, { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b]'), primitive),
  );
  const query = fc.dictionary(fc.constantFrom('a', 'ids[]', 'b&c'), value);
  fc.assert(
    fc.property(query, primitive, fc.boolean(), (given, id, isCommaSeparated) => {
      const params = { query: given, path: { id } };
      const path = '/things/{id}/parts';
      expect(attempt(() => build(path, params, isCommaSeparated))).toBe(
        attempt(() => buildUrl('', path, params, isCommaSeparated)),
      );
    }),
    { numRuns: 1000 },
  );
});

it('uses the serializer of a call, else that of the client, and adds the options of both', () => {
  const query = { at: [1, 2], of: 3 };
  const custom = (given: unknown): string => JSON.stringify(given);
  const pipes = { array: { style: 'pipeDelimited', explode: false } } as const;
  expect(createQueryWriter(custom, undefined, false)(query)).toBe('{"at":[1,2],"of":3}');
  expect(createQueryWriter(pipes, custom, false)(query)).toBe('{"at":[1,2],"of":3}');
  expect(createQueryWriter(custom, pipes, false)(query)).toBe('at=1|2&of=3');
  expect(createQueryWriter(pipes, { allowReserved: true }, false)({ ...query, of: '/' })).toBe('at=1|2&of=/');
});

it('accepts the styles of openapi-fetch in a path', () => {
  expect(() => checkPath('/{.id}{;list*}', { id: 5, list: [1, 2] })).not.toThrow();
  expect(() => checkPath('/{.id}{;list*}', { id: 5, list: [] })).toThrow('`list` of /{.id}{;list*} must not be empty');
});
