import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { here } from './binary.ts';
import { suiteFiles } from './bundle.ts';
import type { Report, TestReport } from './runner.ts';
import { runtimes } from './runtimes.ts';
import { startServers, type RunningServers } from './servers.ts';

const [{ name: reference }] = runtimes;
const suites = suiteFiles.map(({ name }) => name);
const reports = new Map<string, Report | undefined>();
let servers: RunningServers;

beforeAll(async () => {
  servers = await startServers();
});

afterAll(async () => {
  await servers.stop();
  console.log(runtimes.flatMap(summary).join('\n'));
});

describe.each(runtimes)('in $name', ({ name, says, engine, cannotServe, differences = {}, run }) => {
  let report: Report | undefined;

  beforeAll(async () => {
    report = await run(inject('packed'), servers.urls, servers.publish);
    reports.set(name, report);
  });

  function reportOf(skip: (note: string) => void): Report {
    if (!report) skip(`not run here: npm has no ${name} for ${here}`);
    return report as Report;
  }

  it.for(suites)('%s does what it has to', (suite, { skip }) => {
    const tests = reportOf(skip).suites[suite] ?? [];
    expect(tests).not.toEqual([]);
    const failed = tests.filter(({ name, error }) => error !== undefined && !differences[`${suite}: ${name}`]);
    expect(failed.map(({ name, error }) => `${name}\n${error}`).join('\n\n')).toBe('');
  });

  it('is the runtime that is meant', ({ skip }) => {
    expect(reportOf(skip).runtime).toMatch(says);
  });

  it('chooses the cryptography that is fastest here', ({ skip }) => {
    expect(reportOf(skip).engine).toBe(engine);
  });

  it(`runs every test that ${reference} runs${cannotServe ? ', but those that serve' : ''}`, ({ skip }) => {
    const expected = testsOf(reports.get(reference) as Report).filter(
      (test) => !(cannotServe && test.endsWith(' by HTTP')),
    );
    expect(testsOf(reportOf(skip))).toEqual(expected);
  });

  it('differs exactly where it is said to', ({ skip }) => {
    const tests = Object.entries(reportOf(skip).suites).flatMap(([suite, tests]) =>
      tests.map(({ name, error }) => ({ test: `${suite}: ${name}`, error })),
    );
    const failed = new Set(tests.flatMap(({ test, error }) => (error === undefined ? [] : test)));
    expect(Object.keys(differences).filter((test) => !failed.has(test))).toEqual([]);
  });
});

function testsOf({ suites }: Report): string[] {
  return Object.entries(suites).flatMap(([suite, tests]) => tests.map(({ name }) => `${suite}: ${name}`));
}

function summary({ name, cannotServe, differences = {} }: (typeof runtimes)[number]): string[] {
  const report = reports.get(name);
  if (!report) return [`${name}: not run here (npm has none for ${here})`];
  const tests: TestReport[] = Object.values(report.suites).flat();
  const passed = tests.filter(({ error }) => error === undefined).length;
  return [
    `${name}: ${passed} of ${tests.length} tests in ${suites.length} suites pass (${report.runtime})`,
    ...(cannotServe ? [`  serves nothing: ${cannotServe}`] : []),
    ...Object.entries(differences).map(([test, reason]) => `  differs: ${test}: it ${reason}`),
  ];
}
