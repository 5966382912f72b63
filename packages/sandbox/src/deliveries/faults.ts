import type { DeliveryFault } from '../world.ts';
import { drawShare } from './schedule.ts';

/** A fault that waits for deliveries. */
export interface WaitingFault {
  readonly fault: DeliveryFault;
  /** What is drawn from it is the same each time. */
  readonly seed: string;
  /** How many attempts it is still for. */
  left: number;
}

/** What a fault is looked up by. */
export interface FaultSubject {
  /** The number of the delivery. */
  readonly n: number;
  /** How many attempts it has had. */
  readonly attempts: number;
  readonly api: string;
  readonly type: string;
  readonly receiver: string;
  readonly url: string;
  /** Whether a fault has already made it wait. */
  readonly hasWaited: boolean;
}

/** Kinds that only change when the first attempt is made. */
const WAITS: ReadonlySet<DeliveryFault['kind']> = new Set(['delay', 'reorder']);

/** Takes the first fault that an attempt has, and removes it if it is used up. */
export function takeDeliveryFault(faults: WaitingFault[], subject: FaultSubject): DeliveryFault | undefined {
  const index = faults.findIndex(({ fault, seed }) => isAbout(fault, subject) && isDrawn(fault, seed, subject));
  const found = faults[index];
  if (!found) return undefined;
  if (--found.left <= 0) faults.splice(index, 1);
  return found.fault;
}

function isAbout(fault: DeliveryFault, { api, type, receiver, url, attempts, hasWaited }: FaultSubject): boolean {
  if (WAITS.has(fault.kind) && (hasWaited || attempts > 0)) return false;
  return (
    (fault.api === undefined || fault.api === api) &&
    (fault.type === undefined || fault.type === type) &&
    (fault.receiver === undefined || fault.receiver === receiver || fault.receiver === url)
  );
}

function isDrawn({ share = 1 }: DeliveryFault, seed: string, { n, attempts }: FaultSubject): boolean {
  return share === 1 || drawShare(`${seed} ${n} ${attempts}`) < share;
}

/** A secret of the same form that does not sign correctly. */
export function spoilSecret(secret: string): string {
  return secret.slice(0, -1) + (secret.endsWith('0') ? '1' : '0');
}
