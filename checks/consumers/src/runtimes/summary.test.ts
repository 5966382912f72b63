import { expect, it } from 'vitest';
import { summarize } from './summary.ts';

const tests = [
  { name: 'a', duration: 1 },
  { name: 'b', duration: 1, error: 'no' },
];
const report = { runtime: 'Tub 1.2', engine: 'async' as const, suites: { one: tests, two: tests } };

it('summarize counts the tests that pass, and names the reasons of the others', () => {
  const differences = { 'one: b': { error: /no/, reason: 'leaks' } };
  expect(summarize({ name: 'Tub', cannotServe: 'it cannot listen', differences }, report)).toEqual([
    'Tub: 2 of 4 tests in 2 suites pass (Tub 1.2)',
    '  does not serve: it cannot listen',
    '  differs: one: b: it leaks',
  ]);
});

it('summarize gives the reason why a runtime was not run', () => {
  expect(summarize({ name: 'Tub' }, 'npm has none for this machine')).toEqual([
    'Tub was not run: npm has none for this machine',
  ]);
});
