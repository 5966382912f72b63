import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { judgeMutants } from '../judge-mutants.ts';
import { cacheFolder, writePart } from '../report.ts';

for (const judgement of judgeMutants(readApis(), join(cacheFolder, 'mutants'))) {
  const { api, examples, unbroken, mutants, variants, part } = judgement;
  writePart('mutants', part);

  describe(`the mutants of ${api.id}`, () => {
    it('include several for each example', () => {
      expect(part.mutants.length).toBeGreaterThan(2 * examples);
      expect(part.variants).toBeGreaterThan(0);
    });

    it('break every keyword that the schemas use', () => {
      expect(unbroken).toHaveNoProblems();
    });

    it('are rejected by each witness that can express the broken keyword', () => {
      expect(mutants).toHaveNoProblems();
    });

    it('do not include harmless changes: the type accepts what the schema accepts', () => {
      expect(variants).toHaveNoProblems();
    });
  });
}
