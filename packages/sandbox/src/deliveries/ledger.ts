import { readBody } from '../core/event-body.ts';
import type { Sealer } from '../core/settings.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { AttemptRow, DeliveryRow } from '../store/rows.ts';
import type { Reads } from '../store/store.ts';
import type { AttemptView, DeliveryFilter, DeliveryView } from '../world.ts';

const PREFIX = 'dlv_';

/** The id of a delivery, as everybody sees it. */
export function writeDeliveryId(n: number): string {
  return PREFIX + n;
}

/**
 * Finds a delivery.
 *
 * @throws {SandboxError} `not-found` if there is none.
 */
export function findDelivery(reads: Reads, world: string, id: string): DeliveryRow {
  const row = /^dlv_[1-9]\d{0,14}$/.test(id) ? reads.delivery(world, Number(id.slice(PREFIX.length))) : undefined;
  if (row) return row;
  throw new SandboxError(
    'not-found',
    `The world ${world} has no delivery ${id.slice(0, 100)}. List the deliveries, and use the id of one of them.`,
  );
}

/** Deliveries with their attempts, newest first. */
export function listDeliveries(
  reads: Reads,
  world: string,
  sealer: Sealer,
  { limit = 100, ...filter }: DeliveryFilter = {},
): readonly DeliveryView[] {
  return reads.deliveries({ ...filter, world, limit }).map((row) => viewDelivery(reads, row, sealer));
}

/** Shows a delivery with its attempts. The secret that signs is not shown. */
export function viewDelivery(reads: Reads, row: DeliveryRow, sealer: Sealer): DeliveryView {
  const { n, world, event, api, type, receiver, cause, url, body, state, due, created, finished, reason } = row;
  return {
    id: writeDeliveryId(n),
    event,
    api,
    type,
    receiver,
    cause,
    url,
    state,
    created: new Date(created),
    due: due === null ? null : new Date(due),
    finished: finished === null ? null : new Date(finished),
    reason,
    body: readBody(body, sealer),
    attempts: reads.attempts(world, n).map(viewAttempt),
  };
}

/** Shows an attempt. */
export function viewAttempt(row: AttemptRow): AttemptView {
  const { number, at, duration, url, outcome, recovered, status, error, requestHeaders, responseHeaders, response } =
    row;
  return {
    number,
    at: new Date(at),
    milliseconds: duration,
    url,
    outcome,
    recovered: recovered === 1,
    status,
    error,
    request: { headers: JSON.parse(requestHeaders) as Record<string, string> },
    response:
      status === null ? null : { headers: JSON.parse(responseHeaders) as Record<string, string>, body: response },
  };
}
