import { expect, it } from 'vitest';
import { spreadAlternatives } from './spread-alternatives.ts';

const properties = { code: { type: 'string' }, amount: { type: 'number' } };

it('writes each alternative of required properties as a full object', () => {
  const tip = {
    type: 'object',
    description: 'A tip.',
    required: ['user'],
    properties,
    anyOf: [{ required: ['code'] }, { required: ['amount'] }],
  };
  expect(spreadAlternatives({ schemas: { Tip: tip } })).toEqual({
    schemas: {
      Tip: {
        description: 'A tip.',
        anyOf: [
          { type: 'object', properties, required: ['user', 'code'] },
          { type: 'object', properties, required: ['user', 'amount'] },
        ],
      },
    },
  });
});

it('does not change a union of other schemas', () => {
  const union = { anyOf: [{ type: 'string' }, { type: 'null' }] };
  expect(spreadAlternatives({ union, properties })).toEqual({ union, properties });
});
