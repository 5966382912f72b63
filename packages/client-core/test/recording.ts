/** What a stub answers to one request: an answer, or a failure of the network. */
export type Reply = Response | Error | ((request: Request) => Response | Error | Promise<Response>);

/** A `fetch` that answers with each reply in turn, the last one for ever, and keeps what it was sent. */
export function recording(...replies: Reply[]): {
  fetch: (request: Request) => Promise<Response>;
  requests: Request[];
  bodies: string[];
} {
  const requests: Request[] = [];
  const bodies: string[] = [];
  return {
    requests,
    bodies,
    fetch: async (request) => {
      const reply = replies[Math.min(requests.length, replies.length - 1)] as Reply;
      requests.push(request);
      bodies.push(await request.clone().text());
      const given = typeof reply === 'function' ? await reply(request) : reply;
      if (given instanceof Error) throw given;
      return given.clone();
    },
  };
}

/** The error that a promise rejects with; fails where it does not. */
export async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    (value) => {
      throw new Error(`This was to fail, and gave ${JSON.stringify(value)}.`);
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
