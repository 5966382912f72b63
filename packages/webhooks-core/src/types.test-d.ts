// What frameworks take and what must not compile. Checked by `tsc`, never run.
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

interface Events {
  made: { type: 'made'; data: { colour: string; parts: string[]; note?: string } };
  sold: { type: 'sold'; data: { price: number } };
}

declare const signature: SignatureScheme;
const definition = { api: 'things', signature };
const webhooks = createWebhooks<Events>(definition, { secret: ['current', 'previous'] as const });

// A handler gets the payload of its event; of several, their union, which narrows by name.
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
  .otherwise((event, { type }) => [event['anything'], type.length]);

// @ts-expect-error There is no such event.
webhooks.on('maid', () => undefined);
// @ts-expect-error Nor is there in a list.
webhooks.on(['made', 'maid'], () => undefined);
// @ts-expect-error Something made has no price.
webhooks.on('made', ({ data }) => data.price);
// @ts-expect-error Nothing is known of an event that nothing handles.
webhooks.otherwise((event) => event.data.colour);

const types: ('made' | 'sold')[] = webhooks.eventTypes();
const event: Events['made'] | Events['sold'] = await webhooks.verify({
  body: new Uint8Array(),
  headers: new Headers(),
});
// @ts-expect-error What has been parsed is no longer what was signed.
await webhooks.verify({ body: { type: 'made' }, headers: {} });
// @ts-expect-error Nothing can be verified without a secret.
createWebhooks<Events>(definition, {});

// What a body claims may be missing, and is of no type yet.
createWebhooks<Events>(definition, {
  secret: async (headers, { type, data }) => {
    const claims: unknown[] = [type, data?.colour, data?.price, data?.parts, headers.get('x')];
    // @ts-expect-error It may be anything.
    const colour: string = data?.colour;
    // @ts-expect-error No event has such a member.
    void data?.size;
    return claims.length > 0 ? colour : undefined;
  },
});

// Any Standard Schema of the event's type.
declare const soldSchema: StandardSchema<Events['sold']>;
createWebhooks<Events>(definition, { secret: 's', validate: { sold: soldSchema } });
// @ts-expect-error This one makes something else.
createWebhooks<Events>(definition, { secret: 's', validate: { made: soldSchema } });

// A scheme that signs a time, or something else than the body, needs another verifier.
// @ts-expect-error
definition.signature satisfies SignatureScheme & { timestamp: { header: string } };
// @ts-expect-error
const signsTime: SignatureScheme = { ...signature, signs: { content: 'timestamp.raw-body' } };

// Frameworks take the adapters as they are.
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
// Next.js gives route handlers a second argument.
const POST: (request: Request, context: { params: Promise<object> }) => Promise<Response> = webHandler(webhooks);
declare const nodeHeaders: IncomingHttpHeaders;
const headers: WebhookHeaders = nodeHeaders;

// A store may answer at once or later.
const store: SeenStore = {
  claim: async (id) => (id ? 'claimed' : 'done'),
  complete: () => 1,
  release: async () => undefined,
};

// The code is a literal union.
export function isStale(error: WebhookVerificationError): boolean {
  // @ts-expect-error There is no such code.
  return error.code === 'too_old';
}

export { event, headers, middleware, POST, signsTime, store, types, worker };
