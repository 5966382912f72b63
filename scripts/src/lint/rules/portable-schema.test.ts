import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

const thing = (schema: string): Promise<string[]> =>
  lintSource('portable-schema', openapi({ operation: 'responses: {}', schemas: `Thing: ${schema}` }));

it.each([
  ['{ oneOf: [], discriminator: { propertyName: kind } }', '`discriminator` is not portable'],
  ['{ type: string, nullable: true }', "Write `type: [string, 'null']`"],
  ['{ type: string, readOnly: true }', '`readOnly` is not portable'],
  ['{ $id: thing }', '`$id` is not portable'],
  ['{ type: object, additionalProperties: false }', 'A vendor may add fields at any time'],
  ['{ type: integer, exclusiveMinimum: true }', 'is a number since OpenAPI 3.1'],
  ['{ properties: { a: {} }, oneOf: [{ type: object }] }', 'Many tools ignore `properties` beside `oneOf`'],
  ['{ properties: { a: {} }, oneOf: [{ required: [a] }] }', 'Many tools ignore `properties` beside `oneOf`'],
  ['{ properties: { a: {} }, anyOf: [{ type: object }] }', 'Many tools ignore `properties` beside `anyOf`'],
  ["{ type: string, pattern: '^\\_x$' }", 'is not a Unicode regular expression'],
])('reports %s', async (schema, message) => {
  expect((await thing(schema)).join()).toContain(message);
});

it('accepts alternatives of required properties', async () => {
  expect(await thing('{ properties: { a: {} }, anyOf: [{ required: [a] }, { required: [b] }] }')).toEqual([]);
});

it('accepts portable keywords', async () => {
  expect(
    await thing(
      "{ type: [object, 'null'], additionalProperties: true, properties: { n: { exclusiveMinimum: 0, pattern: '^a$' } } }",
    ),
  ).toEqual([]);
});
