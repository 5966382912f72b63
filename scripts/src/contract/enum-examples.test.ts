import { describe, expect, it } from 'vitest';
import { addEnumExamples } from './enum-examples.ts';

describe('addEnumExamples', () => {
  it('adds the first value of an extensible enum as an example, at any depth', () => {
    const status = { type: 'string', 'x-extensible-enum': ['draft', 'sent'] };
    expect(addEnumExamples({ anyOf: [{ properties: { status } }] })).toEqual({
      anyOf: [{ properties: { status: { ...status, examples: ['draft'] } } }],
    });
  });

  it('keeps the examples that a schema has', () => {
    const status = { 'x-extensible-enum': ['draft', 'sent'], examples: ['sent'] };
    expect(addEnumExamples(status)).toEqual(status);
  });
});
