import { numbers } from '@wirepact/rewards/behaviour';
import type { components } from '@wirepact/rewards/types';
import { work } from './commissions.ts';
import type { Batch, BatchOperation, Commission, RewardsTx } from './shape.ts';

type BatchDocument = components<never>['schemas']['BatchProcess'];

type Outcome = Pick<
  BatchDocument,
  'processed_count' | 'failed_count' | 'progress' | 'processing_errors' | 'updated_at'
>;

const LABELS: Readonly<Record<BatchOperation, string>> = {
  approveCommissions: 'commission/approve',
  denyCommissions: 'commission/deny',
  markCommissionsFulfilled: 'commission/mark_fulfilled',
  markCommissionsUnfulfilled: 'commission/mark_unfulfilled',
};

/** The operations by what a person calls them, such as `approve`. */
export const operationsByName: Readonly<Record<string, BatchOperation>> = Object.fromEntries(
  Object.entries(LABELS).map(([operation, label]) => [label.split('/')[1], operation as BatchOperation]),
);

/** Whether a call with these ids continues after its response. */
export function isAsynchronous(ids: readonly number[]): boolean {
  return ids.length > numbers['ids-at-once'];
}

/** Does what an operation does with each commission, and creates the batch that shows it. */
export function processNow(tx: RewardsTx, operation: BatchOperation, commissions: readonly Commission[]): Batch {
  const problems = commissions.map((commission) => work[operation](tx, commission));
  const ids = commissions.map(({ doc }) => doc.id);
  return createBatch(tx, operation, ids, describeOutcome(tx, ids.length, problems));
}

/** Creates a batch whose commissions are processed later. */
export function prepareBatch(tx: RewardsTx, operation: BatchOperation, ids: readonly number[], holder?: string): Batch {
  return createBatch(tx, operation, ids, describeOutcome(tx, ids.length, []), holder);
}

/** Lets a batch complete when the time has passed that is set for it. */
export function queueCompletion(tx: RewardsTx, batch: Batch): void {
  tx.queue(batch, 'complete', Number(tx.settings.switches['batches-finish-at-once']));
}

/** Processes the commissions of a batch, or only the first of them. Returns what the batch shows then. */
export function processBatch(tx: RewardsTx, { data }: Batch, count: number = data.ids.length): Outcome {
  const { operation, ids } = data;
  const problems = tx.continueOperation(operation, () =>
    ids.slice(0, count).map((id) => {
      const commission = tx.lookUp('commission', String(id));
      return commission ? work[operation](tx, commission) : describeUnknown(id);
    }),
  );
  return describeOutcome(tx, ids.length, problems);
}

/** Says that there is no commission with an id. */
export function describeUnknown(id: number): string {
  return `No commission has the id ${id}`;
}

function createBatch(
  tx: RewardsTx,
  operation: BatchOperation,
  ids: readonly number[],
  outcome: Outcome,
  holder?: string,
): Batch {
  return tx.create('batch', {
    ...(holder !== undefined && { holder, env: '' }),
    doc: {
      // All ids of a world have the same number of digits, so that they sort as numbers.
      id: 910_000 + tx.next('batch'),
      total: ids.length,
      selected_total: ids.length,
      action_label: LABELS[operation],
      created_at: tx.time,
      meta: null,
      ...outcome,
    },
    data: { operation, ids },
  });
}

/** What a batch shows after some of its commissions were processed, each with a problem or without one. */
function describeOutcome(tx: RewardsTx, total: number, problems: readonly (string | undefined)[]): Outcome {
  const processing_errors = problems.filter((problem) => problem !== undefined);
  return {
    processed_count: problems.length - processing_errors.length,
    failed_count: processing_errors.length,
    progress: Math.floor((problems.length * 100) / total),
    processing_errors,
    updated_at: tx.time,
  };
}
