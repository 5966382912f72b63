import { toHeaderReader } from '../headers.ts';
import type { ClaimEvent, Sender } from './claim-event.ts';
import type { EventReader } from './event-reader.ts';
import type { Handlers } from './handlers.ts';
import type { Report } from './report.ts';
import type { DeliveryContext, DispatchContext, Dispatched, Handler } from './types.ts';

/** Runs the handlers of an event that a sender has signed. */
export type Dispatch<Event> = (event: Event, context: DispatchContext, sender: Sender) => Promise<Dispatched>;

/** What dispatching depends on. */
interface Dispatching<Event> {
  readonly handlers: Handlers<Event>;
  readonly reader: EventReader;
  readonly report: Report;
  /** Absent if events are not remembered. */
  readonly claimEvent: ClaimEvent | undefined;
}

/** Creates the function that runs the handlers of an event, once for each event. */
export function createDispatch<Event>({ handlers, reader, report, claimEvent }: Dispatching<Event>): Dispatch<Event> {
  return async (event, { id: givenId, headers, waitUntil }, sender) => {
    const type = reader.readType(event);
    const { steps, isHandled } = handlers.select(type);
    const id = givenId ?? (await reader.readId(event));
    if (steps.length === 0) return { outcome: 'unhandled', type, id };
    const attempt = id === undefined ? undefined : await claimEvent?.(id, sender);
    if (attempt === 'done') return { outcome: 'duplicate', type, id };
    if (attempt === 'in_progress') return { outcome: attempt, type, id };
    const work = run(steps, event, { type, id, headers: toHeaderReader(headers) }).then(
      () => attempt?.complete(),
      async (error: unknown) => {
        await attempt?.release();
        throw error;
      },
    );
    if (waitUntil) {
      waitUntil(work.catch(report));
      return { outcome: 'accepted', type, id };
    }
    await work;
    return { outcome: isHandled ? 'handled' : 'unhandled', type, id };
  };
}

async function run<Event>(steps: readonly Handler<Event>[], event: Event, context: DeliveryContext): Promise<void> {
  for (const step of steps) await step(event, context);
}
