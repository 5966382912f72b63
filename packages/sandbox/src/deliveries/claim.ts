import { worldTime } from '../core/clock.ts';
import type { Settings } from '../core/api.ts';
import type { Engine } from '../core/engine.ts';
import { readBody } from '../core/event-body.ts';
import { readSettings } from '../core/settings.ts';
import type { Sealer } from '../core/settings.ts';
import type { Endpoint } from '../core/definition.ts';
import type { LoadedApi } from '../core/loaded-api.ts';
import type { DeliveryRow, WorldRow } from '../store/rows.ts';
import type { Transaction } from '../store/store.ts';
import { StoreError } from '../store/store-error.ts';
import type { WorldLane } from './lane.ts';

/** A delivery that this process may send now, with everything that its attempt needs. */
export interface Claim {
  readonly lane: WorldLane;
  readonly row: DeliveryRow;
  /** Identifies the lease. */
  readonly token: string;
  readonly url: string;
  readonly body: string;
  readonly secret: string;
  readonly settings: Settings;
  /** The time of the attempt on the clock of the world. */
  readonly at: number;
}

/** What claiming came to: a claim, the real time until which somebody else has the lease, or nothing to do. */
export type Claimed = { readonly claim: Claim } | { readonly busyUntil: number } | undefined;

/** What does not change between deliveries. */
export interface CourierParts {
  readonly engine: Engine;
  readonly sealer: Sealer;
}

/** Why nothing more is sent to a URL. */
export const GONE: string = 'The receiver has responded with 410, which ends deliveries to its URL.';

/** A lease lasts longer than an attempt: by so many milliseconds. */
const MARGIN = 15_000;

/**
 * Takes the lease of a receiver for the delivery that is due first, inside a transaction. Only who has the lease may send, so each
 * receiver gets one request at a time, in the order in which they are due. Cancels everything if the receiver does not exist any
 * more or takes nothing.
 */
export function claimNext(
  { engine, sealer }: CourierParts,
  transaction: Transaction,
  lane: WorldLane,
  { token, realTime }: { readonly token: string; readonly realTime: number },
): Claimed {
  const { world: id, api: name, receiver } = lane;
  const world = transaction.world(id);
  const api = Object.hasOwn(engine.apis, name) ? engine.apis[name] : undefined;
  const rules = api?.contract.delivery;
  const deliveries = api?.definition?.deliveries;
  if (!world) return undefined;
  if (!api || !rules || !deliveries) {
    const reason = `This sandbox was started without the API ${name}. Start it with this API, and send the event again.`;
    transaction.cancelDeliveries(id, name, receiver, { time: worldTime(world, realTime), reason });
    return undefined;
  }
  const known = transaction.lane(id, name, receiver);
  if (known && known.lease !== '' && known.leaseUntil > realTime) return { busyUntil: known.leaseUntil };
  const at = worldTime(world, realTime);
  const row = transaction.firstDelivery(id, name, receiver, at);
  if (!row) return undefined;
  const prepared = prepare({ engine, sealer }, transaction, { world, api, row, at });
  if ('problem' in prepared) {
    // The next one may be readable.
    transaction.changeDelivery(id, row.n, { state: 'failed', due: null, finished: at, reason: prepared.problem });
    return { busyUntil: realTime };
  }
  const { endpoint, ...needed } = prepared;
  const isGone = endpoint !== undefined && known?.gone === endpoint.url;
  if (!endpoint?.active || isGone) {
    const reason = isGone ? GONE : explainInactive(receiver, endpoint);
    transaction.cancelDeliveries(id, name, receiver, { time: at, reason });
    return undefined;
  }
  transaction.setLane({
    world: id,
    api: name,
    receiver,
    lease: token,
    leaseUntil: realTime + rules.success.timeout * 1000 + MARGIN,
    failures: known?.failures ?? 0,
    gone: known?.gone ?? null,
  });
  const secret = needed.secret ?? endpoint.secret;
  return { claim: { lane, row, token, at, url: endpoint.url, body: needed.body, settings: needed.settings, secret } };
}

function explainInactive(receiver: string, endpoint: Endpoint | undefined): string {
  return endpoint?.secret === ''
    ? `${receiver} has no secret any more. Set one, and send the event again.`
    : `${receiver} does not exist any more, or does not take events.`;
}

interface Prepared {
  readonly endpoint: Endpoint | undefined;
  readonly body: string;
  /** `undefined`: that of the endpoint. */
  readonly secret: string | undefined;
  readonly settings: Settings;
}

/** Reads what an attempt needs, or says why it cannot be read, such as that it was encrypted with another key. */
function prepare(
  { engine, sealer }: CourierParts,
  transaction: Transaction,
  { world, api, row, at }: { world: WorldRow; api: LoadedApi; row: DeliveryRow; at: number },
): Prepared | { readonly problem: string } {
  const { receiver, holder, body, secret } = row;
  const actor = { cause: { seed: true }, holder, env: '', time: at } as const;
  try {
    return {
      endpoint: engine.workIn(transaction, world.id, api.name, actor, (tx) =>
        api.definition!.deliveries!.findEndpoint(receiver, tx as never),
      ),
      body: readBody(body, sealer),
      secret: secret === '' ? undefined : sealer.open(secret),
      settings: readSettings(world, api.contract, api.definition, sealer),
    };
  } catch (error) {
    if (error instanceof StoreError) throw error;
    return { problem: `It cannot be sent: ${error instanceof Error ? error.message : String(error)}` };
  }
}
