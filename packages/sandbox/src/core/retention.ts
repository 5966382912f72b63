import type { RetentionLimits, Transaction } from '../store/store.ts';
import { worldTime } from './clock.ts';
import type { WorldMemory } from './world-memory.ts';

/** What a world keeps at most. Replays are kept until their time has passed. */
export const retention: Omit<RetentionLimits, 'replaysUntil'> = { events: 10_000, mails: 1000, deliveries: 10_000 };

/** After so many changes, what is too old is deleted. */
const CHANGES = 1000;

/** After so many real milliseconds, too, if anything has changed at all. */
const INTERVAL = 60_000;

/** Whether something in a world may be too old by now. `time` is in real milliseconds. */
export function needsPruning({ changes, pruned }: Pick<WorldMemory, 'changes' | 'pruned'>, time: number): boolean {
  return changes >= CHANGES || (changes > 0 && time - pruned >= INTERVAL);
}

/** Deletes what a world does not keep any longer. `time` is that of the machine, in milliseconds since 1970. */
export function prune(transaction: Transaction, id: string, time: number): void {
  const world = transaction.world(id);
  if (world) transaction.prune(id, { ...retention, replaysUntil: worldTime(world, time) });
}
