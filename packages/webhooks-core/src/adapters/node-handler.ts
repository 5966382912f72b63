import type { WebhookBody } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';
import { readHeader, type WebhookHeaders } from '../headers.ts';
import { readNodeStream, type NodeStream } from './read-body.ts';
import type { HandlerOptions } from './web-handler.ts';
import type { Receiver } from '../receiver/types.ts';

/** The part of a `node:http`, Express or Connect request that a receiver needs. */
export interface NodeRequest extends NodeStream {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** The headers, by lower-case name. */
  readonly headers: WebhookHeaders;
  /** Whether the request has already been read from. */
  readonly readableDidRead?: boolean;
  /** The output of a body parser. */
  readonly body?: unknown;
  /** The bytes, if a body parser kept them. Those of cloud functions do. */
  readonly rawBody?: unknown;
}

/** The part of a response that a receiver needs. */
export interface NodeResponse {
  /** Whether a response has already been sent. */
  readonly headersSent?: boolean;
  /** Sends the status and the headers. */
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** Sends the body and ends the response. */
  end(body: string): unknown;
}

/**
 * Adapts a receiver to `node:http` and to frameworks built on it: Express, Connect, the Next.js pages router, cloud
 * functions. Reads the body itself, or uses the bytes that `express.raw()` has read. Refuses a body that was parsed.
 *
 * @example
 * ```ts
 * http.createServer(nodeHandler(webhooks)).listen(3000);
 * app.post('/webhooks', nodeHandler(webhooks));   // Express: above express.json()
 * ```
 */
export function nodeHandler(
  receiver: Receiver,
  { waitUntil }: HandlerOptions = {},
): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  return async (request, response) => {
    const { method, headers } = request;
    const { status, body, ...sent } = await receiver.respond({
      method,
      headers,
      body: async () => readRawBody(request, receiver.bodyLimit),
      waitUntil,
    });
    // Other code may have responded first, such as a timeout.
    if (response.headersSent) return;
    const length = String(new TextEncoder().encode(body).byteLength);
    response.writeHead(status, { ...sent.headers, 'content-length': length });
    response.end(body);
  };
}

/** The raw body, if it is still available. Throws `body_already_parsed`. */
function readRawBody(request: NodeRequest, limit: number): WebhookBody | Promise<WebhookBody> {
  for (const kept of [request.rawBody, request.body]) {
    if (typeof kept === 'string' || ArrayBuffer.isView(kept)) return kept as WebhookBody;
  }
  // A parser that does not apply leaves the stream unread, but may set `body` to an empty object.
  if (!request.readableDidRead) return readNodeStream(request, readHeader(request.headers, 'content-length'), limit);
  throw new WebhookVerificationError('body_already_parsed', { got: request.body ? typeof request.body : 'nothing' });
}
