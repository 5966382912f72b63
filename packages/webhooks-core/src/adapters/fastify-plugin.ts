import { checkDeclaredLength, dropNodeStream, readNodeStream, type NodeStream } from './read-body.ts';
import type { HandlerOptions } from './web-handler.ts';
import { readHeader, type WebhookHeaders } from '../headers.ts';
import type { Receiver } from '../receiver/types.ts';

/** The part of a Fastify instance that the plugin needs. */
export interface FastifyLike {
  /** Removes the parsers of bodies. */
  removeAllContentTypeParsers(): unknown;
  /** Adds a parser, here one that leaves the stream unchanged. */
  addContentTypeParser(
    contentType: string,
    parser: (request: unknown, payload: unknown, done: (error: null, body?: unknown) => void) => void,
  ): unknown;
  /** Adds a route for every method. */
  all(path: string, handler: (request: unknown, reply: unknown) => Promise<unknown>): unknown;
}

/** Options of {@link fastifyPlugin}. */
export interface FastifyPluginOptions extends HandlerOptions {
  /** The path of the route, such as `/webhooks`. */
  readonly path: string;
}

interface FastifyRequestLike {
  readonly method: string;
  readonly headers: WebhookHeaders;
  /** The stream that the parser passed on. Absent if the request does not have a body. */
  readonly body?: NodeStream | null;
  readonly raw: NodeStream & { readonly complete?: boolean };
}

interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): unknown;
}

/**
 * Adapts a receiver to Fastify: a plugin with one route. Bodies stay raw inside the plugin; other routes still parse them.
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
      const { method, headers, body, raw } = request as FastifyRequestLike;
      const read = async (): Promise<Uint8Array> => {
        checkDeclaredLength(readHeader(headers, 'content-length'), receiver.bodyLimit);
        return body ? readNodeStream(body, receiver.bodyLimit) : new Uint8Array();
      };
      const response = await receiver.respond({ method, headers, body: read, waitUntil });
      await (reply as FastifyReplyLike).code(response.status).headers(response.headers).send(response.body);
      if (raw.complete === false) dropNodeStream(raw);
      return reply;
    });
  };
}
