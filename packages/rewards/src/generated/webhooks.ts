// Generated from spec/rewards/signature.yaml by `pnpm generate`. Do not edit.

import { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';
import { signature, type RewardsEvents } from './events.ts';

/** What a receiver has to know of this API. */
export const definition: WebhookDefinition = { api: 'rewards', signature };

/** Settings of a receiver. */
export type RewardsWebhooksOptions = WebhooksOptions<RewardsEvents>;

/** Verifies deliveries and routes their events to handlers. */
export type RewardsWebhooks = Webhooks<RewardsEvents>;

/**
 * Makes a receiver of the events of the FirstPromoter Rewards API. Throws a `WebhookVerificationError` for a secret that is
 * empty, or has white space around it.
 */
export function createRewardsWebhooks(options: RewardsWebhooksOptions): RewardsWebhooks {
  return createWebhooks<RewardsEvents>(definition, options);
}
