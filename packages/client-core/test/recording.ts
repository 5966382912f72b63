/** The reaction of a stub to one request: a response or a network failure. */
export type Reply = Response | Error | ((request: Request) => Response | Error | Promise<Response>);

/** A `fetch` that returns each reply in turn, repeats the last one, and records requests and the arguments that they are made of. */
export function recording(...replies: Reply[]): {
  fetch: (input: string | Request, init?: RequestInit) => Promise<Response>;
  requests: Request[];
  init: (RequestInit | undefined)[];
  bodies: string[];
} {
  const requests: Request[] = [];
  const bodies: string[] = [];
  const inits: (RequestInit | undefined)[] = [];
  return {
    requests,
    init: inits,
    bodies,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      inits.push(init);
      const reply = replies[Math.min(requests.length, replies.length - 1)] as Reply;
      requests.push(request);
      bodies.push(await request.clone().text());
      const given = typeof reply === 'function' ? await reply(request) : reply;
      if (given instanceof Error) throw given;
      return given.clone();
    },
  };
}

/** Returns the error that a promise rejects with. Throws if the promise resolves. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`Expected a rejection, got ${JSON.stringify(value)}.`);
    },
    (error: unknown) => error,
  );
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Response {
  return Response.json(body, { status, headers });
}

export function busy(): Response {
  return json({ error: { message: 'Busy.' } }, 503);
}

export const thing = { id: 't1', colour: 'red' };

/** The error that `fetch` throws if nobody listens. */
export const refused: TypeError = new TypeError('fetch failed', {
  cause: new Error('connect ECONNREFUSED 127.0.0.1:1'),
});

/** A reply that never arrives. It rejects when the request is aborted. */
export function never(request: Request): Promise<Response> {
  return new Promise((_, reject) =>
    request.signal.addEventListener('abort', () => reject(request.signal.reason as Error)),
  );
}
