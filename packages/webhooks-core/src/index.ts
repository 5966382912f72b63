export type { WebhookBody } from './body.ts';
export type { Engine } from './engine.ts';
export { WebhookVerificationError } from './error.ts';
export type { PayloadIssue, WebhookVerificationCode } from './error.ts';
export { fastifyPlugin } from './fastify-plugin.ts';
export type { FastifyLike, FastifyPluginOptions } from './fastify-plugin.ts';
export type { HeaderReader, WebhookHeaders } from './headers.ts';
export { nodeHandler } from './node-handler.ts';
export type { NodeRequest, NodeResponse } from './node-handler.ts';
export type { SignatureScheme, WebhookDefinition } from './scheme.ts';
export { memoryStore } from './seen.ts';
export type { Claim, MemoryStoreOptions, SeenStore } from './seen.ts';
export { createSigner } from './signer.ts';
export type { Signer } from './signer.ts';
export type { StandardResult, StandardSchema } from './standard-schema.ts';
export { webHandler } from './web-handler.ts';
export type { HandlerOptions } from './web-handler.ts';
export { createWebhooks } from './webhooks.ts';
export type {
  Answer,
  DeliveryContext,
  Dispatched,
  DispatchContext,
  FoundSecret,
  Handler,
  IncomingDelivery,
  IncomingRequest,
  Receiver,
  SecretResolver,
  SeenOptions,
  UnknownEvent,
  Unverified,
  WaitUntil,
  Webhooks,
  WebhooksOptions,
} from './webhooks.ts';
