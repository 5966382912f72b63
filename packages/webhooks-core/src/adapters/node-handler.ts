import { describeType, type WebhookBody } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';
import { readHeader, type WebhookHeaders } from '../headers.ts';
import type { Receiver } from '../receiver/types.ts';
import { checkDeclaredLength, dropNodeStream, readNodeStream, type NodeStream } from './read-body.ts';
import type { HandlerOptions } from './web-handler.ts';

/** The part of a `node:http`, `node:http2`, Express or Connect request that a receiver needs. */
export interface NodeRequest extends NodeStream {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** The headers, by lower-case name. */
  readonly headers: WebhookHeaders;
  /** Whether the whole request was received. Default: `true`. */
  readonly complete?: boolean;
  /** Whether something has read from the stream. */
  readonly readableDidRead?: boolean;
  /** Whether the stream was read to its end. */
  readonly readableEnded?: boolean;
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
  /** The stream of an HTTP/2 response. Absent in HTTP/1. */
  readonly stream?: { close(): unknown };
}

/**
 * Adapts a receiver to `node:http`, `node:http2` and frameworks built on them: Express, Connect, Koa, NestJS, the Next.js
 * pages router, cloud functions. Reads the body itself, or uses the bytes that a body parser kept in `rawBody` or `body`.
 * Refuses a body that was parsed. The promise resolves when the response was passed to Node.js, so hosts can await it.
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
    if (request.complete !== false) return;
    // HTTP/2 can close the stream without closing the connection.
    if (response.stream) response.stream.close();
    else dropNodeStream(request);
  };
}

/** The raw body, if it is still available. Rejects with a {@link WebhookVerificationError}. */
async function readRawBody(request: NodeRequest, limit: number): Promise<WebhookBody> {
  const { headers, readableDidRead: wasRead = false, readableEnded: isEnded = false } = request;
  const length = readHeader(headers, 'content-length');
  const parsed = readMember(request, 'body');
  const kept = [readMember(request, 'rawBody'), parsed].filter(isRaw).find((each) => toByteLength(each) > 0);
  if (kept !== undefined) {
    // Other code may be adding to it at this moment.
    if (wasRead && !isEnded && toByteLength(kept) !== Number(length)) {
      throw new WebhookVerificationError('body_already_parsed', { got: 'a body that other code is still reading' });
    }
    return kept;
  }
  // A parser that does not apply leaves the stream unread, but may set `body` to an empty object or an empty text.
  if (!wasRead) {
    checkDeclaredLength(length, limit);
    return readNodeStream(request, limit);
  }
  const got = parsed === undefined || isRaw(parsed) ? 'nothing' : describeType(parsed);
  throw new WebhookVerificationError('body_already_parsed', { got });
}

/** A member of a request. `undefined` if it is a getter that throws, because it parses lazily and the body is malformed. */
function readMember(request: NodeRequest, name: 'body' | 'rawBody'): unknown {
  try {
    return request[name];
  } catch {
    return undefined;
  }
}

function isRaw(body: unknown): body is string | Uint8Array {
  return typeof body === 'string' || ArrayBuffer.isView(body);
}

function toByteLength(body: string | Uint8Array): number {
  return typeof body === 'string' ? new TextEncoder().encode(body).byteLength : body.byteLength;
}
