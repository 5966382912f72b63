// Generated from spec/rewards/signature.yaml by `pnpm generate`. Do not edit.

import { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';
import { signature, type RewardsEvents } from './events.ts';

/** What a receiver must know about this API. */
export const definition: WebhookDefinition = { api: 'rewards', signature };

/** Options of a receiver. */
export type RewardsWebhooksOptions = WebhooksOptions<RewardsEvents>;

/** Verifies deliveries and calls the handlers of their events. */
export type RewardsWebhooks = Webhooks<RewardsEvents>;

/**
 * Creates a receiver for the events of the FirstPromoter Rewards API.
 *
 * Throws a `WebhookVerificationError` if a secret is empty or has white space around it.
 * Throws a `TypeError` for other unusable options.
 */
export function createRewardsWebhooks(options: RewardsWebhooksOptions): RewardsWebhooks {
  return createWebhooks<RewardsEvents>(definition, options);
}
