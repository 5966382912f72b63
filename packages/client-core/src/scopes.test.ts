import { expect, it } from 'vitest';
import { scopesFor } from './scopes.ts';

const operations = {
  createThing: { scope: 'thing:write' },
  updateThing: { scope: 'thing:write' },
  readThing: { scope: 'thing:read' },
  ping: {},
} as const;

it('lists each scope once, in the order of the operations', () => {
  expect(scopesFor(operations, ['updateThing', 'readThing', 'createThing'])).toEqual(['thing:write', 'thing:read']);
});

it('returns no scopes if none are needed', () => {
  expect(scopesFor(operations, [])).toEqual([]);
  expect(scopesFor(operations, ['ping'])).toEqual([]);
});

it.each(['destroyThing', 'toString'])('refuses the unknown operation %s', (id) => {
  expect(() => scopesFor(operations, [id as 'ping'])).toThrow(`Unknown operation \`${id}\``);
});
