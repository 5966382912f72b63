import { describe, expect, it } from 'vitest';
import type { Mutant } from './mutants.ts';
import { judge } from './verdict.ts';

const mutant = (breaks: string, more: Partial<Mutant> = {}): Mutant => ({
  kind: 'wrong-type',
  pointer: '/a',
  breaks,
  change: 'as null',
  value: null,
  ...more,
});

describe('judge', () => {
  it('has no problem if both witnesses reject the mutant', () => {
    expect(judge(mutant('type'), { schema: true, typescript: true })).toEqual({ reasons: {}, problems: [] });
  });

  it.each(['type', 'required', 'const', 'enum', 'properties'])(
    'requires both witnesses to reject a broken %s',
    (breaks) => {
      expect(judge(mutant(breaks), { schema: true, typescript: false }).problems).toEqual([
        expect.stringContaining('The type accepts it, and no reason is known.'),
      ]);
      expect(judge(mutant(breaks), { schema: false, typescript: true }).problems).toEqual([
        expect.stringContaining('The schema accepts it, and no reason is known.'),
      ]);
    },
  );

  it.each(['format', 'pattern', 'minimum', 'minItems', 'minProperties', 'integer', 'required-by-alternative'])(
    'excuses TypeScript, and only TypeScript, for a broken %s',
    (breaks) => {
      const { reasons, problems } = judge(mutant(breaks), { schema: true, typescript: false });
      expect(problems).toEqual([]);
      expect(reasons).toEqual({ typescript: expect.stringContaining('TypeScript types cannot say') });
      expect(judge(mutant(breaks), { schema: false, typescript: false }).problems).toHaveLength(1);
    },
  );

  it('requires the type to reject an unknown value of an open enum in a request, and the schema to accept it', () => {
    const open = mutant('x-extensible-enum');
    expect(judge(open, { schema: false, typescript: true }, true).problems).toEqual([]);
    expect(judge(open, { schema: false, typescript: false }, true).problems).toEqual([
      expect.stringContaining('The type accepts it'),
    ]);
    expect(judge(open, { schema: true, typescript: true }, true).problems).toEqual([
      expect.stringContaining('The schema rejects it.'),
    ]);
  });

  it('requires both witnesses to accept an unknown value of an open enum', () => {
    const open = mutant('x-extensible-enum');
    expect(judge(open, { schema: false, typescript: false }).problems).toEqual([]);
    expect(judge(open, { schema: true, typescript: false }).problems).toEqual([
      expect.stringContaining('The schema rejects it.'),
    ]);
    expect(judge(open, { schema: false, typescript: true }).problems).toEqual([
      expect.stringContaining('The type rejects it.'),
    ]);
  });

  it('excuses both if another branch of a union accepts the mutant, but not a type that is narrower than the schema', () => {
    const admitted = mutant('required', { admittedBy: 'anyOf/1' });
    expect(judge(admitted, { schema: false, typescript: false }).problems).toEqual([]);
    expect(judge(admitted, { schema: false, typescript: true }).problems).toEqual([
      expect.stringContaining('narrower'),
    ]);
  });
});
