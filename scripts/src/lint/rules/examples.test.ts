import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

const withExamples = (examples: string): string =>
  openapi({
    operation: `responses:\n  '200': { description: All, content: { application/json: { schema: {}, examples: ${examples} } } }`,
  });

it('reports a response without an example', async () => {
  expect(await lintSource('examples', withExamples('{}'))).toEqual([
    expect.stringContaining(
      'The 200 response of listThings does not have an example. Add `listThings.200.<case>.yaml`',
    ),
  ]);
});

it('reports a file that is not named after operation, status and case', async () => {
  expect(await lintSource('examples', withExamples('{ few: { $ref: listThings.200.many.yaml } }'))).toEqual([
    expect.stringContaining(
      'should refer to a file called `listThings.200.few.yaml` or `200.few.yaml`, not `listThings.200.many`',
    ),
  ]);
  expect(await lintSource('examples', withExamples('{ few: { value: [] } }'))).toEqual([
    expect.stringContaining('not `inline`'),
  ]);
});

it('accepts an example of one operation and a shared one', async () => {
  expect(
    await lintSource(
      'examples',
      withExamples('{ few: { $ref: listThings.200.few.yaml }, none: { $ref: shared/200.none.yaml } }'),
    ),
  ).toEqual([]);
});
