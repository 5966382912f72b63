import type { FuzzResult } from './run-fuzz.ts';

/** The operations that have succeeded less often than they should. */
export function findUncovered({ coverage }: FuzzResult, successes: number): readonly string[] {
  return [...coverage].filter(([, statuses]) => countSuccesses(statuses) < successes).map(([name]) => name);
}

/** Says in a few lines what fuzzed requests have reached. */
export function describeCoverage(result: FuzzResult): string {
  const { requests, authenticated, handled, coverage } = result;
  const percent = (count: number): string => `${Math.round((100 * count) / requests)} %`;
  const counts = [...coverage.values()].map(countSuccesses).toSorted((one, other) => one - other);
  return [
    `${requests} requests: ${percent(authenticated)} pass authentication, ${percent(handled)} reach a handler.`,
    `${coverage.size} operations with a handler. Successes of each: at least ${counts[0]}, half of them at least ${counts[Math.floor(counts.length / 2)]}.`,
    ...[...coverage].map(([name, statuses]) => {
      const shown = [...statuses]
        .toSorted(([one], [other]) => one - other)
        .map(([status, count]) => `${status}: ${count}`);
      return `  ${name.padEnd(44)} ${shown.join(', ')}`;
    }),
  ].join('\n');
}

function countSuccesses(statuses: ReadonlyMap<number, number>): number {
  return [...statuses].reduce((sum, [status, count]) => sum + (status < 300 ? count : 0), 0);
}
