import { expect, it } from 'vitest';
import { scopesFor } from './scopes.ts';

const operations = {
  createThing: { scope: 'thing:write' },
  updateThing: { scope: 'thing:write' },
  readThing: { scope: 'thing:read' },
  ping: {},
} as const;

it('names each scope once, in the order of need', () => {
  expect(scopesFor(operations, ['updateThing', 'readThing', 'createThing'])).toEqual(['thing:write', 'thing:read']);
});

it('asks for nothing where nothing is needed', () => {
  expect(scopesFor(operations, [])).toEqual([]);
  expect(scopesFor(operations, ['ping'])).toEqual([]);
});

it.each(['destroyThing', 'toString'])('refuses %s, which is no operation', (id) => {
  expect(() => scopesFor(operations, [id as 'ping'])).toThrow(`There is no operation \`${id}\``);
});
