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

it('accepts pointers that lead somewhere in the example', async () => {
  expect(
    await lintSource('pagination', list('{ style: page, items: /things, totalPages: /pagination/totalPages }')),
  ).toEqual([]);
  expect(await lintSource('pagination', list('{ style: whole, items: /things }'))).toEqual([]);
});

it('refuses an unknown style and a missing member', async () => {
  expect((await lintSource('pagination', list('{ style: cursor, items: /things }')))[0]).toContain(
    '`x-pagination` is one of',
  );
  expect((await lintSource('pagination', list('{ style: page, items: /things }')))[0]).toContain(
    '`x-pagination` is one of',
  );
});

it('wants the parameter that says how long a page is', async () => {
  const declared = '{ style: page, items: /things, pageSize: per_page }';
  expect(await lintSource('pagination', list(declared))).toEqual([
    '#/paths/~1things/get/x-pagination/pageSize: The operation has no parameter `per_page`.',
  ]);
  const parameters = 'parameters: [{ name: per_page, in: query, schema: { type: integer } }]';
  expect(await lintSource('pagination', list(`${declared}\n${parameters}`))).toEqual([]);
});

it('refuses a pointer that leads nowhere', async () => {
  expect(await lintSource('pagination', list('{ style: whole, items: /nothing }'))).toEqual([
    '#/paths/~1things/get/x-pagination/items: `items: /nothing` leads nowhere in the example of the answer.',
  ]);
});
