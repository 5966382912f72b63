// What frameworks accept and what must not compile. Checked by `tsc`, never run.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { Express, RequestHandler } from 'express';
import type { FastifyInstance } from 'fastify';
import type { Hono } from 'hono';
import {
  createWebhooks,
  fastifyPlugin,
  nodeHandler,
  webHandler,
  type SeenStore,
  type SignatureScheme,
  type StandardSchema,
  type WebhookHeaders,
  type WebhookVerificationError,
} from './index.ts';
import type { KnownType } from './receiver/types.ts';

interface Events {
  made: { type: 'made'; data: { colour: string; parts: string[]; note?: string } };
  sold: { type: 'sold'; data: { price: number } };
}

declare const signature: SignatureScheme;
const definition = { api: 'things', signature };
const webhooks = createWebhooks<Events>(definition, { secret: ['current', 'previous'] as const });

// A handler receives the payload of its event. For several events it receives their union, which narrows by name.
webhooks
  .on('made', ({ data }, { headers }) => [data.colour.toUpperCase(), headers.get('X-Trace')])
  .on(['made', 'sold'], (event) => (event.type === 'sold' ? event.data.price.toFixed() : event.data.colour))
  .onAny(async (event) => {
    switch (event.type) {
      case 'made':
        return event.data.colour;
      case 'sold':
        return event.data.price;
      default: {
        const left: never = event;
        return left;
      }
    }
  })
  .onUnhandled((event, { type }) => [event['anything'], type.length]);

// The error for a wrong type is at the type, and names the types that begin like it.
const near: 'made' = 'made' satisfies KnownType<keyof Events, 'maid'>;
const any: KnownType<keyof Events, ''> = Math.random() < 1 ? 'made' : 'sold';
webhooks.on(
  // @ts-expect-error The event does not exist.
  'maid',
  () => [near, any],
);
// @ts-expect-error The event does not exist.
webhooks.on('maid', () => undefined);
// @ts-expect-error The second event of the list does not exist.
webhooks.on(['made', 'maid'], () => undefined);
// @ts-expect-error Only `sold` has a price.
webhooks.on('made', ({ data }) => data.price);
// @ts-expect-error The type of an unhandled event is unknown.
webhooks.onUnhandled((event) => event.data.colour);

const types: ('made' | 'sold')[] = webhooks.eventTypes();
const event: Events['made'] | Events['sold'] = await webhooks.verify({
  body: new Uint8Array(),
  headers: new Headers(),
});
// @ts-expect-error The body must not be parsed.
await webhooks.verify({ body: { type: 'made' }, headers: {} });
// @ts-expect-error A secret is required.
createWebhooks<Events>(definition, {});

// The claims of a body may be missing, and their types are unknown.
createWebhooks<Events>(definition, {
  secret: async (headers, { type, data }) => {
    const claims: unknown[] = [type, data?.colour, data?.price, data?.parts, headers.get('x')];
    // @ts-expect-error The value may have any type.
    const colour: string = data?.colour;
    // @ts-expect-error The events do not have this member.
    void data?.size;
    return claims.length > 0 ? colour : undefined;
  },
});

// Any Standard Schema for the type of the event is accepted.
declare const soldSchema: StandardSchema<Events['sold']>;
createWebhooks<Events>(definition, { secret: 's', validate: { sold: soldSchema } });
// @ts-expect-error The schema is for another event.
createWebhooks<Events>(definition, { secret: 's', validate: { made: soldSchema } });

// A scheme that signs a time, or anything other than the body, needs another verifier.
// @ts-expect-error
definition.signature satisfies SignatureScheme & { timestamp: { header: string } };
// @ts-expect-error
const signsTime: SignatureScheme = { ...signature, signs: { content: 'timestamp.raw-body' } };

// Frameworks accept the adapters unchanged.
createServer(nodeHandler(webhooks));
declare const express: Express;
express.post('/webhooks', nodeHandler(webhooks, { waitUntil: () => undefined }));
const middleware: RequestHandler = nodeHandler(webhooks);
declare const fastify: FastifyInstance;
await fastify.register(fastifyPlugin(webhooks, { path: '/webhooks' }));
await fastify.register(fastifyPlugin(webhooks, { path: '/webhooks' }), { prefix: '/v1' });
declare const hono: Hono;
hono.post('/webhooks', (context) => webHandler(webhooks)(context.req.raw));
const worker: { fetch(request: Request, env: object, context: { waitUntil(work: Promise<unknown>): void }): unknown } =
  {
    fetch: (request, _, context) => webHandler(webhooks, { waitUntil: (work) => context.waitUntil(work) })(request),
  };
// Next.js passes a second argument to route handlers.
const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> = webHandler(webhooks);
declare const nodeHeaders: IncomingHttpHeaders;
const headers: WebhookHeaders = nodeHeaders;

// The methods of a store may be synchronous or not.
const store: SeenStore = {
  claim: async (key) => (key ? { token: key } : 'done'),
  complete: () => 1,
  release: async () => undefined,
};

// The code is a literal union.
export function isStale(error: WebhookVerificationError): boolean {
  // @ts-expect-error The code does not exist.
  return error.code === 'too_old';
}

export { event, headers, middleware, POST, signsTime, store, types, worker };
