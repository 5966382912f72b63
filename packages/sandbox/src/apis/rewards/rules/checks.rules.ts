import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { call, eventsOf, listAll, PATHS, pendingIds, readBatch, rule, sendAs } from './support.ts';

const PARAMETERS = [
  '/commissions?page=0',
  '/commissions?page=x',
  '/commissions?per_page=0',
  '/commissions?per_page=101',
  '/commissions?status=open',
  '/commissions?unit=cash',
  '/commissions?ids[]=one',
  '/commissions?filters[status]=open',
  '/commissions?filters[fulfilled]=maybe',
  '/commissions?filters[campaign_id]=x',
  '/commissions?filters[promoter_id]=x',
  '/commissions?filters[payout_id]=x',
  '/batch_processes?filters[status]=open',
  '/batch_processes/progress?filters[status]=open',
];

const BODIES: readonly (object | undefined)[] = [
  undefined,
  {},
  { ids: [] },
  { ids: null },
  { ids: 71001 },
  { ids: ['71001'] },
  { ids: [1.5] },
  { ids: [null] },
];

/** Checks that no rule of the Rewards API speaks of. They are named `check:` and the name of the check. */
export const rewardsCheckRules: readonly RuleTest[] = [
  rule('check:method', async (test) => {
    for (const path of ['/commissions', ...PATHS, '/batch_processes', '/batch_processes/progress']) {
      const response = await sendAs(test, { method: 'PATCH', path });
      expect(response, path).toMatchObject({ status: 405, json: { code: 'method_not_allowed' } });
      expect(response.headers.get('allow')).toBe(PATHS.some((known) => known === path) ? 'POST' : 'GET');
    }
  }),

  rule('check:parameters', async (test) => {
    for (const path of PARAMETERS) {
      const response = await sendAs(test, { method: 'GET', path });
      expect(response, path).toMatchObject({ status: 422, json: { code: 'invalid_params' } });
      expect(response.json).not.toHaveProperty('errors');
    }
    const unknown = await sendAs(test, { method: 'GET', path: '/commissions?filters[colour]=red' });
    expect(unknown.status).toBe(200);
    expect(unknown.headers.get('sandbox-warning')).toContain('colour');
    await test.world.set('rewards', { 'unknown-fields': 'refuse' });
    expect((await sendAs(test, { method: 'GET', path: '/commissions?colour=red' })).status).toBe(422);
  }),

  rule('check:body', async (test) => {
    const before = await listAll(test.rewards);
    for (const path of PATHS) {
      for (const body of BODIES) {
        const response = await sendAs(test, { method: 'POST', path, ...(body && { body }) });
        expect(response, `${path} ${JSON.stringify(body)}`).toMatchObject({
          status: 422,
          json: { code: 'invalid_params' },
        });
      }
    }
    expect(await listAll(test.rewards)).toEqual(before);
    expect(await eventsOf(test)).toEqual([]);
  }),

  rule('check:permission', async (test) => {
    const { env, rewards } = test;
    const reading = test.rewardsWith({
      apiKey: env('WIREPACT_REWARDS_READING_API_KEY'),
      accountId: env('WIREPACT_REWARDS_ACCOUNT_ID'),
    });
    const ids = await pendingIds(reading, 1);
    const { batch } = await call(rewards, '/commissions/mark_unfulfilled', ids);
    expect(await readBatch(reading, batch.id)).toEqual(batch);
    for (const path of PATHS) {
      expect(await refused(call(reading, path, ids)), path).toMatchObject({ status: 403, code: 'forbidden' });
    }
    expect(await eventsOf(test)).toEqual([]);
  }),

  rule('check:rate-limit', async (test) => {
    const request = { method: 'GET', path: '/commissions?per_page=1' };
    await test.world.set('rewards', { 'rate-limit': true });
    for (let sent = 1; sent <= 400; sent++) expect((await sendAs(test, request)).status).toBe(200);
    const response = await sendAs(test, request);
    expect(response).toMatchObject({ status: 429, json: { code: 'too_many_requests' } });
    expect(response.headers.has('retry-after')).toBe(false);
    await test.world.clock.advance('60s');
    expect((await sendAs(test, request)).status).toBe(200);
  }),
];
