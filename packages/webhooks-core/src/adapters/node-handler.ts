import type { WebhookBody } from '../body.ts';
import { WebhookVerificationError } from '../error.ts';
import { headerOf, type WebhookHeaders } from '../headers.ts';
import { readNodeStream, type NodeStream } from './read-body.ts';
import type { HandlerOptions } from './web-handler.ts';
import type { Receiver } from '../receiver/webhooks.ts';

/** The part of a request of `node:http`, Express or Connect that a receiver needs. */
export interface NodeRequest extends NodeStream {
  /** The HTTP method. */
  readonly method?: string | undefined;
  /** The headers, by lower-case name. */
  readonly headers: WebhookHeaders;
  /** Whether somebody has read from the request. */
  readonly readableDidRead?: boolean;
  /** What a body parser made of the body. */
  readonly body?: unknown;
  /** The bytes, where a body parser has kept them, as those of cloud functions do. */
  readonly rawBody?: unknown;
}

/** The part of a response that a receiver needs. */
export interface NodeResponse {
  /** Whether somebody else has answered already. */
  readonly headersSent?: boolean;
  /** Begins the answer. */
  writeHead(status: number, headers: Record<string, string>): unknown;
  /** Sends the body, and ends the answer. */
  end(body: string): unknown;
}

/**
 * A receiver for `node:http` and what is built on it: Express, Connect, the pages router of Next.js, cloud functions. It
 * reads the body itself, or takes what `express.raw()` has read. A body that has been parsed is refused.
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
    const answer = await receiver.answer({
      method,
      headers,
      body: async () => bodyOf(request, receiver.bodyLimit),
      waitUntil,
    });
    // Somebody was quicker, such as a timeout.
    if (response.headersSent) return;
    const length = String(new TextEncoder().encode(answer.body).byteLength);
    response.writeHead(answer.status, { ...answer.headers, 'content-length': length });
    response.end(answer.body);
  };
}

/** The raw body, where there still is one. Throws `body_already_parsed`. */
function bodyOf(request: NodeRequest, limit: number): WebhookBody | Promise<WebhookBody> {
  for (const kept of [request.rawBody, request.body]) {
    if (typeof kept === 'string' || ArrayBuffer.isView(kept)) return kept as WebhookBody;
  }
  // Parsers that do not apply leave the stream alone, and some an empty object in `body`.
  if (!request.readableDidRead) return readNodeStream(request, headerOf(request.headers, 'content-length'), limit);
  throw new WebhookVerificationError('body_already_parsed', { got: request.body ? typeof request.body : 'nothing' });
}
