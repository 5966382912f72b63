import { ok } from '../../../core/api.ts';
import type { Handlers } from '../../../core/api.ts';
import type { Batch, Rewards, RewardsTx } from '../shape.ts';

type Filter = { readonly filters?: { readonly status?: string } };

/** What the operations on batches show. */
export const batches: Handlers<Rewards, 'batch'> = {
  listBatchProcesses: ({ query, tx }) => ok(listBatches(tx, query).map(({ doc }) => doc)),

  getBatchProgress: ({ query, tx }) =>
    ok(Object.fromEntries(listBatches(tx, query).map(({ id, doc }) => [id, doc.progress ?? 0]))),

  getBatchProcess: ({ resource }) => ok(resource),
};

function listBatches(tx: RewardsTx, { filters }: Filter): readonly Batch[] {
  return tx.list('batch', { state: filters?.status ?? 'in_progress' });
}
