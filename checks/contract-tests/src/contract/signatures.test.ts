import { describe, expect, it } from 'vitest';
import { readApis } from '../apis.ts';
import { judgeSignatures } from '../judge-signatures.ts';
import { writePart } from '../report.ts';

for (const api of readApis()) {
  const { vectors, coverage, part } = judgeSignatures(api);
  writePart('signatures', part);

  describe(`the signature scheme of ${api.id}`, () => {
    it('gives each vector the expected verdict', () => {
      expect(vectors).toHaveNoProblems();
    });

    it('has a vector for each verdict and only for those', () => {
      expect(coverage).toHaveNoProblems();
    });
  });
}
