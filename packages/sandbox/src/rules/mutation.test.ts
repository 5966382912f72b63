import { describe, expect, it } from 'vitest';
import { listGuards } from '../core/guards.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import { allRules } from './all-rules.ts';
import { loadTestedApis, openTestSandbox } from './open-test-sandbox.ts';
import type { RuleTest } from './rule-test.ts';
import { createTestWorlds } from './test-worlds.ts';

/** Guards that no test can notice, and why. */
const UNREACHABLE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  payments: {
    'check:readable-body': 'An unreadable body is refused by the rule on the member that the operation needs.',
    'webhook.deletion-stops-deliveries': 'A deleted webhook is not found, so nobody can delete it again.',
  },
  platform: {
    'campaign.update-changes-what-is-given': 'A deleted campaign is not found, so nobody can change it.',
    'check:sums': 'Each sum has a rule of its own, and so a guard of its own.',
    'split-template.delete-archives': 'An archived template is not found, so nobody can archive it again.',
    'split-template.update-changes-what-is-given': 'An archived template is not found, so nobody can change it.',
  },
  rewards: {
    'commission.approved-by-the-campaign': 'A refusal cites the rule of people who approve.',
    'commission.decided-once': 'A refusal cites the rule of the first decision.',
  },
  'primary-sales': {
    'check:readable-body': 'An unreadable body counts as a missing one, which the check of the body refuses.',
    'order.stock-is-held-from-authorisation': 'An order takes only pieces that are available.',
    'order.completed-stock-stays-sold': 'An order sells only pieces that it holds, or that are available.',
    'order.late-confirmation-is-kept': 'A late confirmation takes only pieces that are available.',
    'order.expiry-releases-the-stock': 'An order releases only pieces that it holds.',
  },
};

const apis = await loadTestedApis();

it('passes each test with every guard', async () => {
  expect(await findFailures(allRules, new Set())).toEqual([]);
});

describe.each(['payments', 'platform', 'primary-sales', 'rewards'])('the %s API', (api) => {
  const guards = listGuardsInReach(apis[api]!);
  const unreachable = UNREACHABLE[api]!;

  it.each(guards.filter((id) => !Object.hasOwn(unreachable, id)))('has a test that fails without %s', async (id) => {
    const tests = allRules.filter((test) => test.api === api && test.rule === id);
    expect(tests).not.toEqual([]);
    expect(await findFailures(tests, new Set([id]))).not.toEqual([]);
  });

  it('has each guard that is listed as out of reach', () => {
    expect(guards).toEqual(expect.arrayContaining(Object.keys(unreachable)));
  });
});

/** Without the guards of resources whose operations respond with examples: nothing can happen to these. */
function listGuardsInReach(api: LoadedApi): readonly string[] {
  const { machines } = api.contract;
  const kinds = api.definition!.kinds;
  const isInReach = (at: string) => {
    const kind = at.split('.')[0]!;
    return !Object.hasOwn(machines, kind) || Object.hasOwn(kinds, kind);
  };
  return [...new Set(listGuards(api).flatMap(({ id, at }) => (isInReach(at) ? [id] : [])))];
}

/** Runs tests without a port, with some guards switched off. */
async function findFailures(tests: readonly RuleTest[], rulesOff: ReadonlySet<string>): Promise<readonly string[]> {
  await using sandbox = await openTestSandbox(rulesOff);
  const worlds = createTestWorlds(sandbox, { base: 'https://sandbox.example/sandbox', fetch: sandbox.fetch });
  const failures: string[] = [];
  for (const test of tests) {
    await worlds.run(test).catch((error: unknown) => failures.push(`${test.rule}: ${String(error)}`));
  }
  return failures;
}
