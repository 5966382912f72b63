import { expect, it } from 'vitest';
import { findUnknownMembers } from './known-members.ts';

const known = { name: true, items: [{ price: true }], address: { street: true }, metadata: true } as const;

it.each<[unknown, readonly string[]]>([
  [{}, []],
  [{ name: 1, metadata: { anything: { goes: 1 } } }, []],
  [{ nam: 1 }, ['/nam']],
  [{ items: [{ price: 1 }, { price: 1, prize: 2 }] }, ['/items/1/prize']],
  [{ address: { street: 1, town: 2 }, 'a/b~c': { d: 1 } }, ['/address/town', '/a~1b~0c']],
  [{ address: [1], items: { price: 1 } }, []],
  [{ constructor: 1 }, ['/constructor']],
  [[], []],
  ['text', []],
])('%j', (value, unknown) => {
  expect(findUnknownMembers(value, known)).toEqual(unknown);
});
