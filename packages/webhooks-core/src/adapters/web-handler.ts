import { WebhookVerificationError } from '../error.ts';
import { announcesBody, checkDeclaredLength, readWebStream } from './read-body.ts';
import type { Receiver, WaitUntil } from '../receiver/types.ts';

/** Options of an adapter. */
export interface HandlerOptions {
  /**
   * If given, the response is sent as soon as the delivery is verified, and this function receives the promise of the
   * handlers: `(work) => ctx.waitUntil(work)` on Workers, `waitUntil` of `@vercel/functions`, `() => {}` on a server
   * that keeps running. If a handler throws, the error goes to `onError`, and **the sender does not try again**.
   * Without it, the response is sent after the handlers have finished.
   */
  readonly waitUntil?: WaitUntil | undefined;
}

/**
 * Adapts a receiver to frameworks that use `Request` and `Response`: Hono, Next.js route handlers, Workers, Bun, Deno.
 *
 * @example
 * ```ts
 * export const POST = webHandler(webhooks);                                    // Next.js
 * app.post('/webhooks', (context) => webHandler(webhooks)(context.req.raw));   // Hono
 * ```
 */
export function webHandler(
  receiver: Receiver,
  { waitUntil }: HandlerOptions = {},
): (request: Request) => Promise<Response> {
  return async (request) => {
    const { method, headers } = request;
    const response = await receiver.respond({ method, headers, body: read, waitUntil });
    return new Response(response.body, { status: response.status, headers: response.headers });

    async function read(): Promise<Uint8Array> {
      const length = headers.get('content-length');
      // Before anything touches `request.body`: some hosts close the connection of a body that was touched, but not read.
      checkDeclaredLength(length, receiver.bodyLimit);
      if (request.bodyUsed || request.body?.locked) {
        throw new WebhookVerificationError('body_already_parsed', { got: 'a body that was already read' });
      }
      if (request.body) return readWebStream(request.body, receiver.bodyLimit);
      if (announcesBody(length, headers.get('transfer-encoding'))) {
        throw new WebhookVerificationError('body_already_parsed', { got: 'nothing' });
      }
      return new Uint8Array();
    }
  };
}
