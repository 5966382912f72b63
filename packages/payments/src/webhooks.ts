export { events, secrets, signature } from './generated/events.ts';
export type { PaymentsEvent, PaymentsEvents, PaymentsEventType } from './generated/events.ts';
export { createPaymentsWebhooks } from './generated/webhooks.ts';
export type { PaymentsWebhooks, PaymentsWebhooksOptions } from './generated/webhooks.ts';
export { fastifyPlugin, memoryStore, nodeHandler, webHandler, WebhookVerificationError } from '@wirepact/webhooks-core';
export type { Claim, OutgoingResponse, SeenStore, WebhookVerificationCode } from '@wirepact/webhooks-core';
