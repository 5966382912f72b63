export { events, secrets, signature } from './generated/events.ts';
export type { RewardsEvent, RewardsEvents, RewardsEventType } from './generated/events.ts';
export { createRewardsWebhooks } from './generated/webhooks.ts';
export type { RewardsWebhooks, RewardsWebhooksOptions } from './generated/webhooks.ts';
export { fastifyPlugin, memoryStore, nodeHandler, webHandler, WebhookVerificationError } from '@wirepact/webhooks-core';
export type { Claim, OutgoingResponse, SeenStore, WebhookVerificationCode } from '@wirepact/webhooks-core';
