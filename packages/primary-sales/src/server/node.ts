/** What is needed of a request of `node:http`, or of Express. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** The HTTP method; `GET` where there is none. */
  method?: string | undefined;
  /** The request target: a path, or a whole URL. */
  url?: string | undefined;
  /** The headers, by lower-case name. */
  headers: Record<string, string | string[] | undefined>;
  /** Whether all of it has been received. */
  complete: boolean;
  /** Whether its body has been read to the end. */
  readableEnded: boolean;
  /** What a body parser has made of the body. */
  body?: unknown;
}

/** What is needed of a response of `node:http`, or of Express. */
export interface NodeResponse {
  /** Begins the answer. */
  writeHead(status: number, headers: Record<string, string | number>): unknown;
  /** Sends the body, and ends the answer. */
  end(body: Uint8Array): unknown;
  /** Tells when the connection is closed. */
  on(event: 'close', listener: () => void): unknown;
}

/**
 * Makes a listener for `node:http` (or Express, Connect, Fastify's `raw` pair) of a web handler:
 * `createServer(toNodeListener(handlers.fetch))`. A body parser may run before it; nothing signs the body, so that it
 * may be written anew. `request.signal` aborts when the caller goes away before it has the answer.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => void {
  return (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.on('close', () => gone.abort());
    // Only where somebody else has answered already.
    respond(handler, incoming, outgoing, gone.signal).catch((error: unknown) => console.error(error));
  };
}

async function respond(
  handler: (request: Request) => Promise<Response>,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  const request = webRequest(incoming, signal);
  const answer = request ? await handler(request) : new Response(null, { status: 400 });
  const body = new Uint8Array(await answer.arrayBuffer());
  outgoing.writeHead(answer.status, {
    ...Object.fromEntries(answer.headers),
    'content-length': body.byteLength,
    // What is left of a body that was refused is not waited for.
    ...(incoming.complete ? {} : { connection: 'close' }),
  });
  outgoing.end(body);
}

/** Nothing where the request line has no URL. */
function webRequest(incoming: NodeRequest, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/' } = incoming;
  const target = url.startsWith('/') ? `http://localhost${url}` : url;
  if (!URL.canParse(target)) return undefined;
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one): [string, string] => [name, one]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(target, {
    // The Fetch standard forbids TRACE; to a handler that takes only POST it is like any other.
    method: method === 'TRACE' ? 'OPTIONS' : method,
    headers,
    signal,
    ...(hasBody ? { body: bodyOf(incoming), duplex: 'half' } : {}),
  } as RequestInit);
}

function bodyOf(incoming: NodeRequest): BodyInit {
  const { body, readableEnded } = incoming;
  if (readableEnded && body !== undefined) {
    return typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
  }
  const parts = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    // Without `cancel`: ending the iteration early would tear down the connection before it has the answer.
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
