import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest, TestWorld } from '../../../rules/rule-test.ts';
import { defaultCampaigns } from '../campaigns.ts';
import {
  bodyOf,
  call,
  eventsOf,
  listAll,
  listIds,
  pendingIds,
  readBatch,
  readCommission,
  rule,
  sendAs,
  strangerOf,
  track,
  UNITS,
} from './support.ts';

const APPROVE = '/commissions/approve';
const DENY = '/commissions/deny';
const FULFIL = '/commissions/mark_fulfilled';
const STATES = ['pending', 'approved', 'denied'] as const;
const UNKNOWN = 799_999;

/** The rules of commissions and of rewards. */
export const commissionRules: readonly RuleTest[] = [
  rule('commission.listed-by-status', async (test) => {
    const { rewards } = test;
    const all = await decide(test);
    for (const status of STATES) {
      const expected = all.filter((commission) => commission.status === status);
      expect(expected.length).toBeGreaterThan(0);
      expect(await listAll(rewards, { status })).toEqual(expected);
      expect(await listAll(rewards, { filters: { status } })).toEqual(expected);
      expect(await listAll(rewards, { status, filters: { status } })).toEqual(expected);
    }
    expect(await listAll(rewards, { status: 'approved', filters: { status: 'denied' } })).toEqual([]);
    for (const query of ['status=fulfilled', 'filters[status]=fulfilled']) {
      const response = await sendAs(test, { method: 'GET', path: `/commissions?${query}` });
      expect(response).toMatchObject({ status: 422, json: { code: 'invalid_params' } });
    }
  }),

  rule('commission.listed-by-unit', async (test) => {
    const all = await listAll(test.rewards);
    expect(new Set(all.map(({ unit }) => unit)).size).toBe(6);
    for (const unit of UNITS) {
      const expected = all.filter((commission) => commission.unit === unit);
      expect(expected.length).toBeGreaterThan(0);
      expect(await listAll(test.rewards, { unit })).toEqual(expected);
    }
  }),

  rule('commission.reward-has-one-of-five-units', async (test) => {
    const units = new Map((await listAll(test.rewards)).map(({ id, unit }) => [id, unit]));
    expect(new Set(units.values())).toEqual(new Set([...UNITS, 'cash']));
    for (const campaign of [204, 205, 206]) await track(test, { campaign });
    const created = await eventsOf(test, 'commission.created');
    for (const { data, entity_id } of created.map(bodyOf)) {
      expect(data['unit']).toBe((await readCommission(test.rewards, entity_id)).unit);
    }
    expect(new Set(created.map((event) => bodyOf(event).data['unit'])).size).toBe(6);
    for (const unit of ['gold', 'cash']) {
      const response = await sendAs(test, { method: 'GET', path: `/commissions?unit=${unit}` });
      expect(response).toMatchObject({ status: 422, json: { code: 'invalid_params' } });
    }
  }),

  rule('commission.filters-combine', async (test) => {
    const { rewards } = test;
    const all = await decide(test);
    const found = await listAll(rewards, { unit: 'points', status: 'approved' });
    expect(found).toEqual(all.filter(({ unit, status }) => unit === 'points' && status === 'approved'));
    expect(found.length).toBeGreaterThan(0);
    const ofPromoter = await listAll(rewards, { filters: { promoter_id: 30588, campaign_id: 205 } });
    expect(ofPromoter.map(({ promoter_campaign }) => promoter_campaign)).toEqual(
      Array.from({ length: 2 }, () => expect.objectContaining({ promoter_id: 30588, campaign_id: 205 })),
    );
    const [first, second] = all;
    expect(await listIds(rewards, { 'ids[]': [first!.id, UNKNOWN, second!.id] })).toEqual([first!.id, second!.id]);
    expect(await listIds(rewards, { filters: { payout_id: UNKNOWN } })).toEqual([]);
    const denied = all.filter(({ status }) => status === 'denied').map(({ id }) => id);
    expect(await listIds(rewards, { 'ids[]': all.map(({ id }) => id), status: 'denied' })).toEqual(denied);
  }),

  rule('commission.approved-by-the-campaign', async (test) => {
    const { rewards, world } = test;
    const points = { id: 1, name: '5 points', unit: 'points', amount: 5 };
    await world.set('rewards', { campaigns: [{ id: 7, name: 'Trusted', auto_approve: true, promoter: points }] });
    const id = await track(test);
    expect(await readCommission(rewards, id)).toMatchObject({ status: 'approved' });
    expect(await call(rewards, FULFIL, [id])).toMatchObject({ status: 200, batch: { processed_count: 1 } });
    const events = await eventsOf(test);
    expect(events.map(({ type }) => type)).toEqual(['commission.created', 'commission.updated', 'payout.updated']);
    expect(bodyOf(events[0]!).data['status']).toBe('pending');
    expect(bodyOf(events[1]!).changes).toEqual({ status: ['pending', 'approved'] });
  }),

  rule('commission.begins-as-pending', async (test) => {
    const id = await track(test);
    expect(await readCommission(test.rewards, id)).toMatchObject({ status: 'pending' });
    const [created] = (await eventsOf(test, 'commission.created')).map(bodyOf);
    expect(created).toMatchObject({ entity_id: id, changes: {}, data: { id, status: 'pending' } });
  }),

  rule('commission.update-shows-old-and-new-status', async (test) => {
    const [first, second] = await pendingIds(test.rewards, 2);
    await call(test.rewards, APPROVE, [first!]);
    await call(test.rewards, DENY, [second!]);
    const updates = (await eventsOf(test, 'commission.updated')).map(bodyOf);
    expect(updates.map(({ entity_id, changes, data }) => [entity_id, changes['status'], data['status']])).toEqual([
      [first, ['pending', 'approved'], 'approved'],
      [second, ['pending', 'denied'], 'denied'],
    ]);
  }),

  rule('commission.other-changes-leave-status-out', async (test) => {
    const id = await track(test);
    const correct = (input: object) => test.world.act('rewards', 'commission', String(id), 'correct', input);
    await correct({ amount: 450, internal_note: 'Partial refund' });
    const [update] = (await eventsOf(test, 'commission.updated')).map(bodyOf);
    expect(update!.changes).toEqual({ amount: [500, 450], internal_note: [null, 'Partial refund'] });
    expect(await readCommission(test.rewards, id)).toMatchObject({ amount: 450, status: 'pending' });
    await call(test.rewards, APPROVE, [id]);
    await expect(correct({ amount: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await readCommission(test.rewards, id)).toMatchObject({ amount: 450, status: 'approved' });
  }),

  rule('commission.approval-is-the-time-to-deliver', async (test) => {
    const { rewards } = test;
    const [id, denied] = await pendingIds(rewards, 2);
    expect(await call(rewards, APPROVE, [id!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    expect(bodyOf((await eventsOf(test, 'commission.updated'))[0]!).changes).toEqual({
      status: ['pending', 'approved'],
    });
    expect(await listIds(rewards, { status: 'approved', filters: { fulfilled: 'no' } })).toEqual([id]);
    expect(await call(rewards, FULFIL, [id!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    await call(rewards, DENY, [denied!]);
    expect((await call(rewards, APPROVE, [denied!])).batch).toMatchObject({ processed_count: 0, failed_count: 1 });
    expect(await readCommission(rewards, denied!)).toMatchObject({ status: 'denied' });
  }),

  rule('commission.denial-brings-no-reward', async (test) => {
    const { rewards } = test;
    const [id, approved] = await pendingIds(rewards, 2);
    expect(await call(rewards, DENY, [id!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    const [update, ...rest] = await eventsOf(test);
    expect(bodyOf(update!).changes).toEqual({ status: ['pending', 'denied'] });
    expect(rest).toEqual([]);
    await call(rewards, APPROVE, [approved!]);
    expect((await call(rewards, DENY, [approved!])).batch).toMatchObject({ processed_count: 0, failed_count: 1 });
    expect(await readCommission(rewards, approved!)).toMatchObject({ status: 'approved' });
  }),

  rule('commission.denied-has-no-payout', async (test) => {
    const [id] = await pendingIds(test.rewards, 1);
    await call(test.rewards, DENY, [id!]);
    expect((await refused(call(test.rewards, FULFIL, [id!]))).status).toBe(422);
    expect(await eventsOf(test, 'payout.updated')).toEqual([]);
    expect(await test.world.resources({ api: 'rewards', kind: 'payout' })).toEqual([]);
  }),

  rule('commission.fulfilled-only-after-approval', async (test) => {
    const { rewards } = test;
    const [id, other] = await pendingIds(rewards, 2);
    await call(rewards, APPROVE, [other!]);
    const refusal = await refused(call(rewards, FULFIL, [other!, id!]));
    expect(refusal).toMatchObject({
      status: 422,
      code: 'invalid_record',
      rule: 'commission.fulfilled-only-after-approval',
      body: { errors: { status: ['must be approved'] } },
    });
    expect(await eventsOf(test, 'payout.updated')).toEqual([]);
    await call(rewards, APPROVE, [id!]);
    expect(await listIds(rewards, { status: 'approved', filters: { fulfilled: 'no' } })).toContain(id);
    expect((await call(rewards, FULFIL, [id!])).status).toBe(200);
  }),

  rule('commission.cash-is-not-for-fulfilment', async (test) => {
    const { rewards } = test;
    const { id } = (await listAll(rewards)).find(({ unit }) => unit === 'cash')!;
    await call(rewards, APPROVE, [id]);
    expect(await readCommission(rewards, id)).toMatchObject({ unit: 'cash', status: 'approved' });
    expect((await eventsOf(test, 'commission.updated')).map((event) => bodyOf(event).entity_id)).toEqual([id]);
    expect(await refused(call(rewards, FULFIL, [id]))).toMatchObject({
      status: 422,
      code: 'invalid_record',
      rule: 'commission.cash-is-not-for-fulfilment',
    });
    expect(await eventsOf(test, 'payout.updated')).toEqual([]);
    const others = await pendingIds(rewards, 5);
    await call(rewards, APPROVE, others);
    const { batch } = await call(rewards, FULFIL, [id, ...others]);
    expect(await readBatch(rewards, batch.id)).toMatchObject({ processed_count: 5, failed_count: 1 });
    expect(await listIds(rewards, { filters: { fulfilled: 'yes' } })).not.toContain(id);
  }),

  rule('commission.decided-once', async (test) => {
    const { rewards } = test;
    const [approved, denied] = await pendingIds(rewards, 2);
    await call(rewards, APPROVE, [approved!]);
    await call(rewards, DENY, [denied!]);
    const before = await listAll(rewards);
    const { length } = await eventsOf(test);
    await test.world.clock.advance('1h');
    expect(await call(rewards, APPROVE, [approved!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    expect(await call(rewards, DENY, [denied!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    expect(await call(rewards, APPROVE, [denied!])).toMatchObject({ status: 200, batch: { failed_count: 1 } });
    expect(await call(rewards, DENY, [approved!])).toMatchObject({ status: 200, batch: { failed_count: 1 } });
    expect(await listAll(rewards)).toEqual(before);
    expect(await eventsOf(test)).toHaveLength(length);
    expect(await test.world.resources({ api: 'rewards', kind: 'payout' })).toHaveLength(1);
  }),

  rule('commission.ids-are-known', async (test) => {
    const { rewards } = test;
    const [id] = await pendingIds(rewards, 1);
    const foreign = await track(test, { account: test.env('WIREPACT_REWARDS_ACCOUNT_ID_2') });
    const { length } = await eventsOf(test);
    for (const other of [UNKNOWN, foreign]) {
      expect(await refused(call(rewards, APPROVE, [id!, other]))).toMatchObject({
        status: 422,
        code: 'invalid_params',
        rule: 'commission.ids-are-known',
      });
    }
    expect(await readCommission(rewards, id!)).toMatchObject({ status: 'pending' });
    expect(await readCommission(strangerOf(test), foreign)).toMatchObject({ status: 'pending' });
    expect(await eventsOf(test)).toHaveLength(length);
  }),

  rule('reward.set-up-for-each-party', async (test) => {
    const campaign = {
      id: 300,
      name: 'Both',
      promoter: { id: 1, name: '500 points', unit: 'points', amount: 500 },
      referral: { id: 2, name: 'One month free', unit: 'free_months', amount: 1 },
    };
    await test.world.set('rewards', { campaigns: [campaign] });
    await track(test);
    const earned = await listAll(test.rewards, { filters: { campaign_id: 300 } });
    expect(earned.map(({ unit, amount, reward }) => [unit, amount, reward?.id]).toSorted()).toEqual([
      ['free_months', 1, 2],
      ['points', 500, 1],
    ]);
    expect(await eventsOf(test, 'commission.created')).toHaveLength(2);
  }),

  rule('reward.same-way-for-both-parties', async (test) => {
    const { rewards } = test;
    await track(test);
    const created = (await eventsOf(test, 'commission.created')).map(bodyOf);
    const ids = created.map(({ entity_id }) => entity_id);
    await call(rewards, APPROVE, ids);
    await call(rewards, FULFIL, ids);
    for (const type of ['commission.created', 'commission.updated', 'payout.updated']) {
      expect(await eventsOf(test, type), type).toHaveLength(2);
    }
    const [ofPromoter, ofReferral] = created.map(({ data }) => data);
    expect(ofPromoter).toMatchObject({ promoter_id: 30417, referral_id: expect.any(Number) });
    expect(ofReferral).toMatchObject({ referral_id: ofPromoter!['referral_id'] });
    expect(ofReferral).not.toHaveProperty('promoter_id');
    const rewardIds = (await listAll(rewards, { 'ids[]': ids })).map(({ reward }) => reward?.id);
    expect(new Set(rewardIds).size).toBe(2);
    const payouts = (await eventsOf(test, 'payout.updated')).map((event) => bodyOf(event).data['promoter']);
    expect(payouts).toEqual([expect.objectContaining({ id: 30417 }), null]);
  }),

  rule('reward.payload-says-what-to-deliver', async (test) => {
    const { rewards } = test;
    const ids = await pendingIds(rewards, 10);
    await call(rewards, APPROVE, ids);
    const updates = (await eventsOf(test, 'commission.updated')).map(bodyOf);
    expect(updates.map(({ entity_id }) => entity_id)).toEqual(ids);
    const listed = new Map((await listAll(rewards)).map((commission) => [commission.id, commission]));
    const setUp = defaultCampaigns.flatMap(({ promoter, referral }) => [promoter, referral]);
    for (const { entity_id, data } of updates) {
      const reward = setUp.find((each) => each?.id === listed.get(entity_id)!.reward!.id);
      expect(data).toMatchObject({ amount: reward!.amount, unit: reward!.unit, referral_id: expect.any(Number) });
    }
  }),
];

/** Approves one commission of each unit and denies another one. Returns all of them, in every state and of every unit. */
async function decide(
  test: TestWorld,
): Promise<readonly { readonly id: number; readonly unit: string; status: string }[]> {
  await track(test);
  const all = await listAll(test.rewards);
  const units = [...new Set(all.map(({ unit }) => unit))];
  const take = (position: number) => units.flatMap((unit) => all.filter((each) => each.unit === unit)[position]!.id);
  for (const id of take(0)) await call(test.rewards, APPROVE, [id]);
  for (const id of take(1).slice(1)) await call(test.rewards, DENY, [id]);
  return listAll(test.rewards);
}
