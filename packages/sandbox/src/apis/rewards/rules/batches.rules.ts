import { expect } from 'vitest';
import { refused } from '../../../rules/refused.ts';
import type { RuleTest } from '../../../rules/rule-test.ts';
import {
  bodyOf,
  call,
  eventsOf,
  listAll,
  listIds,
  PATHS,
  pendingIds,
  readBatch,
  readCommission,
  rule,
  sendAs,
  strangerOf,
} from './support.ts';

const [APPROVE, DENY, FULFIL, UNFULFIL] = PATHS;
const UNKNOWN = 799_999;

/** The rules of batches. */
export const batchRules: readonly RuleTest[] = [
  rule('batch.asynchronous-from-six-ids', async ({ rewards }) => {
    const { status, batch } = await call(rewards, APPROVE, await pendingIds(rewards, 6));
    expect(status).toBe(202);
    expect(batch).toMatchObject({ status: 'in_progress', total: 6, processed_count: 0, progress: 0 });
    expect(await readBatch(rewards, batch.id)).toMatchObject({ id: batch.id, total: 6 });
  }),

  rule('batch.same-limit-for-all-four', async ({ rewards }) => {
    const ids = await pendingIds(rewards, 6);
    for (const path of [DENY, FULFIL, UNFULFIL]) {
      const { status, batch } = await call(rewards, path, ids);
      expect({ status, of: batch.status }, path).toEqual({ status: 202, of: 'in_progress' });
      expect(await readBatch(rewards, batch.id)).toMatchObject({ id: batch.id });
    }
  }),

  rule('batch.complete-up-to-five', async ({ rewards }) => {
    const ids = await pendingIds(rewards, 5);
    const sorted = ids.toSorted();
    const complete = { status: 200, batch: { status: 'completed', total: 5, processed_count: 5, progress: 100 } };
    const fulfilled = async (): Promise<readonly number[]> =>
      (await listIds(rewards, { filters: { fulfilled: 'yes' } })).toSorted();
    expect(await call(rewards, APPROVE, ids)).toMatchObject(complete);
    expect((await listIds(rewards, { status: 'approved' })).toSorted()).toEqual(sorted);
    expect(await call(rewards, FULFIL, ids)).toMatchObject(complete);
    expect(await fulfilled()).toEqual(sorted);
    const { status, batch } = await call(rewards, UNFULFIL, ids);
    expect({ status, batch }).toMatchObject(complete);
    expect(await fulfilled()).toEqual([]);
    expect(await readBatch(rewards, batch.id)).toEqual(batch);
    const others = await pendingIds(rewards, 5);
    expect(await call(rewards, DENY, others)).toMatchObject(complete);
    expect((await listIds(rewards, { status: 'denied' })).toSorted()).toEqual(others.toSorted());
  }),

  rule('batch.same-id-counts-once', async (test) => {
    const ids = await pendingIds(test.rewards, 5);
    const { status, batch } = await call(test.rewards, APPROVE, [...ids, ids[0]!]);
    expect({ status, batch }).toMatchObject({
      status: 200,
      batch: { total: 5, selected_total: 5, processed_count: 5 },
    });
    expect(await eventsOf(test, 'commission.updated')).toHaveLength(5);
  }),

  rule('batch.can-be-followed', async (test) => {
    const { rewards, world } = test;
    const ids = await pendingIds(rewards, 6);
    const { batch } = await call(rewards, APPROVE, ids);
    expect(await readBatch(rewards, batch.id)).toMatchObject({
      status: 'completed',
      processed_count: 6,
      failed_count: 0,
      progress: 100,
      processing_errors: [],
    });
    const updates = await eventsOf(test, 'commission.updated');
    expect(updates.map((event) => bodyOf(event).entity_id)).toEqual(ids);
    expect(new Set(updates.map(({ cause }) => cause))).toEqual(new Set(['approveCommissions']));
    const again = world.act('rewards', 'batch', String(batch.id), 'complete');
    await expect(again).rejects.toMatchObject({ code: 'conflict' });
  }),

  rule('batch.goes-on-past-failures', async (test) => {
    const { rewards } = test;
    const [pending, ...ids] = await pendingIds(rewards, 6);
    await call(rewards, APPROVE, ids);
    const { status, batch } = await call(rewards, FULFIL, [pending!, ...ids]);
    expect(status).toBe(202);
    expect(await readBatch(rewards, batch.id)).toMatchObject({
      status: 'completed',
      processed_count: 5,
      failed_count: 1,
      processing_errors: [`Commission ${pending} has no payout`],
    });
    expect(await eventsOf(test, 'payout.updated')).toHaveLength(5);
    const unknown = await call(rewards, APPROVE, [UNKNOWN, pending!, ...ids.slice(1)]);
    expect(unknown.status).toBe(202);
    expect(await readBatch(rewards, unknown.batch.id)).toMatchObject({ processed_count: 5, failed_count: 1 });
    expect(await readCommission(rewards, pending!)).toMatchObject({ status: 'approved' });
  }),

  rule('batch.listed-while-in-progress', async ({ rewards, world }) => {
    await world.set('rewards', { 'batches-finish-at-once': 10_000 });
    const ids = await pendingIds(rewards, 6);
    const { batch } = await call(rewards, APPROVE, ids);
    const lists = async (status?: 'completed') => {
      const params = status && { params: { query: { filters: { status } } } };
      const listed = (await rewards.GET('/batch_processes', params)).data;
      const progress = (await rewards.GET('/batch_processes/progress', params)).data;
      return { listed, progress };
    };
    expect(await lists()).toEqual({ listed: [batch], progress: { [batch.id]: 0 } });
    expect(await lists('completed')).toEqual({ listed: [], progress: {} });
    await world.clock.advance('9s');
    expect(await readBatch(rewards, batch.id)).toEqual(batch);
    expect(await listIds(rewards, { status: 'approved' })).toEqual([]);
    await world.clock.advance('1s');
    expect(await lists()).toEqual({ listed: [], progress: {} });
    const completed = await readBatch(rewards, batch.id);
    expect(completed.status).toBe('completed');
    expect(await lists('completed')).toEqual({ listed: [completed], progress: { [batch.id]: 100 } });
    expect(await listIds(rewards, { status: 'approved' })).toHaveLength(6);
  }),

  rule('batch.id-is-known', async (test) => {
    const { rewards } = test;
    const { batch } = await call(rewards, APPROVE, await pendingIds(rewards, 1));
    for (const read of [readBatch(rewards, UNKNOWN), readBatch(strangerOf(test), batch.id)]) {
      expect(await refused(read)).toMatchObject({ status: 404, code: 'not_found', rule: 'batch.id-is-known' });
    }
    const text = await sendAs(test, { method: 'GET', path: '/batch_processes/one' });
    expect(text).toMatchObject({ status: 422, json: { code: 'invalid_params' } });
    expect((await readBatch(rewards, batch.id)).id).toBe(batch.id);
  }),

  rule('check:state', async ({ rewards, world }) => {
    await world.set('rewards', { 'batches-finish-at-once': 10_000 });
    const ids = await pendingIds(rewards, 6);
    const { batch } = await call(rewards, APPROVE, ids);
    const act = (action: string, input?: object) => world.act('rewards', 'batch', String(batch.id), action, input);
    await act('stop', { processed: 2 });
    const stopped = await readBatch(rewards, batch.id);
    expect(stopped).toMatchObject({ status: 'stopped', processed_count: 2, failed_count: 0, progress: 33 });
    for (const action of ['stop', 'abort', 'start']) {
      await expect(act(action), action).rejects.toMatchObject({ code: 'conflict' });
    }
    await world.clock.advance('10s');
    expect(await readBatch(rewards, batch.id)).toEqual(stopped);
    expect((await listAll(rewards, { status: 'approved' })).map(({ id }) => id)).toEqual(ids.slice(0, 2));
  }),
];
