import { readNodeStream, type NodeStream } from './read-body.ts';
import type { HandlerOptions } from './web-handler.ts';
import { headerOf, type WebhookHeaders } from '../headers.ts';
import type { Receiver } from '../receiver/webhooks.ts';

/** The part of a Fastify instance that the plugin needs. */
export interface FastifyLike {
  /** Takes away what would parse a body. */
  removeAllContentTypeParsers(): unknown;
  /** Puts in its place what leaves the stream as it is. */
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown;
  /** Adds the route, for every method. */
  all(path: string, handler: (request: unknown, reply: unknown) => Promise<unknown>): unknown;
}

/** Settings of {@link fastifyPlugin}. */
export interface FastifyPluginOptions extends HandlerOptions {
  /** The path of the route, such as `/webhooks`. */
  readonly path: string;
}

interface FastifyRequestLike {
  readonly method: string;
  readonly headers: WebhookHeaders;
  /** The stream, as the parser left it; nothing where there is none. */
  readonly body?: NodeStream | null;
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): unknown;
}

/**
 * A receiver for Fastify: a plugin with one route. Inside it, and only there, bodies are not parsed.
 *
 * @example
 * ```ts
 * await fastify.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
 * ```
 */
export function fastifyPlugin(
  receiver: Receiver,
  { path, waitUntil }: FastifyPluginOptions,
): (fastify: FastifyLike) => Promise<void> {
  return async (fastify) => {
    fastify.removeAllContentTypeParsers();
    fastify.addContentTypeParser('*', (_request, payload, done) => done(null, payload));
    fastify.all(path, async (request, reply) => {
      const { method, headers, body } = request as FastifyRequestLike;
      const read = async (): Promise<Uint8Array | string> =>
        body ? readNodeStream(body, headerOf(headers, 'content-length'), receiver.bodyLimit) : '';
      const answer = await receiver.answer({ method, headers, body: read, waitUntil });
      return (reply as FastifyReplyLike).code(answer.status).headers(answer.headers).send(answer.body);
    });
  };
}
