import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { suiteFiles } from './bundle.ts';
import type { Report } from './runner.ts';
import { runIn, runtimes } from './runtimes.ts';
import { startServers, type RunningServers } from './servers.ts';
import { summarize } from './summary.ts';

const [{ name: reference }] = runtimes;
const suites = suiteFiles.map(({ name }) => name);
/** The results of each runtime, or the reason why it was not run. */
const outcomes = new Map<string, Report | string>();
let servers: RunningServers;

beforeAll(async () => {
  servers = await startServers();
});

afterAll(async () => {
  await servers.stop();
  const lines = runtimes.flatMap((runtime) =>
    summarize(runtime, outcomes.get(runtime.name) ?? 'an earlier step failed'),
  );
  console.log(lines.join('\n'));
  // `npm test` prints this file.
  const file = `${import.meta.dirname}/../../.cache/runtimes.txt`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${lines.join('\n')}\n`);
});

describe.each(runtimes)('in $name', (runtime) => {
  const { name, reports, engine, cannotServe, differences = {} } = runtime;

  beforeAll(async () => {
    const { urls, publish } = servers;
    outcomes.set(name, await runIn(runtime, { packed: inject('packed'), servers: urls, publish }));
  });

  function getReport(skip: (note: string) => void): Report {
    const outcome = outcomes.get(name);
    if (typeof outcome === 'string') skip(outcome);
    return outcome as Report;
  }

  it.for(suites)('%s passes', (suite, { skip }) => {
    const tests = getReport(skip).suites[suite] ?? [];
    expect(tests).not.toEqual([]);
    const failed = tests.filter(({ name, error }) => error !== undefined && !differences[`${suite}: ${name}`]);
    expect(failed.map(({ name, error }) => `${name}\n${error}`).join('\n\n')).toBe('');
  });

  it('runs in the expected runtime', ({ skip }) => {
    expect(getReport(skip).runtime).toMatch(reports);
  });

  it('chooses the fastest cryptography of the runtime', ({ skip }) => {
    expect(getReport(skip).engine).toBe(engine);
  });

  it(`runs every test that ${reference} runs${cannotServe ? ' except those that serve' : ''}`, ({ skip }) => {
    const expected = listTests(outcomes.get(reference) as Report).filter(
      (test) => !(cannotServe && test.endsWith(' by HTTP')),
    );
    expect(listTests(getReport(skip))).toEqual(expected);
  });

  it('fails exactly the listed tests with the listed errors', ({ skip }) => {
    const errors = new Map(
      Object.entries(getReport(skip).suites).flatMap(([suite, tests]) =>
        tests.map(({ name, error }) => [`${suite}: ${name}`, error ?? 'it passes'] as [string, string]),
      ),
    );
    const wrong = Object.entries(differences)
      .map(([test, { error }]) => ({ test, error, got: errors.get(test) ?? 'there is no such test' }))
      .filter(({ error, got }) => !error.test(got));
    expect(wrong).toEqual([]);
  });
});

function listTests({ suites }: Report): string[] {
  return Object.entries(suites).flatMap(([suite, tests]) => tests.map(({ name }) => `${suite}: ${name}`));
}
