import { expect } from 'vitest';
import type { RawRequest, RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { call, eventsOf, listAll, PATHS, pendingIds, rule, strangerOf } from './support.ts';

/** The rules of every request. */
export const rewardsRequestRules: readonly RuleTest[] = [
  rule('request.needs-api-key', async (test) => {
    const account = { 'account-id': test.env('WIREPACT_REWARDS_ACCOUNT_ID') };
    const before = await listAll(test.rewards);
    for (const request of await requestsOf(test)) {
      for (const authorization of [undefined, `Basic ${btoa('key:')}`, 'Bearer key-of-nobody']) {
        const headers = { ...account, ...(authorization !== undefined && { authorization }) };
        await expectUnauthorized(test, { ...request, headers }, 'request.needs-api-key');
      }
    }
    expect(await listAll(test.rewards)).toEqual(before);
    expect(await eventsOf(test)).toEqual([]);
  }),

  rule('request.names-account', async (test) => {
    const { env, rewards } = test;
    const authorization = `Bearer ${env('WIREPACT_REWARDS_API_KEY')}`;
    const other = { authorization, 'account-id': env('WIREPACT_REWARDS_ACCOUNT_ID_2') };
    await test.world.act('rewards', 'commission', '', 'track', { account: other['account-id'] });
    const stranger = strangerOf(test);
    const before = [await listAll(rewards), await listAll(stranger)];
    const events = await eventsOf(test);
    for (const request of await requestsOf(test)) {
      await expectUnauthorized(test, { ...request, headers: { authorization } }, 'request.names-account');
      await expectUnauthorized(test, { ...request, headers: other });
    }
    expect([await listAll(rewards), await listAll(stranger)]).toEqual(before);
    expect(await eventsOf(test)).toEqual(events);
    expect(before[1]).toHaveLength(2);
  }),
];

/** A request of each operation, without credentials. */
async function requestsOf({ rewards }: TestWorld): Promise<readonly RawRequest[]> {
  const ids = await pendingIds(rewards, 1);
  const { batch } = await call(rewards, '/commissions/mark_unfulfilled', ids);
  return [
    ...['/commissions', '/batch_processes', '/batch_processes/progress', `/batch_processes/${batch.id}`].map(
      (path) => ({ api: 'rewards', method: 'GET', path }),
    ),
    ...PATHS.map((path) => ({ api: 'rewards', method: 'POST', path, body: { ids } })),
  ];
}

async function expectUnauthorized({ send }: TestWorld, request: RawRequest, cited?: string): Promise<void> {
  const { status, text, headers } = await send(request);
  expect({ status, text }).toEqual({ status: 401, text: '' });
  expect(headers.get('www-authenticate')).toBe('Bearer');
  if (cited !== undefined) expect(headers.get('sandbox-rule')).toBe(cited);
}
