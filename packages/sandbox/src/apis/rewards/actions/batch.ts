import type { Action, Actions } from '../../../core/api.ts';
import { SandboxError } from '../../../sandbox-error.ts';
import { defineActionOf } from '../../define-action.ts';
import { findAccount } from '../accounts.ts';
import { operationsByName, prepareBatch, processBatch, queueCompletion } from '../batches.ts';
import type { BatchOperation, Rewards } from '../shape.ts';
import { readWhole } from './read-whole.ts';

const define = defineActionOf<Rewards, 'batch'>();

const NAMES = Object.keys(operationsByName).join(', ');

const endEarly: Action<
  Rewards,
  'batch',
  { readonly processed: { readonly type: 'number'; readonly description: string } }
> = define({
  input: { processed: { type: 'number', description: 'How many commissions it has processed by then. Default: 0.' } },
  run: ({ resource, input, tx }) => {
    tx.change(resource, { doc: processBatch(tx, resource, readWhole('processed', input.processed) ?? 0) });
  },
});

/** What the vendor does to batches. */
export const batch: Actions<Rewards, 'batch'> = {
  queue: define({
    input: {
      account: { type: 'string', description: 'The id of the account. Default: the first account.' },
      operation: { type: 'string', required: true, description: `One of: ${NAMES}.` },
      ids: { type: 'strings', required: true, description: 'The ids of commissions.' },
    },
    run: ({ input, tx }) => {
      prepareBatch(tx, readOperation(input.operation), readIds(input.ids), findAccount(tx, input.account));
    },
  }),

  start: define({
    input: {},
    run: ({ resource, tx }) => {
      queueCompletion(tx, tx.change(resource, { doc: { updated_at: tx.time } }));
    },
  }),

  complete: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource, { doc: processBatch(tx, resource) });
    },
  }),

  abort: endEarly,
  stop: endEarly,
};

function readOperation(name: string): BatchOperation {
  const operation = Object.hasOwn(operationsByName, name) ? operationsByName[name] : undefined;
  if (operation) return operation;
  throw new SandboxError('invalid', `There is no operation ${name}. Give one of: ${NAMES}.`);
}

function readIds(ids: readonly string[]): readonly number[] {
  const invalid = ids.find((id) => !/^\d{1,15}$/.test(id));
  if (invalid === undefined && ids.length > 0) return [...new Set(ids.map(Number))];
  throw new SandboxError('invalid', 'The ids are not ids of commissions. Give at least one, each a whole number.');
}
