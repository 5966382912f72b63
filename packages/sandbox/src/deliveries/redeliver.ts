import { worldTime } from '../core/clock.ts';
import type { Engine } from '../core/engine.ts';
import { SandboxError } from '../sandbox-error.ts';
import type { Sealer } from '../core/settings.ts';
import type { DeliveryRow, WorldRow } from '../store/rows.ts';
import type { Transaction } from '../store/store.ts';

/**
 * Queues a delivery again, inside a transaction: the same bytes, to where the receiver is now. It has retries of its own.
 *
 * @throws {SandboxError} `conflict` if the receiver does not exist any more or takes nothing.
 */
export function redeliver(
  engine: Engine,
  transaction: Transaction,
  world: WorldRow,
  { row, realTime, sealer }: { readonly row: DeliveryRow; readonly realTime: number; readonly sealer: Sealer },
): void {
  const { api: name, receiver, holder } = row;
  const time = worldTime(world, realTime);
  const deliveries = engine.apis[name]?.definition?.deliveries;
  const actor = { cause: { seed: true }, holder, env: '', time } as const;
  const endpoint =
    deliveries &&
    engine.workIn(transaction, world.id, name, actor, (tx) => deliveries.findEndpoint(receiver, tx as never));
  if (!endpoint?.active) {
    throw new SandboxError(
      'conflict',
      `${receiver} does not exist any more, or does not take events, so nothing can be sent to it again.`,
    );
  }
  const { n: _, ...same } = row;
  transaction.createDelivery({
    ...same,
    cause: 'redelivery',
    url: endpoint.url,
    secret: row.secret === '' ? '' : sealer.seal(endpoint.secret),
    state: 'queued',
    attempts: 0,
    due: time,
    created: time,
    finished: null,
    reason: null,
  });
  engine.memoryOf(world.id).queued.push({ api: name, receiver });
}
