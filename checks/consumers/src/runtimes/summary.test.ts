import { expect, it } from 'vitest';
import { summary } from './summary.ts';

const tests = [
  { name: 'a', duration: 1 },
  { name: 'b', duration: 1, error: 'no' },
];
const report = { runtime: 'Tub 1.2', engine: 'later' as const, suites: { one: tests, two: tests } };

it('tells how many tests pass, and where and why the others do not', () => {
  const differences = { 'one: b': { error: /no/, reason: 'leaks' } };
  expect(summary({ name: 'Tub', cannotServe: 'it has no ears', differences }, report)).toEqual([
    'Tub: 2 of 4 tests in 2 suites pass (Tub 1.2)',
    '  serves nothing: it has no ears',
    '  differs: one: b: it leaks',
  ]);
});

it('tells by name what was not run', () => {
  expect(summary({ name: 'Tub' }, 'npm has none for this machine')).toEqual([
    'Tub was not run: npm has none for this machine',
  ]);
});
