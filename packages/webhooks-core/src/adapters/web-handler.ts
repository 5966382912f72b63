import { WebhookVerificationError } from '../error.ts';
import { readWebStream } from './read-body.ts';
import type { Receiver, WaitUntil } from '../receiver/webhooks.ts';

/** Settings of an adapter. */
export interface HandlerOptions {
  /**
   * Answers as soon as a delivery is verified, and hands the work of its handlers over: `(work) => ctx.waitUntil(work)` on
   * Workers, `waitUntil` of `@vercel/functions`, `() => {}` on a server that keeps running. A handler that throws is
   * then reported to `onError`, and **the sender does not try again**. Without it, handlers run before the answer.
   */
  readonly waitUntil?: WaitUntil | undefined;
}

/**
 * A receiver for everything that speaks `Request` and `Response`: Hono, route handlers of Next.js, Workers, Bun, Deno.
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
    const { status, body, ...answer } = await receiver.answer({ method, headers, body: read, waitUntil });
    return new Response(body, { status, headers: answer.headers });

    async function read(): Promise<Uint8Array> {
      if (request.bodyUsed) throw new WebhookVerificationError('body_already_parsed', { got: 'a body read before' });
      return readWebStream(request.body, headers.get('content-length'), receiver.bodyLimit);
    }
  };
}
