import type { HostResponse } from '@wirepact/http-host';
import type { Dispatcher } from '../deliveries/dispatcher.ts';
import { viewAttempt, writeDeliveryId } from '../deliveries/ledger.ts';
import type { Settled } from '../deliveries/settle.ts';

/** Streams that are open. */
export interface Streams {
  /** Responds with what happens to deliveries from now on, as server-sent events. Without a world: in all worlds. */
  open(world: string | undefined): HostResponse;
  /** Ends all of them. */
  close(): void;
}

/** Real milliseconds between two lines without a meaning, which show both sides that the connection is open. */
const HEARTBEAT = 15_000;

/** Creates the streams of a sandbox. */
export function createStreams(dispatcher: Pick<Dispatcher, 'watch'>): Streams {
  const ends = new Set<() => void>();
  return {
    open: (world) => ({
      status: 200,
      headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
      stream(write, end) {
        write(': open\n\n');
        const stopWatching = dispatcher.watch((settled) => {
          if (world === undefined || settled.row.world === world) write(describe(settled));
        });
        const heartbeat = setInterval(() => write(': open\n\n'), HEARTBEAT).unref();
        ends.add(end);
        return () => {
          stopWatching();
          clearInterval(heartbeat);
          ends.delete(end);
        };
      },
    }),
    close() {
      for (const end of ends) end();
    },
  };
}

/** What an attempt says: itself, that its delivery has ended, and that its receiver works again. */
function describe({ row, attempt }: Settled): string {
  const { n, world, event, api, type, receiver, cause, state, due, finished, reason } = row;
  const delivery = {
    id: writeDeliveryId(n),
    event,
    api,
    type,
    receiver,
    cause,
    state,
    due: due === null ? null : new Date(due).toISOString(),
    reason,
  };
  const view = viewAttempt(attempt);
  return (
    writeEvent('attempt', { world, delivery, attempt: { ...view, at: view.at.toISOString() } }) +
    (finished === null ? '' : writeEvent('delivery', { world, delivery })) +
    (view.recovered ? writeEvent('recovery', { world, api, receiver, delivery: delivery.id }) : '')
  );
}

function writeEvent(name: string, data: object): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}
