import { DatabaseSync } from 'node:sqlite';
import type { Received } from './receive.ts';

/** A delivery, as the database of a sandbox has it. */
export interface StoredDelivery {
  /** Ascending in the order of the events. */
  readonly n: number;
  readonly event: string;
  readonly receiver: string;
  readonly body: string;
  readonly state: string;
}

/** What is known about deliveries. */
export interface KnownDeliveries {
  readonly deliveries: readonly StoredDelivery[];
  /** In the order of arrival. */
  readonly received: readonly Received[];
  /** The paths of receivers, by the names that deliveries have for them. */
  readonly paths: ReadonlyMap<string, string>;
  /** What events are about, and their ids. */
  readonly names: ReadonlySet<string>;
  /** Responses to what causes events. Each tells the id of an event, or of what it is about. */
  readonly acknowledged: readonly string[];
}

/** Events of the database of a sandbox that has ended, and their deliveries. */
export interface StoredEvents {
  readonly events: readonly { readonly id: string; readonly api: string; readonly subject: string }[];
  readonly deliveries: readonly StoredDelivery[];
}

/** Reads what a sandbox has left. */
export function readEvents(file: string): StoredEvents {
  const database = new DatabaseSync(file);
  try {
    return {
      events: database.prepare('select id, api, subject from event order by n').all() as never,
      deliveries: database.prepare('select n, event, receiver, body, state from delivery order by n').all() as never,
    };
  } finally {
    database.close();
  }
}

/** Says in sentences which events have not as many deliveries as their API has receivers. */
export function findUnqueued(
  { events, deliveries }: StoredEvents,
  receivers: Readonly<Record<string, number>>,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { event } of deliveries) counts.set(event, (counts.get(event) ?? 0) + 1);
  return events
    .filter(({ id, api }) => (counts.get(id) ?? 0) !== (receivers[api] ?? 0))
    .map(({ id, api }) => `The event ${id} of ${api} has ${counts.get(id) ?? 0} deliveries.`);
}

/**
 * Says in sentences what receivers have missed, what they have received without a cause or with other bytes, and which first
 * attempts came in another order than the events. At the end, when nothing is to come.
 */
export function checkDeliveries({
  deliveries,
  received,
  paths,
  names,
  acknowledged,
}: KnownDeliveries): readonly string[] {
  const isLost = (text: string): boolean => !(text.match(/[^"]+/g) ?? []).some((word) => names.has(word));
  return [
    ...acknowledged.filter(isLost).map((text) => `There is no event of what was acknowledged: ${text.slice(0, 200)}`),
    ...[...paths].flatMap(([receiver, path]) =>
      checkReceiver(
        path,
        deliveries.filter((delivery) => delivery.receiver === receiver),
        received.filter((one) => one.path === path).map(({ body }) => body),
      ),
    ),
  ];
}

function checkReceiver(
  path: string,
  deliveries: readonly StoredDelivery[],
  bodies: readonly string[],
): readonly string[] {
  const numbers = new Map(deliveries.map(({ n, body }) => [body, n]));
  // A set keeps the order in which its members came first.
  const came = new Set(bodies);
  const firsts = [...came];
  const order = firsts.flatMap((body) => numbers.get(body) ?? []);
  const late = order.findIndex((n, index) => index > 0 && n < order[index - 1]!);
  const missing = deliveries.filter(({ body }) => !came.has(body));
  return [
    ...(deliveries.length === 0 ? [`${path} has no deliveries.`] : []),
    ...(numbers.size === deliveries.length ? [] : [`Deliveries to ${path} have the same bytes.`]),
    ...deliveries
      .filter(({ state }) => state !== 'delivered')
      .map(({ n, state }) => `Delivery ${n} to ${path} is ${state} at the end.`),
    ...missing.map(({ n }) => `Delivery ${n} never came to ${path}.`),
    ...firsts
      .filter((body) => !numbers.has(body))
      .map((body) => `${path} has received what no delivery says: ${body.slice(0, 200)}`),
    ...(late < 0 ? [] : [`Delivery ${order[late]} came to ${path} after delivery ${order[late - 1]}.`]),
  ];
}
