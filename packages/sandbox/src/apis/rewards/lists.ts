import type { operations } from '@wirepact/rewards/types';
import { findPayout } from './payouts.ts';
import type { Commission, RewardsTx } from './shape.ts';

type Query = NonNullable<operations<never>['listCommissions']['parameters']['query']>;

type Condition = (commission: Commission) => boolean;

/** How many commissions are read at a time. */
const CHUNK = 500;

/** One page of the commissions that match every filter of a request, newest first. */
export function listCommissions(tx: RewardsTx, query: Query): readonly Commission[] {
  const { page = 1, per_page: limit = 20, status = query.filters?.status } = query;
  const conditions = readConditions(tx, query);
  if (conditions.length === 0) return tx.page('commission', { state: status, page, limit }).items;
  const found: Commission[] = [];
  for (const commission of findCandidates(tx, query)) {
    if (found.length === page * limit) break;
    if (conditions.every((holds) => holds(commission))) found.push(commission);
  }
  return found.slice((page - 1) * limit);
}

/** The conditions, apart from a single status. */
function readConditions(tx: RewardsTx, { 'ids[]': ids, unit, status, filters = {} }: Query): readonly Condition[] {
  const { fulfilled, campaign_id, promoter_id, payout_id } = filters;
  const conditions: Condition[] = [];
  const isAmong = (wanted: readonly number[]): Condition => {
    const known = new Set(wanted.map(String));
    return ({ id }) => known.has(id);
  };
  if (ids) conditions.push(isAmong(ids));
  if (payout_id !== undefined) conditions.push(isAmong(findByPayout(tx, payout_id)));
  if (status !== undefined && filters.status !== undefined) conditions.push(() => status === filters.status);
  if (unit !== undefined) conditions.push(({ doc }) => doc.unit === unit);
  if (campaign_id !== undefined) conditions.push(({ doc }) => doc.promoter_campaign?.campaign_id === campaign_id);
  if (promoter_id !== undefined) conditions.push(({ doc }) => doc.promoter_campaign?.promoter_id === promoter_id);
  if (fulfilled !== undefined) {
    const wanted = fulfilled === 'yes';
    conditions.push((commission) => Boolean(findPayout(tx, commission)?.doc.paid_at) === wanted);
  }
  return conditions;
}

/** The commissions that can match, newest first: few if the request names them, else all with the status. */
function* findCandidates(tx: RewardsTx, { 'ids[]': ids, status, filters = {} }: Query): Generator<Commission> {
  const state = status ?? filters.status;
  const known = filters.payout_id === undefined ? ids : findByPayout(tx, filters.payout_id);
  if (known) {
    const named = [...new Set(known)].flatMap((id) => tx.lookUp('commission', String(id)) ?? []);
    yield* named.filter((commission) => state === undefined || commission.state === state).toSorted(compareAge);
    return;
  }
  for (let page = 1, isLast = false; !isLast; page++) {
    const { items } = tx.page('commission', { state, page, limit: CHUNK });
    yield* items;
    isLast = items.length < CHUNK;
  }
}

function compareAge(a: Commission, b: Commission): number {
  return b.created - a.created || b.doc.id - a.doc.id;
}

function findByPayout(tx: RewardsTx, id: number): readonly number[] {
  const payout = tx.get('payout', String(id));
  return payout ? [payout.data.commission_id] : [];
}
