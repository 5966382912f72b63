import assert from 'node:assert/strict';
import type { components } from '@wirepact/rewards/types';
import type { Known } from '../model.ts';
import { action, request } from '../turn.ts';
import type { Move, RequestMove } from '../turn.ts';

type Schemas = components<never>['schemas'];

const api = 'rewards';

/** What programs do with commissions, one at a time, and what somebody does with them in the dashboard. */
export const rewardsMoves: readonly Move[] = [
  process('approveCommissions', { weight: 2, fails: ({ state }) => state === 'denied' }),
  process('denyCommissions', { fails: ({ state }) => state === 'approved' }),
  process('markCommissionsFulfilled', {
    weight: 2,
    refuses: ({ resource }) => (resource!.facts['unit'] === 'cash' || resource!.state !== 'approved' ? 422 : undefined),
  }),
  process('markCommissionsUnfulfilled', {
    fails: ({ state, facts }) => state !== 'approved' || facts['unit'] === 'cash',
  }),
  request({
    api,
    operation: 'listCommissions',
    weight: 2,
    lists: { ids: (all: readonly Schemas['Commission'][]) => all.map(({ id }) => String(id)) },
  }),
  action({ api, kind: 'commission', action: 'approve' }),
  action({ api, kind: 'commission', action: 'deny' }),
];

/** A call for one commission. Its batch is done at once, and says whether it was possible. */
function process(
  operation: string,
  { fails = () => false, ...more }: Pick<RequestMove, 'weight' | 'refuses'> & { fails?(commission: Known): boolean },
): Move {
  let isExpectedToFail = false;
  return request({
    api,
    operation,
    ...more,
    unknown: 422,
    isTolerant: true,
    body: ({ resource }) => {
      isExpectedToFail = fails(resource!);
      return { ids: [Number(resource!.id)] };
    },
    follows: ({ processed_count, failed_count, total }: Schemas['BatchProcess']) => {
      const failed = isExpectedToFail ? 1 : 0;
      assert.deepEqual([processed_count, failed_count, total], [1 - failed, failed, 1], operation);
    },
  });
}
