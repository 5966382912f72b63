import { once } from 'node:events';
import { join } from 'node:path';
import { MessageChannel, Worker } from 'node:worker_threads';
import type { TypesRequest, TypesResponse } from './types-thread.ts';
import type { TypesInput } from './types.ts';

// Loading TypeScript and printing types takes as long as all other generators together, so it happens in a thread of its own.
// The thread starts to load with this module, and does not keep the process running.
const thread = new Worker(join(import.meta.dirname, 'types-thread.ts'));
thread.unref();

/** Calls `generateTypes` in its thread. Rejects with what it throws. */
export async function requestTypes({ api, openapi }: TypesInput): Promise<string> {
  const { port1: own, port2: port } = new MessageChannel();
  thread.postMessage({ input: { api, openapi }, port } satisfies TypesRequest, [port]);
  const [response] = (await once(own, 'message')) as [TypesResponse];
  own.close();
  if ('error' in response) throw response.error;
  return response.types;
}
