import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { RuleTest } from './rule-test.ts';

const sources = join(import.meta.dirname, '..');

/** Every rule test: all that a file `*.rules.ts` of this package exports. */
export const allRules: readonly RuleTest[] = (
  await Promise.all(
    globSync('**/*.rules.ts', { cwd: sources })
      .toSorted()
      .map((file) => import(join(sources, file)) as Promise<Record<string, readonly RuleTest[]>>),
  )
).flatMap((exported) => Object.values(exported).flat());
