import type { Report, TestReport } from './runner.ts';
import type { Runtime } from './runtimes.ts';

/** What came of a runtime, in lines; `outcome` is the reason where it was not run. */
export function summary(
  { name, cannotServe, differences = {} }: Pick<Runtime, 'name' | 'cannotServe' | 'differences'>,
  outcome: Report | string,
): string[] {
  if (typeof outcome === 'string') return [`${name} was not run: ${outcome}`];
  const suites = Object.values(outcome.suites);
  const tests: TestReport[] = suites.flat();
  const passed = tests.filter(({ error }) => error === undefined).length;
  return [
    `${name}: ${passed} of ${tests.length} tests in ${suites.length} suites pass (${outcome.runtime})`,
    ...(cannotServe ? [`  serves nothing: ${cannotServe}`] : []),
    ...Object.entries(differences).map(([test, { reason }]) => `  differs: ${test}: it ${reason}`),
  ];
}
