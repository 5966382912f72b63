import { lint, type Config } from '@redocly/openapi-core';
import type { Api } from '../contract/apis.ts';
import { checkEntryFiles } from '../contract/entry-files.ts';
import { readWorkflows } from '../contract/workflows.ts';
import { fromRedocly, loadContract, refuseUnreadable, type Contract } from '../contract/load.ts';
import type { Problem } from '../problem.ts';
import { checkAsyncApi } from './asyncapi.ts';
import { checkBehaviour } from './behaviour/index.ts';
import { checkCheckSources } from './check-source.ts';
import { checkExampleFiles } from './example-files.ts';
import { checkExamples } from './example-values.ts';
import { checkWorkflows } from './workflows/index.ts';

/**
 * All problems in the files of one API. Files that cannot be read are reported first and alone, because every later check
 * would report them again in other words.
 */
export async function lintApi(api: Api, config: Config): Promise<Problem[]> {
  refuseUnreadable(api);
  checkEntryFiles(api);
  const { flows, others } = readWorkflows(api);
  const workflows = [...flows, ...(others ? [others] : [])].map(({ yaml }) => yaml.file);
  const documents = [api.openapi, ...(api.asyncapi ? [api.asyncapi] : []), ...workflows];
  const [found, ofEvents] = await Promise.all([
    Promise.all(documents.map(async (ref) => (await lint({ ref, config })).map(fromRedocly))),
    api.asyncapi ? checkAsyncApi(api.asyncapi) : [],
  ]);
  const problems = found.flat();
  // The AsyncAPI parser reports a broken reference too, without its line.
  if (problems.some(({ rule }) => rule === 'no-unresolved-refs')) return problems;
  return [...problems, ...ofEvents, ...checkContract(await loadContract(api))];
}

/** All problems that only our own checks find: in examples, in `behaviour.yaml` and in workflows. */
export function checkContract(contract: Contract): Problem[] {
  return [
    ...checkExampleFiles(contract),
    ...checkExamples(contract),
    ...checkBehaviour(contract),
    ...checkCheckSources(contract),
    ...checkWorkflows(contract, readWorkflows(contract.api)),
  ];
}
