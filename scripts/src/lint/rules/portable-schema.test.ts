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
  ["{ type: string, pattern: '^\\_x$' }", 'is not a Unicode regular expression'],
])('reports %s', async (schema, message) => {
  expect((await thing(schema)).join()).toContain(message);
});

it('accepts portable keywords', async () => {
  expect(
    await thing(
      "{ type: [object, 'null'], additionalProperties: true, properties: { n: { exclusiveMinimum: 0, pattern: '^a$' } } }",
    ),
  ).toEqual([]);
});
