import { expect, it } from 'vitest';
import { lintSource, openapi } from '../lint-source.ts';

it.each(['list things', 'List things.', `List ${'things and '.repeat(6)}more`])(
  'reports the summary "%s"',
  async (summary) => {
    expect(
      await lintSource('summary-style', openapi({ operation: `summary: ${summary}\nresponses: {}` })),
    ).toHaveLength(1);
  },
);

it('accepts a short title in sentence case', async () => {
  expect(await lintSource('summary-style', openapi({ operation: 'summary: List things\nresponses: {}' }))).toEqual([]);
});
