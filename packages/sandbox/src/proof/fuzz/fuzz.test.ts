import { expect, it } from 'vitest';
import { describeCoverage, findUncovered } from './describe-coverage.ts';
import { fuzz } from './run-fuzz.ts';

it('responds to 2,000 fuzzed requests as the contracts say, and with a success of each operation', async () => {
  const result = await fuzz({ seed: 20_260_401, requests: 2000, successes: 1 });
  process.stdout.write(`\n${describeCoverage(result).split('\n').slice(0, 2).join('\n')}\n`);
  expect(result.problems).toEqual([]);
  expect(findUncovered(result, 1)).toEqual([]);
  expect(result.authenticated / result.requests).toBeGreaterThan(0.6);
  expect(result.handled / result.requests).toBeGreaterThan(0.3);
});

it('does the same with rate limits', async () => {
  const few = { 'rate-limits': true, 'requests-per-minute': 20 };
  const limits = { platform: few, payments: few };
  const result = await fuzz({ seed: 20_260_402, requests: 600, successes: 1, settings: limits });
  expect(result.problems).toEqual([]);
  const limited = [...result.coverage.values()].reduce((sum, statuses) => sum + (statuses.get(429) ?? 0), 0);
  expect(limited).toBeGreaterThan(50);
});
