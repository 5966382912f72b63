import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as contract from '@wirepact/scripts/contract/apis';

/** A test of the sandbox that shows a rule. */
export interface RuleTest {
  /** The id of the rule. */
  rule: string;
  /** The file, relative to the root of the repository. */
  file: string;
  /** TypeScript, without the indentation that it has in the file. */
  source: string;
}

/** A test in the form `rule('order.ends-once', async () => { … }),`, at the first level of a list. */
const test = /^ {2}rule\(\s*'(?<rule>[^']+)',[\s\S]*?^ {2}\}?\),$/gm;

/** The tests that show the rules of an API, in the order of their files. */
export function readRuleTests(api: string, root: string = contract.repository): RuleTest[] {
  const sources = join(root, 'packages/sandbox/src');
  if (!existsSync(sources)) return [];
  const files = globSync(`{apis/${api}/rules/*,rules/${api}}.rules.ts`, { cwd: sources });
  return files.toSorted().flatMap((file) => {
    const text = readFileSync(join(sources, file), 'utf8');
    return [...text.matchAll(test)].map(({ 0: source, groups }) => ({
      rule: groups!['rule']!,
      file: `packages/sandbox/src/${file.replaceAll('\\', '/')}`,
      source: source.replaceAll(/^ {2}/gm, '').replace(/,$/, ';'),
    }));
  });
}
