import type { ClientOptions } from 'openapi-fetch';
import type { CreateClient, UntypedClient } from './clients.ts';

/** A client whose requests are recorded. */
export interface Opened {
  client: UntypedClient;
  /** The requests that the `fetch` of the client has received. */
  requests: Request[];
  /** The second argument of each call of `fetch`. */
  inits: (RequestInit | undefined)[];
}

/** The reaction of the server: a response, or a network failure. */
export type Reply = (request: Request) => Response | Error;

/** Creates a client with a base URL. `reply` is called for each request. Default: an empty JSON object. */
export type Open = (options?: ClientOptions, reply?: Reply) => Opened;

/** Fails unless a client behaves as the fact says. */
export type Check = (open: Open) => Promise<void>;

/** Statements about openapi-fetch, each with its check. */
export type Facts = Readonly<Record<string, Check>>;

export const baseUrl = 'https://shop.example/v1';

/** Returns a function that opens clients of one kind. */
export function createOpen(create: CreateClient): Open {
  return (options, reply = () => Response.json({})) => {
    const requests: Request[] = [];
    const inits: (RequestInit | undefined)[] = [];
    const fetch = async (request: Request, init?: RequestInit): Promise<Response> => {
      requests.push(request);
      inits.push(init);
      const replied = reply(request);
      if (replied instanceof Error) throw replied;
      return replied;
    };
    return { client: create({ baseUrl, fetch: fetch as typeof globalThis.fetch, ...options }), requests, inits };
  };
}

/** Returns the error that a promise rejects with. Throws if it resolves. */
export async function catchError(promise: Promise<unknown>): Promise<Error> {
  const result = await promise.then(
    () => undefined,
    (error: unknown) => error as Error,
  );
  if (result === undefined) throw new Error('The call has resolved, but it should have rejected.');
  return result;
}
