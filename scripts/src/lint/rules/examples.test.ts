import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

const answer = (examples: string): string =>
  openapi({
    operation: `responses:\n  '200': { description: All, content: { application/json: { schema: {}, examples: ${examples} } } }`,
  });

it('wants an example of every answer', async () => {
  expect(await lintSource('examples', answer('{}'))).toEqual([
    expect.stringContaining('The 200 answer of listThings shows no example. Add `listThings.200.<case>.yaml`'),
  ]);
});

it('wants the file to be called after operation, status and case', async () => {
  expect(await lintSource('examples', answer('{ few: { $ref: listThings.200.many.yaml } }'))).toEqual([
    expect.stringContaining(
      'should refer to a file called `listThings.200.few.yaml` or `200.few.yaml`, not `listThings.200.many`',
    ),
  ]);
  expect(await lintSource('examples', answer('{ few: { value: [] } }'))).toEqual([
    expect.stringContaining('not `inline`'),
  ]);
});

it('accepts an example of its own and a shared one', async () => {
  expect(
    await lintSource(
      'examples',
      answer('{ few: { $ref: listThings.200.few.yaml }, none: { $ref: shared/200.none.yaml } }'),
    ),
  ).toEqual([]);
});
