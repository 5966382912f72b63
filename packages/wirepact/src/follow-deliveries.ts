import { setTimeout as wait } from 'node:timers/promises';
import type { components } from '@wirepact/sandbox/control/types';
import type { Terminal } from './terminal.ts';

type Schemas = components['schemas'];

/** An attempt of the stream. */
export interface DeliveryAttempt {
  readonly world: string;
  readonly delivery: Pick<
    Schemas['Delivery'],
    'id' | 'event' | 'api' | 'type' | 'receiver' | 'cause' | 'state' | 'due' | 'reason'
  >;
  readonly attempt: Schemas['Attempt'];
}

/** Whose deliveries to follow, and what to call. */
export interface FollowOptions {
  readonly terminal: Pick<Terminal, 'fetch'>;
  /** Where the sandbox listens. */
  readonly url: string;
  readonly world: string;
  /** Ends it. */
  readonly signal: AbortSignal;
  onAttempt(attempt: DeliveryAttempt): void;
  /** Called when the sandbox is there again after it was not. If it rejects, the sandbox counts as not there. */
  onReconnect(): Promise<void>;
  /** Gets one sentence when the sandbox goes, and when it comes back. */
  onNotice(text: string): void;
}

/** Real milliseconds between two attempts to reach the sandbox. */
const PAUSE = 500;

/** Follows the deliveries of a world until the signal aborts. If the sandbox ends, it waits for one at the same address. */
export async function followDeliveries(options: FollowOptions): Promise<void> {
  const { signal, url, onNotice, onReconnect } = options;
  let isLost = false;
  while (!signal.aborted) {
    try {
      if (isLost) await onReconnect();
      await readStream(options, () => {
        if (isLost) onNotice(`The sandbox at ${url} is back.`);
        isLost = false;
      });
    } catch {
      // It is not there. The next round tries again.
    }
    if (signal.aborted) return;
    if (!isLost) onNotice(`The sandbox at ${url} has ended. Waiting until it is back.`);
    isLost = true;
    await wait(PAUSE, undefined, { signal }).catch(() => undefined);
  }
}

async function readStream(
  { terminal, url, world, signal, onAttempt }: FollowOptions,
  onOpen: () => void,
): Promise<void> {
  const query = new URLSearchParams({ world });
  const response = await terminal.fetch(`${url}/_sandbox/stream?${query}`, { signal });
  if (!response.ok) throw new Error(`The stream is refused with ${response.status}.`);
  onOpen();
  let rest = '';
  for await (const part of response.body!.pipeThrough(new TextDecoderStream())) {
    const blocks = (rest + part).split('\n\n');
    rest = blocks.pop()!;
    for (const block of blocks) {
      const data = /^event: attempt\ndata: (.*)$/.exec(block)?.[1];
      if (data !== undefined) onAttempt(JSON.parse(data) as DeliveryAttempt);
    }
  }
}
