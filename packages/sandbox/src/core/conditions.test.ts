import { describe, expect, it } from 'vitest';
import { hold } from './conditions.ts';
import type { Clause } from './machine.ts';

const facts = {
  body: { status: 'sent', ids: [1, 2, 2, 3], nested: { name: 'x' }, nothing: null },
  resource: { count: 5, done: false },
};

describe('hold', () => {
  it.each<[string, Clause, boolean]>([
    ['one of the values', { field: 'body.status', values: ['draft', 'sent'] }, true],
    ['none of the values', { field: 'body.status', values: ['draft'] }, false],
    ['an absent member is null', { field: 'body.absent', values: [null, 'draft'] }, true],
    ['a member of an absent member is null', { field: 'body.absent.name', values: [null] }, true],
    ['a member of what every object has is null', { field: 'body.constructor.name', values: [null] }, true],
    ['a nested member', { field: 'body.nested.name', values: ['x'] }, true],
    ['present', { field: 'body.status', present: true }, true],
    ['null is not present', { field: 'body.nothing', present: true }, false],
    ['at least', { field: 'resource.count', min: 5 }, true],
    ['more than it is', { field: 'resource.count', min: 6 }, false],
    ['at most', { field: 'resource.count', max: 5 }, true],
    ['a text is not a number', { field: 'body.status', max: 5 }, false],
    ['false is a value', { field: 'resource.done', values: [false] }, true],
    ['the number of different items', { field: 'body.ids.distinct', min: 3, max: 3 }, true],
    ['it does not count what is not a list', { field: 'body.status.distinct', min: 0 }, false],
  ])('%s', (_, clause, expected) => {
    expect(hold([clause], facts)).toBe(expected);
  });

  it('needs all conditions', () => {
    const holds: Clause = { field: 'body.status', values: ['sent'] };
    const fails: Clause = { field: 'body.status', values: ['draft'] };
    expect(hold(undefined, facts)).toBe(true);
    expect(hold([holds, holds], facts)).toBe(true);
    expect(hold([holds, fails], facts)).toBe(false);
  });

  it('takes a condition on a resource that is not known for true', () => {
    expect(hold([{ field: 'resource.count', min: 100 }], { body: {}, resource: undefined })).toBe(true);
  });
});
