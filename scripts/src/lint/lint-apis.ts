import { findApis, findControlApi } from '../contract/apis.ts';
import { ProblemError, tidy } from '../problem.ts';
import { loadConfig } from '../redocly.ts';
import { lintApi } from './index.ts';

/**
 * Checks the contracts below `root`: those with the given ids, or all of them and the control API. Returns the ids that were
 * checked.
 *
 * @throws {ProblemError} with every problem, sorted by place.
 */
export async function lintApis(root: string, ids: readonly string[] = []): Promise<string[]> {
  const config = await loadConfig();
  const control = ids.length === 0 ? findControlApi(root) : undefined;
  const apis = [...findApis(root, ids), ...(control ? [control] : [])];
  const problems = (await Promise.all(apis.map((api) => lintApi(api, config.forAlias(api.id))))).flat();
  if (problems.length > 0) throw new ProblemError(tidy(problems));
  return apis.map(({ id }) => id);
}
