import { describe, expect, it } from 'vitest';
import { nearestExample } from './nearest-example.ts';

const examples = (values: Record<string, unknown>) => Object.entries(values).map(([key, value]) => ({ key, value }));

describe('nearestExample', () => {
  const ids = (count: number, from = 1) => ({ ids: Array.from({ length: count }, (_, index) => index + from) });
  const lists = examples({ five: ids(5), six: ids(6, 100) });

  it.each([
    [1, 'five'],
    [5, 'five'],
    [6, 'six'],
    [200, 'six'],
  ])('of a list with %i items is the example of %s', (count, expected) => {
    expect(nearestExample(lists, ids(count, 1_000))).toBe(expected);
  });

  const changes = examples({ rename: { name: 'a' }, clear: { url: null }, both: { name: 'a', url: 'b' } });

  it.each([
    [{ name: 'other' }, 'rename'],
    [{ url: 'other' }, 'clear'],
    [{ name: 'x', url: 'y' }, 'both'],
    [{ url: 'b', name: 'a' }, 'both'],
  ])('of %j has the same members: %s', (value, expected) => {
    expect(nearestExample(changes, value)).toBe(expected);
  });

  it.each<{ value: unknown }>([undefined, null, 'text', [], {}, { constructor: 1 }].map((value) => ({ value })))(
    'of $value is one of the examples',
    ({ value }) => {
      expect(['rename', 'clear', 'both']).toContain(nearestExample(changes, value));
    },
  );

  it('is the first of several that are equally near', () => {
    expect(nearestExample(examples({ one: { a: 1 }, two: { a: 2 } }), { a: 3 })).toBe('one');
  });

  it('is undefined without examples', () => {
    expect(nearestExample([], {})).toBeUndefined();
  });

  it('reads a value that is nested more deeply than the stack allows', () => {
    const deep = JSON.parse('['.repeat(50_000) + ']'.repeat(50_000)) as unknown;
    expect(nearestExample(examples({ one: deep, two: [] }), [deep])).toBe('one');
  });
});
