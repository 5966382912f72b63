import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { asWritten, closedWorld, declaresProperties, type JsonSchema } from './closed-world.ts';

const text = { type: 'string' };

/** Components that the schemas below refer to. */
function documentOf(schemas: Record<string, JsonSchema>): object {
  return { components: { schemas } };
}

const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });

function accepts(schema: JsonSchema, value: unknown): boolean {
  return new Ajv2020({ strict: false, allErrors: true }).compile(schema as object)(value) as boolean;
}

/** Whether the copies of a schema accept a value, as written and closed. */
function compareCopies(schema: JsonSchema, value: unknown, schemas: Record<string, JsonSchema> = {}): string {
  const document = documentOf(schemas);
  const [written, closed] = [asWritten(schema, document), closedWorld(schema, document)].map((copy) =>
    accepts(copy, value),
  );
  return `${written ? 'accepted' : 'rejected'} as written, ${closed ? 'accepted' : 'rejected'} closed`;
}

const BOTH = 'accepted as written, accepted closed';
const CLOSED_OUT = 'accepted as written, rejected closed';

describe('closedWorld', () => {
  it('rejects an undeclared property of an object', () => {
    const schema = { type: 'object', properties: { a: text } };
    expect(compareCopies(schema, { a: '' })).toBe(BOTH);
    expect(compareCopies(schema, { a: '', b: '' })).toBe(CLOSED_OUT);
  });

  it('closes schemas below properties, items, prefixItems, maps, patterns and references', () => {
    const leaf = { properties: { a: text } };
    const places: [JsonSchema, (value: unknown) => unknown][] = [
      [{ properties: { p: leaf } }, (p) => ({ p })],
      [{ items: leaf }, (item) => [item]],
      [{ prefixItems: [text, leaf] }, (item) => ['', item]],
      [{ additionalProperties: leaf }, (p) => ({ p })],
      [{ patternProperties: { '^x-': leaf } }, (p) => ({ 'x-p': p })],
      [{ properties: { p: ref('Leaf') } }, (p) => ({ p })],
      [{ items: { anyOf: [ref('Leaf'), { type: 'null' }] } }, (item) => [null, item]],
      [{ then: { properties: { p: leaf } }, if: true }, (p) => ({ p })],
      [{ dependentSchemas: { p: { properties: { p: leaf } } } }, (p) => ({ p })],
    ];
    for (const [schema, wrap] of places) {
      expect(compareCopies(schema, wrap({ a: '' }), { Leaf: leaf }), JSON.stringify(schema)).toBe(BOTH);
      expect(compareCopies(schema, wrap({ b: '' }), { Leaf: leaf }), JSON.stringify(schema)).toBe(CLOSED_OUT);
    }
  });

  it('closes the properties that allOf and $ref add to one object together', () => {
    const schemas = {
      Base: { type: 'object', properties: { a: text } },
      Extended: { allOf: [ref('Base'), { properties: { b: text } }] },
    };
    const schema = { ...ref('Extended'), properties: { c: text } };
    expect(compareCopies(schema, { a: '', b: '', c: '' }, schemas)).toBe(BOTH);
    expect(compareCopies(schema, { a: '', b: '', c: '', d: '' }, schemas)).toBe(CLOSED_OUT);
  });

  it('closes a referenced schema by itself, even if another schema uses it in allOf', () => {
    const schemas = { Base: { properties: { a: text } } };
    const schema = { properties: { alone: ref('Base'), part: { allOf: [ref('Base'), { properties: { b: text } }] } } };
    expect(compareCopies(schema, { alone: { a: '' }, part: { a: '', b: '' } }, schemas)).toBe(BOTH);
    expect(compareCopies(schema, { alone: { a: '', b: '' } }, schemas)).toBe(CLOSED_OUT);
  });

  it('closes a property that several parts of an allOf describe around all their descriptions', () => {
    const schemas = {
      Envelope: {
        properties: { event: text, data: { properties: { id: text, origin: { properties: { ip: text } } } } },
        required: ['event'],
      },
    };
    const schema = {
      allOf: [
        ref('Envelope'),
        { properties: { data: { properties: { amount: text, origin: { properties: { host: text } } } } } },
      ],
    };
    const data = { id: '', amount: '', origin: { ip: '', host: '' } };
    expect(compareCopies(schema, { event: '', data }, schemas)).toBe(BOTH);
    expect(compareCopies(schema, { event: '', data: { ...data, extra: '' } }, schemas)).toBe(CLOSED_OUT);
    expect(compareCopies(schema, { event: '', data: { origin: { port: '' } } }, schemas)).toBe(CLOSED_OUT);
    expect(compareCopies(schema, { data }, schemas)).toBe('rejected as written, rejected closed');
  });

  it('closes each branch of a union on its own', () => {
    const branch = (tag: string, property: string): JsonSchema => ({
      required: ['tag'],
      properties: { tag: { const: tag }, data: { properties: { [property]: text } } },
    });
    for (const union of ['oneOf', 'anyOf']) {
      const schema = { [union]: [branch('x', 'a'), branch('y', 'b')] };
      expect(compareCopies(schema, { tag: 'x', data: { a: '' } })).toBe(BOTH);
      expect(compareCopies(schema, { tag: 'x', data: { b: '' } })).toBe(CLOSED_OUT);
      expect(compareCopies(schema, { tag: 'x', data: {}, other: '' })).toBe(CLOSED_OUT);
    }
  });

  it('treats the properties beside a union as declared in each branch', () => {
    const schema = { properties: { a: text, b: text }, anyOf: [{ required: ['a'] }, { required: ['b'] }] };
    expect(compareCopies(schema, { a: '', b: '' })).toBe(BOTH);
    expect(compareCopies(schema, { a: '', c: '' })).toBe(CLOSED_OUT);
  });

  it('leaves maps and objects without declared properties open', () => {
    for (const schema of [
      { type: 'object' },
      {},
      true,
      { additionalProperties: true },
      { properties: { a: text }, additionalProperties: text },
      { properties: { a: text }, unevaluatedProperties: text },
      { allOf: [{ properties: { a: text } }, { additionalProperties: true }] },
    ]) {
      expect(compareCopies(schema, { a: '', b: '' }), JSON.stringify(schema)).toBe(BOTH);
    }
  });

  it('does not close conditions, which could change their results', () => {
    const open = { properties: { a: { const: 1 } }, required: ['a'] };
    const declared = { properties: { a: true, b: true } };
    expect(compareCopies({ ...declared, not: open }, { a: 1, b: 1 })).toBe('rejected as written, rejected closed');
    expect(compareCopies({ ...declared, if: open, then: false }, { a: 1, b: 1 })).toBe(
      'rejected as written, rejected closed',
    );
    expect(compareCopies({ contains: { properties: { a: { const: 1 } }, required: ['a'] } }, [{ a: 1, b: 1 }])).toBe(
      BOTH,
    );
  });

  it('follows a schema that refers to itself', () => {
    const schemas = { Tree: { properties: { name: text, children: { type: 'array', items: ref('Tree') } } } };
    expect(compareCopies(ref('Tree'), { name: '', children: [{ children: [{ name: '' }] }] }, schemas)).toBe(BOTH);
    expect(compareCopies(ref('Tree'), { name: '', children: [{ children: [{ nmae: '' }] }] }, schemas)).toBe(
      CLOSED_OUT,
    );
  });

  it('stops if a property that several parts describe refers back to them', () => {
    const schemas = {
      Left: { properties: { l: text, next: ref('Left') } },
      Right: { properties: { r: text, next: ref('Right') } },
    };
    const schema = { allOf: [ref('Left'), ref('Right')] };
    expect(compareCopies(schema, { next: { l: '', r: '', next: { l: '', r: '' } } }, schemas)).toBe(BOTH);
    expect(compareCopies(schema, { next: { next: { next: { x: '' } } } }, schemas)).toBe(CLOSED_OUT);
  });

  it('accepts any pointer into the document as a reference, also with escapes', () => {
    const document = { paths: { '/a/{id}': { schema: { properties: { a: text } } } } };
    const schema = closedWorld({ $ref: '#/paths/~1a~1%7Bid%7D/schema' }, document);
    expect(accepts(schema, { a: '' })).toBe(true);
    expect(accepts(schema, { b: '' })).toBe(false);
  });

  it('distinguishes two references that end in the same word', () => {
    const document = { one: { Thing: { properties: { a: text } } }, two: { Thing: { properties: { b: text } } } };
    const schema = closedWorld(
      { properties: { one: { $ref: '#/one/Thing' }, two: { $ref: '#/two/Thing' } } },
      document,
    );
    expect(accepts(schema, { one: { a: '' }, two: { b: '' } })).toBe(true);
    expect(accepts(schema, { one: { b: '' } })).toBe(false);
  });

  it('does not change its arguments', () => {
    const document = documentOf({ Base: { properties: { a: text } } });
    const schema = { allOf: [ref('Base')] };
    const before = JSON.stringify([document, schema]);
    closedWorld(schema, document);
    expect(JSON.stringify([document, schema])).toBe(before);
  });

  it('throws with the reference that does not resolve', () => {
    expect(() => closedWorld(ref('Missing'), documentOf({}))).toThrow(
      '`#/components/schemas/Missing` does not exist in this document.',
    );
    expect(() => closedWorld({ $ref: 'other.yaml#/A' }, {})).toThrow('"other.yaml#/A" is not a JSON Pointer.');
  });
});

describe('declaresProperties', () => {
  it('checks all parts of a schema, but not the schemas below it', () => {
    const document = documentOf({ Base: { properties: { a: text } } });
    expect(declaresProperties({ anyOf: [{ type: 'null' }, { allOf: [ref('Base')] }] }, document)).toBe(true);
    expect(declaresProperties({ type: 'object', additionalProperties: ref('Base') }, document)).toBe(false);
  });
});
