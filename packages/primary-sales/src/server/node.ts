/** The parts of a `node:http` or Express request that the listener uses. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** The HTTP method; Default: `GET`. */
  method?: string | undefined;
  /** The request target: a path or a full URL. */
  url?: string | undefined;
  /** The headers, by lowercase name. */
  headers: Record<string, string | string[] | undefined>;
  /** Whether the whole request was received. */
  complete: boolean;
  /** Whether the body was read to its end. */
  readableEnded: boolean;
  /** The body, if a body parser ran before. */
  body?: unknown;
}

/** The parts of a `node:http` or Express response that the listener uses. */
export interface NodeResponse {
  /** Sends the status and the headers. */
  writeHead(status: number, headers: Record<string, string | number>): unknown;
  /** Sends the body and ends the response. */
  end(body: Uint8Array): unknown;
  /** Calls the listener when the connection closes. */
  on(event: 'close', listener: () => void): unknown;
}

/**
 * Turns a web handler into a listener for `node:http`, Express, Connect, or the `raw` pair of Fastify:
 * `createServer(toNodeListener(handlers.fetch))`. A body parser may run before it, because these requests have no
 * signature over the exact bytes. `request.signal` aborts if the caller disconnects before it receives the response.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => void {
  return (incoming, outgoing) => {
    const disconnected = new AbortController();
    outgoing.on('close', () => disconnected.abort());
    // Rejects only if other code has already sent a response.
    respond(handler, incoming, outgoing, disconnected.signal).catch((error: unknown) => console.error(error));
  };
}

async function respond(
  handler: (request: Request) => Promise<Response>,
  incoming: NodeRequest,
  outgoing: NodeResponse,
  signal: AbortSignal,
): Promise<void> {
  const request = toWebRequest(incoming, signal);
  const response = request ? await handler(request) : new Response(null, { status: 400 });
  const body = new Uint8Array(await response.arrayBuffer());
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    'content-length': body.byteLength,
    // Do not wait for the rest of a rejected body.
    ...(incoming.complete ? {} : { connection: 'close' }),
  });
  outgoing.end(body);
}

/** Returns `undefined` if the request line has no valid URL. */
function toWebRequest(incoming: NodeRequest, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/' } = incoming;
  const target = url.startsWith('/') ? `http://localhost${url}` : url;
  if (!URL.canParse(target)) return undefined;
  const headers = Object.entries(incoming.headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((item): [string, string] => [name, item]),
  );
  const hasBody = method !== 'GET' && method !== 'HEAD';
  return new Request(target, {
    // The Fetch standard forbids TRACE. A handler that accepts only POST treats OPTIONS the same way.
    method: method === 'TRACE' ? 'OPTIONS' : method,
    headers,
    signal,
    ...(hasBody ? { body: readBody(incoming), duplex: 'half' } : {}),
  } as RequestInit);
}

function readBody(incoming: NodeRequest): BodyInit {
  const { body, readableEnded } = incoming;
  if (readableEnded && body !== undefined) {
    return typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);
  }
  const parts = incoming[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>({
    // No `cancel`: ending the iteration early would close the connection before the response is sent.
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
