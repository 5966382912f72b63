import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

it('reports an operation that does not ask for exactly one scope', async () => {
  expect((await lintSource('operation-scope', openapi({ operation: 'responses: {}' })))[0]).toMatch(
    /listThings asks for 0 scopes/,
  );
  const two = openapi({ operation: 'responses: {}\nsecurity: [{ key: [a, b] }]' });
  expect((await lintSource('operation-scope', two))[0]).toMatch(/listThings asks for 2 scopes/);
  expect(
    await lintSource('operation-scope', openapi({ operation: 'responses: {}\nsecurity: [{ key: [a] }]' })),
  ).toEqual([]);
});

it('reports a scope that the API does not list', async () => {
  const source = (scope: string): string =>
    openapi({
      operation: `security: [{ key: [${scope}] }]\nresponses: {}`,
      schemas: 'Scope: { type: string, enum: [thing:read] }',
    });
  expect(await lintSource('operation-scope', source('thing:read'))).toEqual([]);
  expect(await lintSource('operation-scope', source('thing:write'))).toEqual([
    '#/paths/~1things/get/security: listThings asks for the scope `thing:write`, which Scope does not list.',
  ]);
});

it('accepts operations without a scope if the API does not list scopes', async () => {
  const source = openapi({ operation: 'responses: {}' }).replace(', x-scopes: Scope', '');
  expect(await lintSource('operation-scope', source)).toEqual([]);
});
