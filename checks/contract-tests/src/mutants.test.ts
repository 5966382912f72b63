import { describe, expect, it } from 'vitest';
import type { JsonSchema } from '@wirepact/scripts/closed-world';
import { mutantsOf, unbrokenKeywords, type Mutant } from './mutants.ts';
import { schemaWitness } from './schema-witness.ts';

function made(
  schema: JsonSchema,
  example: unknown,
  schemas: Record<string, JsonSchema> = {},
): ReturnType<typeof mutantsOf> {
  const document = { components: { schemas: { ...schemas, Root: schema } } };
  const { accepts, problems } = schemaWitness(document);
  expect(problems(schema, example)).toEqual([]);
  return mutantsOf(schema, example, { document, accepts });
}

/** Mutants as `<kind> <pointer> <change>`. */
function lines(mutants: readonly Mutant[], kind?: Mutant['kind']): string[] {
  return mutants
    .filter((mutant) => kind === undefined || mutant.kind === kind)
    .map((mutant) => {
      return `${mutant.kind} ${mutant.pointer || '(whole)'} ${mutant.change}`;
    });
}

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
const text = { type: 'string' };

describe('mutantsOf', () => {
  it('leaves out each required property at every depth, and no optional one', () => {
    const item = { type: 'object', required: ['a'], properties: { a: text, b: text } };
    const schema = { type: 'object', required: ['items'], properties: { items: { type: 'array', items: item } } };
    expect(lines(made(schema, { items: [{ a: '', b: '' }, { a: '' }] }).mutants, 'missing-required')).toEqual([
      'missing-required /items left out',
      'missing-required /items/0/a left out',
      'missing-required /items/1/a left out',
    ]);
  });

  it('changes a value into each type that its schema does not allow', () => {
    expect(lines(made({ type: ['string', 'null'] }, 'x').mutants)).toEqual([
      'wrong-type (whole) as true',
      'wrong-type (whole) as 12',
      'wrong-type (whole) as {}',
      'wrong-type (whole) as []',
    ]);
    expect(made({}, 'x').mutants).toEqual([]);
  });

  it('breaks a whole number with a fraction, separately from a wrong type', () => {
    const broken = made({ type: 'integer' }, 3).mutants.filter(({ breaks }) => breaks === 'integer');
    expect(broken).toMatchObject([{ kind: 'wrong-type', value: 3.5 }]);
    expect(made({ type: 'number' }, 3).mutants.filter(({ breaks }) => breaks === 'integer')).toEqual([]);
  });

  it('breaks const and enum, also if several parts narrow them down together', () => {
    expect(lines(made({ const: 'a' }, 'a').mutants)).toEqual(['wrong-const (whole) as "undeclared by the contract"']);
    expect(lines(made({ enum: [1, 2] }, 1).mutants)).toEqual(['wrong-enum (whole) as -7919']);
    expect(lines(made({ const: true }, true).mutants)).toEqual(['wrong-const (whole) as false']);
    expect(lines(made({ anyOf: [{ const: 'a' }, { enum: ['b', 'c'] }] }, 'b').mutants)).toHaveLength(1);
    expect(made({ anyOf: [{ const: 'a' }, text] }, 'a').mutants.filter(({ kind }) => kind !== 'wrong-type')).toEqual(
      [],
    );
  });

  it('gives an open enum an unknown value', () => {
    const broken = made({ type: 'string', 'x-extensible-enum': ['a'] }, 'a').mutants;
    expect(broken.filter(({ breaks }) => breaks === 'x-extensible-enum')).toMatchObject([{ kind: 'wrong-enum' }]);
  });

  it.each([
    [{ format: 'date-time' }, '2026-04-12T00:00:00.000Z', 'wrong-format'],
    [{ format: 'email' }, 'a@example.com', 'wrong-format'],
    [{ format: 'uri' }, 'https://example.com', 'wrong-format'],
    [{ pattern: '^a+$' }, 'aa', 'wrong-pattern'],
    [{ minLength: 2 }, 'aa', 'too-short'],
    [{ maxLength: 2 }, 'aa', 'too-long'],
    [{ minimum: 1 }, 1, 'out-of-range'],
    [{ maximum: 1 }, 1, 'out-of-range'],
    [{ exclusiveMinimum: 0 }, 1, 'out-of-range'],
    [{ exclusiveMaximum: 2 }, 1, 'out-of-range'],
    [{ multipleOf: 0.5 }, 1, 'out-of-range'],
    [{ minItems: 2 }, [1, 2], 'too-short'],
    [{ maxItems: 2 }, [1, 2], 'too-long'],
    [{ uniqueItems: true }, [1, 2], 'repeated-item'],
    [{ minProperties: 2 }, { a: 1, b: 2 }, 'too-short'],
    [{ dependentRequired: { a: ['b'] } }, { a: 1, b: 2 }, 'missing-required'],
  ])('breaks %j so that the schema rejects the mutant', (schema, example, kind) => {
    const { mutants } = made(schema, example);
    expect(mutants.map((mutant) => mutant.kind)).toEqual([kind]);
    expect(schemaWitness({}).accepts(schema, mutants[0]!.value)).toBe(false);
  });

  it('throws for a format that it cannot break', () => {
    expect(() => mutantsOf({ format: 'shoe-size' }, '43', { document: {}, accepts: () => true })).toThrow(
      'The format "shoe-size" is not known.',
    );
  });

  it('adds an undeclared property to closed objects only', () => {
    const added = (schema: JsonSchema): string[] => lines(made(schema, { a: '' }).mutants, 'undeclared-property');
    expect(added({ properties: { a: text } })).toEqual(['undeclared-property /undeclaredByTheContract added']);
    expect(added({ type: 'object' })).toEqual([]);
    expect(added({ properties: { a: text }, additionalProperties: true })).toEqual([]);
  });

  it('follows references, allOf, maps, patterns, tuples and conditions', () => {
    const schemas = { Leaf: { required: ['a'], properties: { a: text } } };
    for (const [schema, wrap] of [
      [{ allOf: [ref('Leaf')] }, (leaf: object) => leaf],
      [{ additionalProperties: ref('Leaf') }, (leaf: object) => ({ any: leaf })],
      [{ patternProperties: { '^x': ref('Leaf') } }, (leaf: object) => ({ x1: leaf })],
      [{ prefixItems: [true, ref('Leaf')] }, (leaf: object) => [0, leaf]],
      [{ if: true, then: ref('Leaf') }, (leaf: object) => leaf],
      [{ dependentSchemas: { a: ref('Leaf') } }, (leaf: object) => leaf],
    ] as const) {
      expect(
        lines(made(schema, wrap({ a: '' }), schemas).mutants, 'missing-required'),
        JSON.stringify(schema),
      ).toHaveLength(1);
    }
  });

  it('follows the branch of a union that the example fits', () => {
    const schema = {
      oneOf: [
        { required: ['tag', 'a'], properties: { tag: { const: 'x' }, a: text } },
        { required: ['tag', 'b'], properties: { tag: { const: 'y' }, b: text } },
      ],
    };
    const { mutants } = made(schema, { tag: 'y', b: '' });
    expect(lines(mutants, 'missing-required')).toEqual([
      'missing-required /tag left out',
      'missing-required /b left out',
    ]);
    expect(mutants.some(({ admittedBy }) => admittedBy)).toBe(false);
  });

  it('marks a mutant that another branch accepts, unless that branch accepts anything', () => {
    const branches = [
      { type: 'object', required: ['a'], properties: { a: text } },
      { type: 'object', properties: { b: text } },
    ];
    const admissions = (anyOf: JsonSchema[]): unknown[] =>
      made({ anyOf }, { a: '' })
        .mutants.filter(({ kind }) => kind === 'missing-required')
        .map(({ admittedBy }) => admittedBy);
    expect(admissions(branches)).toEqual(['anyOf/1']);
    expect(admissions([branches[0]!, {}])).toEqual([undefined]);
  });

  it('distinguishes a property that only a branch of a union requires', () => {
    const schema = { properties: { a: text, b: text }, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(made(schema, { a: '' }).mutants.filter(({ kind }) => kind === 'missing-required')).toMatchObject([
      { pointer: '/a', breaks: 'required-by-alternative' },
    ]);
  });

  it('changes one place and does not change the example itself', () => {
    const example = { list: [{ a: 'x' }, { a: 'y' }] };
    const before = JSON.stringify(example);
    const item = { properties: { a: { type: 'string' } } };
    const { mutants } = made({ properties: { list: { items: item } } }, example);
    expect(mutants.find(({ pointer, change }) => pointer === '/list/1/a' && change === 'as null')?.value).toEqual({
      list: [{ a: 'x' }, { a: null }],
    });
    expect(JSON.stringify(example)).toBe(before);
  });

  it('returns harmless changes: optional properties left out, other values and types that are allowed', () => {
    const schema = {
      type: 'object',
      required: ['a'],
      properties: { a: { type: 'string', enum: ['x', 'y'] }, b: { type: ['integer', 'null'] }, c: { type: 'object' } },
    };
    expect(made(schema, { a: 'x', b: 1, c: {} }).variants.map(({ pointer, change }) => `${pointer} ${change}`)).toEqual(
      [
        '/b left out',
        '/c left out',
        '/a as "y"',
        '/b as null',
        '/b as another number',
        '/c/undeclaredByTheContract added',
      ],
    );
  });
});

describe('unbrokenKeywords', () => {
  it('finds keywords that no mutant breaks, and not properties that are called like one', () => {
    const document = { components: { schemas: { A: { not: {}, properties: { not: { contains: {} } } } } } };
    expect(unbrokenKeywords(document).map(({ pointer }) => pointer)).toEqual([
      '#/components/schemas/A/not',
      '#/components/schemas/A/properties/not/contains',
    ]);
  });
});
