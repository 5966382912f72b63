// Generated from spec/platform/signature.yaml by `pnpm generate`. Do not edit.

import { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';
import { signature, type PlatformEvents } from './events.ts';

/** What a receiver must know about this API. */
export const definition: WebhookDefinition = { api: 'platform', signature };

/** Options of a receiver. */
export type PlatformWebhooksOptions = WebhooksOptions<PlatformEvents>;

/** Verifies deliveries and calls the handlers of their events. */
export type PlatformWebhooks = Webhooks<PlatformEvents>;

/**
 * Creates a receiver for the events of the Oncade Platform API.
 *
 * Throws a `WebhookVerificationError` if a secret is empty or has white space around it.
 * Throws a `TypeError` for other unusable options.
 */
export function createPlatformWebhooks(options: PlatformWebhooksOptions): PlatformWebhooks {
  return createWebhooks<PlatformEvents>(definition, options);
}
