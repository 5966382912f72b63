import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '@wirepact/scripts/contract/yaml-file';
import { shortPath, type Api } from './apis.ts';
import type { SignaturesPart } from './report.ts';
import { verdictOf, type SignatureScheme } from './signature.ts';

/** The problems of the test vectors of a signature scheme. Each names the file and the vector. */
export interface SignaturesJudgement {
  /** Vectors that do not have the expected verdict. */
  vectors: string[];
  /** Verdicts without a vector, and vectors without a known verdict. */
  coverage: string[];
  part: SignaturesPart;
}

/** Computes the verdict of every vector in `signature.yaml` again. An API without that file has no problems. */
export function judgeSignatures(api: Api): SignaturesJudgement {
  const file = join(api.spec, 'signature.yaml');
  if (!existsSync(file)) return { vectors: [], coverage: [], part: { api: api.id, vectors: 0, right: 0 } };
  const scheme = readYaml(file).value as SignatureScheme;
  const vectors = scheme.vectors.map((vector) => ({ ...vector, verdict: verdictOf(scheme, vector) }));
  const wrong = vectors.filter(({ expect, verdict }) => expect !== verdict);
  const known = Object.keys(scheme.verdicts);
  const expected = new Set(vectors.map(({ expect }) => expect));
  return {
    vectors: wrong.map(({ name, verdict, expect }) => {
      return `${shortPath(file)}: the vector ${name} has the verdict ${verdict}, not ${expect}. Fix the vector or the scheme.`;
    }),
    coverage: [
      ...known
        .filter((verdict) => !expected.has(verdict))
        .map((verdict) => `${shortPath(file)}: no vector expects ${verdict}. Add one.`),
      ...vectors
        .filter(({ expect }) => !known.includes(expect))
        .map(
          ({ name, expect }) =>
            `${shortPath(file)}: the vector ${name} expects ${expect}, which is not in \`verdicts\`. Add it there.`,
        ),
    ],
    part: { api: api.id, vectors: vectors.length, right: vectors.length - wrong.length },
  };
}
