import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { judgeExamples } from '../judge-examples.ts';
import { cacheFolder, writePart } from '../report.ts';

const apis = readApis();

it('finds an API to test', () => {
  expect(apis).not.toEqual([]);
});

for (const { api, overlooked, schema, typescript, part } of judgeExamples(apis, join(cacheFolder, 'examples'))) {
  writePart('examples', part);

  describe(`the examples of ${api.id}`, () => {
    it('are all found by these tests', () => {
      expect(overlooked).toHaveNoProblems();
    });

    it('fit their JSON Schemas without undeclared properties', () => {
      expect(schema).toHaveNoProblems();
    });

    it('satisfy their TypeScript types', () => {
      expect(typescript).toHaveNoProblems();
    });
  });
}
