import { events as paymentsEvents } from '@wirepact/payments/webhooks';
import type { PaymentsEventType } from '@wirepact/payments/webhooks';
import { events as platformEvents } from '@wirepact/platform/webhooks';
import type { PlatformEventType } from '@wirepact/platform/webhooks';
import { events as rewardsEvents } from '@wirepact/rewards/webhooks';
import type { RewardsEventType } from '@wirepact/rewards/webhooks';
import { findNearest } from '../core/nearest.ts';

/** The names of all events of all APIs. */
export type EventType = PaymentsEventType | PlatformEventType | RewardsEventType;

const apiOf: ReadonlyMap<string, string> = new Map(
  Object.entries({ payments: paymentsEvents, platform: platformEvents, rewards: rewardsEvents }).flatMap(
    ([api, events]) => Object.keys(events).map((type) => [type, api] as const),
  ),
);

/** The members that name the event in the bodies of the APIs. */
const NAMES = ['event', 'event_type'];

/** The name of the event that a body says. Returns `undefined` if it does not say a known one. */
export function readEventType(body: unknown): string | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  return NAMES.map((name) => (body as Readonly<Record<string, unknown>>)[name]).find(
    (value): value is string => typeof value === 'string',
  );
}

/**
 * The API that sends an event.
 *
 * @throws {TypeError} if none does. Otherwise a test that expects no such event would always pass.
 */
export function findApiOf(type: string): string {
  const api = apiOf.get(type);
  if (api !== undefined) return api;
  const [near] = findNearest(type, [...apiOf.keys()]);
  const hint =
    near === undefined ? 'Use a name of the contract, such as payment.completed.' : `Did you mean "${near}"?`;
  throw new TypeError(`No API has the event "${type}". ${hint}`);
}
