import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import { bodyOf, call, eventsOf, listAll, listIds, PATHS, pendingIds, readCommission, rule } from './support.ts';

const [APPROVE, , FULFIL, UNFULFIL] = PATHS;

/** The rules of payouts. */
export const payoutRules: readonly RuleTest[] = [
  rule('payout.begins-with-approval', async (test) => {
    const { rewards } = test;
    const [id] = await pendingIds(rewards, 1);
    expect((await refused(call(rewards, FULFIL, [id!]))).status).toBe(422);
    await call(rewards, APPROVE, [id!]);
    await call(rewards, FULFIL, [id!]);
    const [update] = (await eventsOf(test, 'payout.updated')).map(bodyOf);
    expect(update!.changes['status']).toEqual(['pending', 'completed']);
    expect(await listIds(rewards, { filters: { payout_id: update!.entity_id } })).toEqual([id]);
  }),

  rule('payout.completed-by-fulfilment', async (test) => {
    const { rewards, world } = test;
    const [id] = await pendingIds(rewards, 1);
    await call(rewards, APPROVE, [id!]);
    await call(rewards, FULFIL, [id!]);
    const updates = (await eventsOf(test, 'payout.updated')).map(bodyOf);
    expect(updates).toMatchObject([
      { changes: { status: ['pending', 'completed'] }, data: { status: 'completed', amount: expect.any(Number) } },
    ]);
    expect(await listIds(rewards, { filters: { fulfilled: 'yes' } })).toEqual([id]);
    const again = world.act('rewards', 'payout', String(updates[0]!.entity_id), 'fulfil');
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
    expect(await eventsOf(test, 'payout.updated')).toHaveLength(1);
  }),

  rule('payout.leaves-commission-approved', async (test) => {
    const { rewards } = test;
    const [id] = await pendingIds(rewards, 1);
    await call(rewards, APPROVE, [id!]);
    const approved = await readCommission(rewards, id!);
    for (const path of [FULFIL, UNFULFIL]) {
      await call(rewards, path, [id!]);
      expect(await readCommission(rewards, id!)).toEqual(approved);
    }
    expect(await eventsOf(test, 'commission.updated')).toHaveLength(1);
  }),

  rule('payout.pending-again-when-unfulfilled', async ({ rewards }) => {
    const [id, pending] = await pendingIds(rewards, 2);
    await call(rewards, APPROVE, [id!]);
    await call(rewards, FULFIL, [id!]);
    expect(await call(rewards, UNFULFIL, [id!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    expect(await listIds(rewards, { filters: { fulfilled: 'yes' } })).toEqual([]);
    expect(await listIds(rewards, { filters: { fulfilled: 'no' } })).toEqual(await listIds(rewards));
    expect((await call(rewards, UNFULFIL, [pending!])).batch).toMatchObject({ processed_count: 0, failed_count: 1 });
  }),

  rule('payout.taking-back-is-reported', async (test) => {
    const { rewards, world } = test;
    const [id] = await pendingIds(rewards, 1);
    await call(rewards, APPROVE, [id!]);
    await call(rewards, FULFIL, [id!]);
    await call(rewards, UNFULFIL, [id!]);
    const [completed, pending, ...rest] = (await eventsOf(test, 'payout.updated')).map(bodyOf);
    expect(rest).toEqual([]);
    expect(pending!.changes).toEqual({
      status: ['completed', 'pending'],
      paid_at: [completed!.data['paid_at'], null],
    });
    expect(pending!.entity_id).toBe(completed!.entity_id);
    const again = world.act('rewards', 'payout', String(pending!.entity_id), 'unfulfil');
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  }),

  rule('payout.can-be-completed-again', async (test) => {
    const [id] = await pendingIds(test.rewards, 1);
    await call(test.rewards, APPROVE, [id!]);
    for (const path of [FULFIL, UNFULFIL, FULFIL]) expect((await call(test.rewards, path, [id!])).status).toBe(200);
    const updates = (await eventsOf(test, 'payout.updated')).map(bodyOf);
    expect(updates).toHaveLength(3);
    expect(new Set(updates.map(({ entity_id }) => entity_id)).size).toBe(1);
    expect(updates[2]!.changes['status']).toEqual(['pending', 'completed']);
  }),

  rule('payout.repeat-changes-nothing', async (test) => {
    const { rewards, world } = test;
    const [id, unfulfilled] = await pendingIds(rewards, 2);
    await call(rewards, APPROVE, [id!, unfulfilled!]);
    await call(rewards, FULFIL, [id!]);
    const { length } = await eventsOf(test);
    const show = async () => [
      await listAll(rewards),
      (await world.resources({ api: 'rewards', kind: 'payout' })).map(({ doc }) => doc),
    ];
    const before = await show();
    await world.clock.advance('1h');
    expect(await call(rewards, FULFIL, [id!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    expect(await call(rewards, UNFULFIL, [unfulfilled!])).toMatchObject({ status: 200, batch: { failed_count: 0 } });
    expect(await show()).toEqual(before);
    expect(await eventsOf(test)).toHaveLength(length);
  }),
];
