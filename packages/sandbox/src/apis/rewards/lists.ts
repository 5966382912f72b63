import type { operations } from '@wirepact/rewards/types';
import type { Commission, RewardsTx } from './shape.ts';

type Query = NonNullable<operations<never>['listCommissions']['parameters']['query']>;

type Condition = (commission: Commission) => boolean;

/** One page of the commissions that match every filter of a request, newest first. */
export function listCommissions(tx: RewardsTx, query: Query): readonly Commission[] {
  const { page = 1, per_page: limit = 20, status = query.filters?.status } = query;
  const conditions = readConditions(tx, query);
  if (conditions.length === 0) return tx.page('commission', { state: status, page, limit }).items;
  return tx
    .list('commission', { state: status })
    .filter((commission) => conditions.every((holds) => holds(commission)))
    .slice((page - 1) * limit, page * limit);
}

/** The conditions beyond `status`. The cheapest to check comes first. */
function readConditions(tx: RewardsTx, { 'ids[]': ids, unit, status, filters = {} }: Query): readonly Condition[] {
  const { fulfilled, campaign_id, promoter_id, payout_id } = filters;
  const conditions: Condition[] = [];
  if (ids) {
    const wanted = new Set(ids.map(String));
    conditions.push(({ id }) => wanted.has(id));
  }
  if (status !== undefined && filters.status !== undefined) conditions.push(() => status === filters.status);
  if (payout_id !== undefined) {
    const payout = tx.get('payout', String(payout_id));
    conditions.push(({ id }) => id === String(payout?.data.commission_id));
  }
  if (fulfilled !== undefined) {
    const delivered = new Set(tx.list('payout', { state: 'completed' }).map(({ data }) => String(data.commission_id)));
    conditions.push(({ id }) => delivered.has(id) === (fulfilled === 'yes'));
  }
  if (unit !== undefined) conditions.push(({ doc }) => doc.unit === unit);
  if (campaign_id !== undefined) conditions.push(({ doc }) => doc.promoter_campaign?.campaign_id === campaign_id);
  if (promoter_id !== undefined) conditions.push(({ doc }) => doc.promoter_campaign?.promoter_id === promoter_id);
  return conditions;
}
