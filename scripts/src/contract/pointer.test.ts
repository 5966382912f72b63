import { describe, expect, it } from 'vitest';
import { ContractError } from '../problem.ts';
import {
  escapeToken,
  findPointer,
  followReference,
  parsePointer,
  resolvePointer,
  resolveReference,
  unescapeToken,
  walkPointer,
} from './pointer.ts';

const document = {
  paths: { '/me': { get: { list: ['a', 'b'] } } },
  names: { 'm~n': 1, 'a b': 2, '~1': 3, 'a%20b': 4 },
  chain: { first: { $ref: '#/chain/second' }, second: { $ref: '#/chain/last' }, last: { found: true } },
  loop: { one: { $ref: '#/loop/two' }, two: { $ref: '#/loop/one' } },
};

it.each(['plain', '/a/b', 'm~n', '~1', '~01', ''])('escapeToken and unescapeToken are inverse for "%s"', (name) => {
  expect(unescapeToken(escapeToken(name))).toBe(name);
  expect(parsePointer(`/${escapeToken(name)}`)).toEqual([name]);
});

describe.each([
  ['findPointer', findPointer],
  ['resolvePointer', resolvePointer],
])('%s', (_, find) => {
  it.each([
    ['', document],
    ['#', document],
    ['/paths/~1me/get/list/1', 'b'],
    ['#/paths/~1me/get/list/1', 'b'],
    ['/names/m~0n', 1],
    ['/names/~01', 3],
  ])('returns the target of %s', (pointer, target) => {
    expect(find(document, pointer)).toBe(target);
  });

  it('decodes percent signs only in the form of a URI fragment', () => {
    expect(find(document, '#/names/a%20b')).toBe(2);
    expect(find(document, '/names/a%20b')).toBe(4);
  });
});

it.each(['/missing', '/paths/missing/deeper', '/constructor', '/names/toString', 'names', 'other.yaml#/names', '#/%'])(
  'findPointer returns undefined and resolvePointer throws with the pointer for %s',
  (pointer) => {
    expect(findPointer(document, pointer)).toBeUndefined();
    expect(() => resolvePointer(document, pointer)).toThrow(ContractError);
    expect(() => resolvePointer(document, pointer)).toThrow(pointer);
  },
);

it('walkPointer returns the values from the root to the target', () => {
  expect(walkPointer(document, '#/paths/~1me')).toEqual([document, document.paths, document.paths['/me']]);
  expect(walkPointer(document, '#/missing/deeper')).toEqual([document, undefined, undefined]);
});

describe('resolveReference', () => {
  it('returns a node that is not a reference', () => {
    const node = { found: true };
    expect(resolveReference(document, node)).toBe(node);
  });

  it('follows a chain of references to its end', () => {
    expect(resolveReference(document, { $ref: '#/chain/first' })).toBe(document.chain.last);
  });

  it.each([
    ['#/chain/missing', 'The reference #/chain/missing does not resolve within this document.'],
    ['other.yaml#/chain/last', 'The reference other.yaml#/chain/last does not resolve within this document.'],
    ['#/names/m~0n', 'The reference #/names/m~0n does not resolve within this document.'],
    ['#/loop/one', 'leads back to itself'],
  ])('throws for %s', ($ref, message) => {
    expect(() => resolveReference(document, { $ref })).toThrow(ContractError);
    expect(() => resolveReference(document, { $ref })).toThrow(message);
  });
});

it('followReference returns the pointer to the node that it found', () => {
  expect(followReference(document, { $ref: '#/chain/first' }, '#/here')).toEqual({
    node: document.chain.last,
    pointer: '#/chain/last',
  });
  expect(followReference(document, { found: true }, '#/here')).toEqual({ node: { found: true }, pointer: '#/here' });
});
