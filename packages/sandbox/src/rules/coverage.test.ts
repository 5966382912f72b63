import { rules as paymentsRules } from '@wirepact/payments/behaviour';
import { rules as platformRules } from '@wirepact/platform/behaviour';
import { rules as rewardsRules } from '@wirepact/rewards/behaviour';
import { rules as primarySalesRules } from '@wirepact/primary-sales/behaviour';
import { describe, expect, it } from 'vitest';
import { definitions } from '../apis/index.ts';
import { listGuards } from '../core/guards.ts';
import { allRules } from './all-rules.ts';
import { findGaps, rulesToShow } from './coverage.ts';
import type { CoveredApi } from './coverage.ts';
import { loadTestedApis } from './open-test-sandbox.ts';

const loaded = await loadTestedApis();
const payments = cover('payments', paymentsRules);
const platform = cover('platform', platformRules);
const rewards = cover('rewards', rewardsRules);
const primarySales = cover('primary-sales', primarySalesRules);

it.each([
  [payments, 48],
  [platform, 204],
  [primarySales, 49],
  [rewards, 38],
])('shows every rule of an API that responses or deliveries show', (api, count) => {
  expect(rulesToShow(api)).toHaveLength(count);
});

describe.each([payments, platform, primarySales, rewards])('the $api API', (api) => {
  it('has a test for each rule, and a rule for each test', () => {
    expect(findGaps(api, allRules)).toEqual([]);
  });

  it('notices a test that is missing', () => {
    const [rule] = rulesToShow(api);
    const rest = allRules.filter((test) => test.rule !== rule);
    expect(findGaps(api, rest)).toContain(`The rule ${rule} of ${api.api} has no test.`);
  });

  it('notices a test without a rule', () => {
    const test = { api: api.api, rule: 'webhook.never-sleeps', test: async () => {} };
    expect(findGaps(api, [...allRules, test])).toEqual([
      `The test of webhook.never-sleeps is for a rule that ${api.api} does not have.`,
    ]);
  });
});

it('has tests of no other API', () => {
  const apis = new Set(allRules.map(({ api }) => api));
  expect([...apis].toSorted()).toEqual(['payments', 'platform', 'primary-sales', 'rewards']);
});

function cover(api: string, rules: CoveredApi['rules']): CoveredApi {
  const guards = listGuards(loaded[api]!).map(({ id }) => id);
  return { api, rules, handlers: definitions[api]!.handlers, guards };
}
