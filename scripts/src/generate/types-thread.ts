import { parentPort, type MessagePort } from 'node:worker_threads';
import { generateTypes, type TypesInput } from './types.ts';

/** A request to the thread. The response goes to `port`. */
export interface TypesRequest {
  input: TypesInput;
  port: MessagePort;
}

export type TypesResponse = { types: string } | { error: unknown };

parentPort?.on('message', ({ input, port }: TypesRequest) => port.postMessage(respond(input)));

function respond(input: TypesInput): TypesResponse {
  try {
    return { types: generateTypes(input) };
  } catch (error) {
    return { error };
  }
}
