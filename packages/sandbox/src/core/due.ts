import type { Reads, Transaction } from '../store/store.ts';
import type { LoadedApi } from './loaded-api.ts';
import { findTransition } from './transitions.ts';
import { StoredResource } from './resource.ts';

/** A timer or a task that is due. */
export interface Due {
  readonly due: number;
  readonly api: string;
  readonly kind: string;
  readonly id: string;
  /** The number of the task. `undefined` for a timer. */
  readonly task?: number;
  /** `undefined` for a timer: the machine says what happens. */
  readonly action?: string;
  readonly input?: object;
}

/** Finds what falls due first, up to and including a time. A timer comes before a task of the same time. */
export function findDue(reads: Reads, world: string, until: number): Due | undefined {
  const row = reads.firstDue(world, until);
  const task = reads.firstTask(world, until);
  if (row && (!task || row.due! <= task.due)) return { due: row.due!, api: row.api, kind: row.kind, id: row.id };
  if (!task) return undefined;
  const { due, api, kind, id, action, n, input } = task;
  return { due, api, kind, id, action, task: n, input: JSON.parse(input) as object };
}

/** Finds the timer transition of a resource that is due. */
export function findTimer(api: LoadedApi, reads: Reads, world: string, kind: string, id: string): string | undefined {
  const row = reads.resource(world, api.name, kind, id);
  const machine = api.contract.machines[kind];
  if (!row || !machine) return undefined;
  const timers = machine.transitions.filter(({ by }) => 'timer' in by && by.timer !== true);
  const { doc, data, state } = new StoredResource(row);
  return findTransition(timers, state, { body: undefined, resource: { ...data, ...doc } })?.name;
}

/** Takes away what falls due first, so that it does not happen. */
export function drop(transaction: Transaction, world: string, until: number): void {
  const next = findDue(transaction, world, until);
  if (!next) return;
  if (next.task !== undefined) return transaction.deleteTask(world, next.task);
  const row = transaction.resource(world, next.api, next.kind, next.id)!;
  transaction.changeResource(row, { ...row, version: row.version + 1, due: null });
}
