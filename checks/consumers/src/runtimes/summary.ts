import type { Report, TestReport } from './runner.ts';
import type { Runtime } from './runtimes.ts';

/** Summarizes the results of a runtime in lines. `outcome` is a reason if the runtime was not run. */
export function summarize(
  { name, cannotServe, differences = {} }: Pick<Runtime, 'name' | 'cannotServe' | 'differences'>,
  outcome: Report | string,
): string[] {
  if (typeof outcome === 'string') return [`${name} was not run: ${outcome}`];
  const suites = Object.values(outcome.suites);
  const tests: TestReport[] = suites.flat();
  const passed = tests.filter(({ error }) => error === undefined).length;
  return [
    `${name}: ${passed} of ${tests.length} tests in ${suites.length} suites pass (${outcome.runtime})`,
    ...(cannotServe ? [`  does not serve: ${cannotServe}`] : []),
    ...Object.entries(differences).map(([test, { reason }]) => `  differs: ${test}: it ${reason}`),
  ];
}
