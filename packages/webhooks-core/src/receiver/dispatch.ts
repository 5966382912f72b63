import { toHeaderReader } from '../headers.ts';
import type { EventReader } from './event-reader.ts';
import type { Handlers } from './handlers.ts';
import type { Report } from './report.ts';
import { memoryStore } from './seen.ts';
import type { DeliveryContext, DispatchContext, Dispatched, Handler, WebhooksOptions } from './types.ts';

/** What dispatching depends on. */
interface Dispatching<Event> {
  /** The id of the API, which separates its events from those of other APIs in a shared store. */
  readonly api: string;
  readonly handlers: Handlers<Event>;
  readonly reader: EventReader;
  readonly report: Report;
  readonly seen: WebhooksOptions<unknown>['seen'];
}

/** Creates the function that runs the handlers of an event, once for each event. */
export function createDispatch<Event>({
  api,
  handlers,
  reader,
  report,
  seen = {},
}: Dispatching<Event>): (event: Event, context?: DispatchContext) => Promise<Dispatched> {
  const store = seen ? (seen.store ?? memoryStore()) : undefined;
  const { ttl = 259_200, lease = 300 } = seen || {};

  return async (event, { id: givenId, headers, waitUntil } = {}) => {
    const type = reader.readType(event);
    const { steps, isHandled } = handlers.select(type);
    const id = givenId ?? (await reader.readId(event));
    if (steps.length === 0) return { outcome: 'unhandled', type, id };
    const key = id === undefined ? undefined : `${api}:${id}`;
    if (store && key !== undefined) {
      const claim = await store.claim(key, lease);
      if (claim !== 'claimed') return { outcome: claim === 'done' ? 'duplicate' : claim, type, id };
    }
    const work = run(steps, event, { type, id, headers: toHeaderReader(headers) }, key);
    if (waitUntil) {
      waitUntil(work.catch(report));
      return { outcome: 'accepted', type, id };
    }
    await work;
    return { outcome: isHandled ? 'handled' : 'unhandled', type, id };
  };

  async function run(
    steps: readonly Handler<Event>[],
    event: Event,
    context: DeliveryContext,
    key: string | undefined,
  ): Promise<void> {
    try {
      for (const step of steps) await step(event, context);
    } catch (error) {
      if (key !== undefined) await update(() => store?.release(key));
      throw error;
    }
    if (key !== undefined) await update(() => store?.complete(key, ttl));
  }

  /** Updates the store. A failure is only reported: it must not undo what the handlers did. */
  async function update(change: () => unknown): Promise<void> {
    try {
      await change();
    } catch (error) {
      await report(error);
    }
  }
}
