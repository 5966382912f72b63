import type { Transaction } from '../store/store.ts';
import type { DeliveryFault } from '../world.ts';
import type { Claim } from './claim.ts';
import { takeDeliveryFault } from './faults.ts';
import type { WaitingFault } from './faults.ts';
import { keyOf } from './lane.ts';
import { releaseLease } from './settle.ts';

/** Faults that make a delivery wait before its first attempt. */
export interface Delays {
  /** Takes the fault of an attempt that is about to be made. */
  takeFault(claim: Claim): DeliveryFault | undefined;
  /** Returns what makes a delivery wait, inside a transaction, and ends its lease. */
  postpone(claim: Claim, fault: DeliveryFault): (transaction: Transaction) => void;
  /** After an attempt: returns what makes a delivery due now that was to come after it, inside a transaction. */
  release(claim: Claim): (transaction: Transaction) => void;
}

/** Milliseconds of the world that a delivery waits. */
const DELAY = 1000;

/** Milliseconds of the world that a delivery waits for a later one that it could come after. */
const LONGEST_HOLD = 1000;

/** Creates the delays of a dispatcher. `faultsOf` gives the faults of a world. */
export function createDelays(faultsOf: (world: string) => WaitingFault[]): Delays {
  const waited = new Set<string>();
  /** By receiver, the delivery that waits for another one. */
  const held = new Map<string, number>();
  const keyOfDelivery = ({ lane, row }: Claim): string => `${keyOf(lane)}\0${row.n}`;

  return {
    takeFault(claim) {
      const { lane, row, url } = claim;
      const { n, attempts, api, type, receiver } = row;
      const hasWaited = waited.delete(keyOfDelivery(claim));
      const subject = { n, attempts, api, type, receiver, url, hasWaited };
      return takeDeliveryFault(faultsOf(lane.world), subject);
    },
    postpone(claim, { kind, milliseconds = DELAY }) {
      const { lane, row, at } = claim;
      const due = at + (kind === 'delay' ? milliseconds : LONGEST_HOLD);
      waited.add(keyOfDelivery(claim));
      if (kind === 'reorder') held.set(keyOf(lane), row.n);
      return (transaction) => {
        changeDue(transaction, lane.world, row.n, due);
        releaseLease(transaction, claim);
      };
    },
    release({ lane, row, at }) {
      const n = held.get(keyOf(lane));
      held.delete(keyOf(lane));
      return (transaction) => {
        if (n !== undefined && n !== row.n) changeDue(transaction, lane.world, n, at);
      };
    },
  };
}

/** A delivery that was cancelled meanwhile stays so. */
function changeDue(transaction: Transaction, world: string, n: number, due: number): void {
  const before = transaction.delivery(world, n);
  if (before && before.due !== null) transaction.changeDelivery(world, n, { due });
}
