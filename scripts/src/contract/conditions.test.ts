import { describe, expect, it } from 'vitest';
import type { Behaviour, Clause } from './behaviour.ts';
import { allowedValues, excludeEachOther } from './conditions.ts';

const numbers: Behaviour['numbers'] = {
  limit: { about: 'A limit.', value: 5, unit: 'items', source: 'stated', 'said-in': ['a.b'] },
};
const clause = (rest: Omit<Clause, 'field'>, field = 'body.a'): Clause => ({ field, ...rest });

describe('allowedValues', () => {
  it('reads bounds as a range of integers, and numbers by name', () => {
    expect(allowedValues(clause({ 'more-than': 'limit' }), numbers)).toEqual({ from: 6, to: Infinity });
    expect(allowedValues(clause({ 'less-than': 3 }), numbers)).toEqual({ from: -Infinity, to: 2 });
    expect(allowedValues(clause({ 'at-most': 'limit' }), numbers)).toEqual({ from: -Infinity, to: 5 });
  });

  it('reads an absent member as null', () => {
    expect(allowedValues(clause({ present: false }), numbers)).toEqual({ values: [null] });
  });
});

describe('excludeEachOther', () => {
  it.each<[Omit<Clause, 'field'>, Omit<Clause, 'field'>, boolean]>([
    [{ is: 'a' }, { is: 'b' }, true],
    [{ is: 'a' }, { in: ['b', 'a'] }, false],
    [{ in: [null, 'a'] }, { is: 'b' }, true],
    [{ in: [null, 'a'] }, { present: true }, false],
    [{ present: false }, { present: true }, true],
    [{ present: true }, { 'at-least': 1 }, false],
    [{ 'at-most': 'limit' }, { 'more-than': 'limit' }, true],
    [{ 'at-most': 'limit' }, { 'at-least': 'limit' }, false],
    [{ 'less-than': 3 }, { is: 3 }, true],
    [{ is: 2 }, { 'less-than': 3 }, false],
  ])('compares %j with %j', (one, other, expected) => {
    expect(excludeEachOther([clause(one)], [clause(other)], numbers)).toBe(expected);
    expect(excludeEachOther([clause(other)], [clause(one)], numbers)).toBe(expected);
  });

  it('does not compare clauses on different fields', () => {
    expect(excludeEachOther([clause({ is: 'a' })], [clause({ is: 'b' }, 'body.b')], numbers)).toBe(false);
  });

  it('needs a condition on both sides', () => {
    expect(excludeEachOther([clause({ is: 'a' })], undefined, numbers)).toBe(false);
  });
});
