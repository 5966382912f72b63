import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

const list = (declared: string): string =>
  openapi({
    operation: `x-pagination: ${declared}
responses:
  '200':
    description: All
    content: { application/json: { schema: {}, examples: { few: { value: { things: [], pagination: { totalPages: 1 } } } } } }`,
  });

it('accepts pointers that resolve in the example', async () => {
  expect(
    await lintSource('pagination', list('{ style: page, items: /things, totalPages: /pagination/totalPages }')),
  ).toEqual([]);
  expect(await lintSource('pagination', list('{ style: whole, items: /things }'))).toEqual([]);
});

it('reports an unknown style and a missing member', async () => {
  expect((await lintSource('pagination', list('{ style: cursor, items: /things }')))[0]).toContain(
    '`x-pagination` must be one of',
  );
  expect((await lintSource('pagination', list('{ style: page, items: /things }')))[0]).toContain(
    '`x-pagination` must be one of',
  );
});

it('reports a page size parameter that the operation does not have', async () => {
  const declared = '{ style: page, items: /things, pageSize: per_page }';
  expect(await lintSource('pagination', list(declared))).toEqual([
    '#/paths/~1things/get/x-pagination/pageSize: The operation does not have the parameter `per_page`.',
  ]);
  const parameters = 'parameters: [{ name: per_page, in: query, schema: { type: integer } }]';
  expect(await lintSource('pagination', list(`${declared}\n${parameters}`))).toEqual([]);
});

it('reports a pointer that does not resolve in the example', async () => {
  expect(await lintSource('pagination', list('{ style: whole, items: /nothing }'))).toEqual([
    '#/paths/~1things/get/x-pagination/items: `items: /nothing` does not exist in the example of the response.',
  ]);
});
