import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

it('wants a description on an operation and on every property', async () => {
  const found = await lintSource(
    'described',
    openapi({ operation: 'responses: {}', schemas: 'Thing: { properties: { name: { type: string } } }' }),
  );
  expect(found).toEqual([
    '#/paths/~1things/get: Describe what the operation does and what happens next.',
    '#/components/schemas/Thing/properties/name: Describe `name`: what it means, its unit, who sets it.',
  ]);
});

it('lets a bare reference speak for itself', async () => {
  const schemas = "Thing: { properties: { name: { $ref: '#/components/schemas/Name' } } }\nName: { type: string }";
  expect(await lintSource('described', openapi({ operation: 'description: Lists.\nresponses: {}', schemas }))).toEqual(
    [],
  );
});
