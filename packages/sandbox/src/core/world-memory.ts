import type { WaitingFault } from '../deliveries/faults.ts';
import type { Fault } from '../world.ts';
import type { WorldRow } from '../store/rows.ts';
import type { RateWindows } from './rate-limits.ts';
import type { Lane } from './transaction.ts';
import { RequestLog } from './request-log.ts';

/** What this process remembers of a world and does not store. */
export class WorldMemory {
  /** How many requests there were. */
  requests = 0;
  /** The world as it was stored when it was last seen. */
  row: WorldRow | undefined;
  /** When the next timer or task falls due. `undefined`: not known. */
  nextDue: number | undefined;
  /** The receivers that deliveries were queued for, and that nobody knows of yet. */
  readonly queued: Lane[] = [];
  /** How many changes there were since what is too old was deleted. */
  changes = 0;
  /** When that was, in real milliseconds. */
  pruned = 0;
  /** Whether due timers are firing. */
  firing: Promise<void> | undefined;
  /** What goes on outside the sandbox because of what fell due: one after the other, in the order of their actions. */
  effects: Promise<void> | undefined;
  /** What goes wrong on purpose with deliveries. */
  readonly deliveryFaults: WaitingFault[] = [];
  readonly faults: { readonly fault: Fault; left: number }[] = [];
  /** Requests with an idempotency key that have begun and do not have a response yet. */
  readonly inFlight: Set<string> = new Set();
  /** By credential. */
  readonly rates: Map<string, RateWindows> = new Map();
  readonly log: RequestLog = new RequestLog();

  /** Takes the fault that the next response of an operation has. */
  takeFault(api: string, operation: string): Fault | undefined {
    const index = this.faults.findIndex(({ fault }) => fault.api === api && fault.operation === operation);
    const found = this.faults[index];
    if (!found) return undefined;
    if (--found.left <= 0) this.faults.splice(index, 1);
    return found.fault;
  }
}
