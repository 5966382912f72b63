import { expect, it } from 'vitest';
import { findUndeclared } from './undeclared.ts';

const document = {
  components: {
    schemas: {
      Person: {
        type: 'object',
        properties: { name: { type: 'string' }, address: { $ref: '#/components/schemas/Address' } },
      },
      Address: { type: 'object', properties: { city: { type: 'string' } } },
    },
  },
};
const person = { $ref: '#/components/schemas/Person' };

it.each([
  ['a member of an object', person, { name: 'A', nickname: 'B' }, ['/nickname']],
  ['a member below it', person, { address: { city: 'A', street: 'B' } }, ['/address/street']],
  ['a member of an item', { items: person }, [{ name: 'A' }, { age: 1 }], ['/1/age']],
  ['a member with a slash in its name', person, { 'a/b~c': 1 }, ['/a~1b~0c']],
  ['a member beside a union', { allOf: [person, { properties: { id: {} } }] }, { id: 1, name: 'A', x: 1 }, ['/x']],
  ['a member that no branch has', { anyOf: [person, { properties: { id: {} } }] }, { id: 1, x: 1 }, ['/x']],
])('finds %s', (_what, schema, value, found) => {
  expect(findUndeclared(value, schema, document)).toEqual(found);
});

it.each([
  ['a map', { additionalProperties: { type: 'number' } }, { a: 1 }],
  ['an object with a declared and any other member', { properties: { a: {} }, additionalProperties: true }, { b: 1 }],
  ['an object without declared members', { type: 'object' }, { a: 1 }],
  ['a value that is not an object', { type: 'string' }, 'a'],
])('finds nothing in %s', (_what, schema, value) => {
  expect(findUndeclared(value, schema, document)).toEqual([]);
});

it('looks into the members of a map', () => {
  expect(
    findUndeclared(
      { a: { city: 'A', x: 1 } },
      { additionalProperties: { $ref: '#/components/schemas/Address' } },
      document,
    ),
  ).toEqual(['/a/x']);
});
