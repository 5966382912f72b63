import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

it('reports an operation and a property without a description', async () => {
  const found = await lintSource(
    'described',
    openapi({ operation: 'responses: {}', schemas: 'Thing: { properties: { name: { type: string } } }' }),
  );
  expect(found).toEqual([
    '#/paths/~1things/get: Describe what the operation does and what happens next.',
    '#/components/schemas/Thing/properties/name: Describe `name`: what it means, its unit, who sets it.',
  ]);
});

it('accepts a reference without a description', async () => {
  const schemas = "Thing: { properties: { name: { $ref: '#/components/schemas/Name' } } }\nName: { type: string }";
  expect(await lintSource('described', openapi({ operation: 'description: Lists.\nresponses: {}', schemas }))).toEqual(
    [],
  );
});
