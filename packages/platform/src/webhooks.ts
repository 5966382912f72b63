export { events, secrets, signature } from './generated/events.ts';
export type { PlatformEvent, PlatformEvents, PlatformEventType } from './generated/events.ts';
export { createPlatformWebhooks } from './generated/webhooks.ts';
export type { PlatformWebhooks, PlatformWebhooksOptions } from './generated/webhooks.ts';
export { fastifyPlugin, memoryStore, nodeHandler, webHandler, WebhookVerificationError } from '@wirepact/webhooks-core';
export type { Claim, OutgoingResponse, SeenStore, WebhookVerificationCode } from '@wirepact/webhooks-core';
