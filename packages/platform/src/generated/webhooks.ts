// Generated from spec/platform/signature.yaml by `pnpm generate`. Do not edit.

import { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';
import { signature, type PlatformEvents } from './events.ts';

/** What a receiver has to know of this API. */
export const definition: WebhookDefinition = { api: 'platform', signature };

/** Settings of a receiver. */
export type PlatformWebhooksOptions = WebhooksOptions<PlatformEvents>;

/** Verifies deliveries and routes their events to handlers. */
export type PlatformWebhooks = Webhooks<PlatformEvents>;

/**
 * Makes a receiver of the events of the Oncade Platform API. Throws a `WebhookVerificationError` for a secret that is
 * empty, or has white space around it.
 */
export function createPlatformWebhooks(options: PlatformWebhooksOptions): PlatformWebhooks {
  return createWebhooks<PlatformEvents>(definition, options);
}
