export type { WebhookBody } from './body.ts';
export type { Engine } from './signature/engine.ts';
export { WebhookVerificationError } from './error.ts';
export type { PayloadIssue, WebhookVerificationCode } from './error.ts';
export { fastifyPlugin } from './adapters/fastify-plugin.ts';
export type { FastifyLike, FastifyPluginOptions } from './adapters/fastify-plugin.ts';
export type { HeaderReader, WebhookHeaders } from './headers.ts';
export { nodeHandler } from './adapters/node-handler.ts';
export type { NodeRequest, NodeResponse } from './adapters/node-handler.ts';
export type { SignatureScheme, WebhookDefinition } from './signature/scheme.ts';
export { memoryStore } from './receiver/seen.ts';
export type { Claim, MemoryStoreOptions, SeenStore } from './receiver/seen.ts';
export { createSigner } from './signature/signer.ts';
export type { Signer } from './signature/signer.ts';
export type { StandardResult, StandardSchema } from './receiver/standard-schema.ts';
export { webHandler } from './adapters/web-handler.ts';
export type { HandlerOptions } from './adapters/web-handler.ts';
export { createWebhooks } from './receiver/webhooks.ts';
export type {
  DeliveryContext,
  Dispatched,
  DispatchContext,
  FoundSecret,
  Handler,
  IncomingDelivery,
  IncomingRequest,
  OutgoingResponse,
  Receiver,
  SecretResolver,
  SeenOptions,
  UnknownEvent,
  Unverified,
  WaitUntil,
  Webhooks,
  WebhooksOptions,
} from './receiver/types.ts';
