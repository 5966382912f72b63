import { createErrorResponse } from './responses.ts';

/** The parts of a `node:http`, `node:http2` or Express request that the listener uses. */
export interface NodeRequest extends AsyncIterable<Uint8Array> {
  /** The HTTP method. Default: `GET`. */
  method?: string | undefined;
  /** The request target: a path or a full URL. */
  url?: string | undefined;
  /** The headers, by lowercase name. The pseudo-headers of HTTP/2, such as `:path`, are ignored. */
  headers: Record<string, string | string[] | undefined>;
  /** The major version of HTTP. Default: 1. */
  httpVersionMajor?: number;
  /** Whether the whole request was received. */
  complete: boolean;
  /** Whether the body was read to its end. */
  readableEnded: boolean;
  /** The body, if a body parser ran before. */
  body?: unknown;
}

/** The parts of a `node:http`, `node:http2` or Express response that the listener uses. */
export interface NodeResponse {
  /** Whether the status and the headers were sent. */
  readonly headersSent: boolean;
  /** Sends the status and the headers. */
  writeHead(status: number, headers: Record<string, string | number | string[]>): unknown;
  /** Sends the body and ends the response. */
  end(body: Uint8Array): unknown;
  /** Calls the listener when the connection closes. */
  on(event: 'close', listener: () => void): unknown;
  /** The stream of an HTTP/2 response. */
  stream?: { close(): unknown };
}

/**
 * Turns a web handler into a listener for `node:http`, `node:http2`, Express, Connect, or the `raw` pair of Fastify:
 * `createServer(toNodeListener(handlers.fetch))`. A body parser may run before it, because these requests have no
 * signature over the exact bytes. `request.signal` aborts if the caller disconnects before it receives the response.
 *
 * The promise resolves when the whole response was passed to Node.js, so hosts can await it. If the handler rejects, the
 * error is printed, and the caller receives 500 unless other code has already sent a response.
 */
export function toNodeListener(
  handler: (request: Request) => Promise<Response>,
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (incoming, outgoing) => {
    const disconnected = new AbortController();
    outgoing.on('close', () => disconnected.abort());
    try {
      const request = toWebRequest(incoming, disconnected.signal);
      const response = request
        ? await handler(request)
        : createErrorResponse(400, 'invalid_request', 'The request line, a header or the body is malformed');
      await sendResponse(incoming, outgoing, response);
    } catch (error) {
      console.error(error);
      if (outgoing.headersSent) return;
      await sendResponse(incoming, outgoing, createErrorResponse(500, 'internal_error', 'Internal server error'));
    }
  };
}

async function sendResponse(incoming: NodeRequest, outgoing: NodeResponse, response: Response): Promise<void> {
  const body = new Uint8Array(await response.arrayBuffer());
  // Do not wait for the rest of a rejected body. HTTP/2 closes the stream instead of the connection.
  const isHttp1 = (incoming.httpVersionMajor ?? 1) < 2;
  outgoing.writeHead(response.status, {
    ...Object.fromEntries(response.headers),
    // The only header whose lines cannot be joined into one.
    ...(response.headers.has('set-cookie') ? { 'set-cookie': response.headers.getSetCookie() } : {}),
    'content-length': body.byteLength,
    ...(isHttp1 && !incoming.complete ? { connection: 'close' } : {}),
  });
  outgoing.end(body);
  if (!isHttp1 && !incoming.complete) outgoing.stream?.close();
}

/**
 * Returns `undefined` if the Fetch standard cannot express the request: an invalid URL, credentials in the URL, an unknown
 * form of method or header, or a body that a lazy parser could not parse.
 */
function toWebRequest(incoming: NodeRequest, signal: AbortSignal): Request | undefined {
  const { method = 'GET', url = '/' } = incoming;
  const headers = Object.entries(incoming.headers)
    .filter(([name]) => !name.startsWith(':'))
    .flatMap(([name, value]) => [value ?? []].flat().map((item): [string, string] => [name, item]));
  const hasBody = method !== 'GET' && method !== 'HEAD';
  try {
    return new Request(url.startsWith('/') ? `http://localhost${url}` : url, {
      // The Fetch standard forbids these. A handler that accepts only POST treats OPTIONS the same way.
      method: /^(connect|trace|track)$/i.test(method) ? 'OPTIONS' : method,
      headers,
      signal,
      ...(hasBody ? { body: readBody(incoming), duplex: 'half' } : {}),
    } as RequestInit);
  } catch {
    return undefined;
  }
}

/** Returns `undefined` if the body was read and is not in `body`. The handler reports that. */
function readBody(incoming: NodeRequest): BodyInit | undefined {
  const { body, readableEnded } = incoming;
  if (readableEnded) {
    if (body === undefined) return undefined;
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
