import { describe, expect, it } from 'vitest';
import { definitions } from '../apis/index.ts';
import { contracts } from '../generated/apis.ts';
import { loadApi } from './loaded-api.ts';
import { findRefusingRules } from './refusing-rules.ts';

async function rulesOf(api: string): Promise<ReadonlySet<string>> {
  return findRefusingRules(loadApi(await contracts[api]!(), definitions[api]));
}

describe('findRefusingRules', () => {
  it.each([
    ['a check', 'payments', 'request.needs-permission', true],
    ['a handler', 'payments', 'webhook.ten-per-account', true],
    ['the state that an operation needs', 'platform', 'invoice.update-only-draft-or-sent', true],
    ['what a request does, and not what it may do', 'platform', 'environment.decided-by-key', false],
  ])('says of a rule about %s whether it refuses: %s %s %s', async (_, api, rule, refuses) => {
    const { rules } = await contracts[api]!();
    expect(Object.keys(rules)).toContain(rule);
    expect((await rulesOf(api)).has(rule)).toBe(refuses);
  });

  it('leaves out the states of resources whose operations respond with examples', async () => {
    const contract = await contracts['rewards']!();
    const { machines } = contract;
    const stated = Object.values(machines).flatMap(({ transitions }) => transitions.map(({ rule }) => rule));
    const refusing = findRefusingRules(loadApi(contract, { ...definitions['rewards']!, handlers: {} }));
    expect(stated.filter((rule) => rule !== undefined && refusing.has(rule))).toEqual([]);
  });
});
