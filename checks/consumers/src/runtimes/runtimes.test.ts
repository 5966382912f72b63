import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { suiteFiles } from './bundle.ts';
import type { Report } from './runner.ts';
import { runIn, runtimes } from './runtimes.ts';
import { startServers, type RunningServers } from './servers.ts';
import { summary } from './summary.ts';

const [{ name: reference }] = runtimes;
const suites = suiteFiles.map(({ name }) => name);
/** What came of each runtime, or why there is none. */
const outcomes = new Map<string, Report | string>();
let servers: RunningServers;

beforeAll(async () => {
  servers = await startServers();
});

afterAll(async () => {
  await servers.stop();
  const lines = runtimes.flatMap((runtime) =>
    summary(runtime, outcomes.get(runtime.name) ?? 'it did not come to that'),
  );
  console.log(lines.join('\n'));
  // `npm test` shows what is in it.
  const file = `${import.meta.dirname}/../../.cache/runtimes.txt`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
});

describe.each(runtimes)('in $name', (runtime) => {
  const { name, says, engine, cannotServe, differences = {} } = runtime;

  beforeAll(async () => {
    const { urls, publish } = servers;
    outcomes.set(name, await runIn(runtime, { packed: inject('packed'), servers: urls, publish }));
  });

  function reportOf(skip: (note: string) => void): Report {
    const outcome = outcomes.get(name);
    if (typeof outcome === 'string') skip(outcome);
    return outcome as Report;
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
    const expected = testsOf(outcomes.get(reference) as Report).filter(
      (test) => !(cannotServe && test.endsWith(' by HTTP')),
    );
    expect(testsOf(reportOf(skip))).toEqual(expected);
  });

  it('differs exactly where and how it is said to', ({ skip }) => {
    const errors = new Map(
      Object.entries(reportOf(skip).suites).flatMap(([suite, tests]) =>
        tests.map(({ name, error }) => [`${suite}: ${name}`, error ?? 'it passes'] as [string, string]),
      ),
    );
    const wrong = Object.entries(differences)
      .map(([test, { error }]) => ({ test, error, got: errors.get(test) ?? 'there is no such test' }))
      .filter(({ error, got }) => !error.test(got));
    expect(wrong).toEqual([]);
  });
});

function testsOf({ suites }: Report): string[] {
  return Object.entries(suites).flatMap(([suite, tests]) => tests.map(({ name }) => `${suite}: ${name}`));
}
