import { expect, it, vi } from 'vitest';
import { readGroups, type FinishedTask } from './turbo.ts';

/** Reads lines as turbo prints them, and returns what was reported. */
function read(...lines: string[]): { passed: FinishedTask[]; groups: ReturnType<typeof readGroups> } {
  const passed: FinishedTask[] = [];
  const groups = readGroups((task) => passed.push(task));
  for (const line of lines) groups.read(line);
  return { passed, groups };
}

const miss = (id: string): string => `${id}: cache miss, executing 0123456789abcdef`;
const hit = (id: string): string => `${id}: cache hit, suppressing logs 0123456789abcdef`;

it('reports each task that passes, and whether it was cached', () => {
  const { passed, groups } = read(
    '   • turbo 2.11.9',
    '',
    hit('//:lint:spec'),
    miss('@wirepact/mock:unit'),
    '@wirepact/mock:unit: $ vitest run',
    '@wirepact/mock:unit: ELIFE is only a word',
    '',
    ' Tasks:    2 successful, 2 total',
  );
  groups.end();
  expect(passed).toEqual([
    { id: '//:lint:spec', isCached: true },
    { id: '@wirepact/mock:unit', isCached: false },
  ]);
  expect(groups.failure()).toBeUndefined();
});

it('returns what the failing tool printed, and reports none of the tasks that end after it', () => {
  const { passed, groups } = read(
    miss('a:typecheck'),
    'a:typecheck: $ tsc',
    'a:typecheck: src/index.ts(1,1): error TS1: Wrong.',
    'a:typecheck: [ELIFECYCLE] Command failed with exit code 1.',
    miss('b:typecheck'),
    'b:typecheck: $ tsc',
  );
  groups.end();
  expect(passed).toEqual([]);
  expect(groups.failure()).toEqual({ id: 'a:typecheck', output: 'src/index.ts(1,1): error TS1: Wrong.' });
});

it('keeps what turbo says about itself', () => {
  const { groups } = read('  x Could not find task `nope` in project');
  groups.end();
  expect(groups.other()).toBe('  x Could not find task `nope` in project');
});

it('reports the last task without waiting for the next one to end', () => {
  vi.useFakeTimers();
  try {
    const { passed } = read(miss('a:unit'), 'a:unit: $ vitest run');
    expect(passed).toEqual([]);
    vi.runAllTimers();
    expect(passed).toEqual([{ id: 'a:unit', isCached: false }]);
  } finally {
    vi.useRealTimers();
  }
});
