// Generated from spec/payments/signature.yaml by `pnpm generate`. Do not edit.

import { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';
import { signature, type PaymentsEvents } from './events.ts';

/** What a receiver must know about this API. */
export const definition: WebhookDefinition = { api: 'payments', signature };

/** Options of a receiver. */
export type PaymentsWebhooksOptions = WebhooksOptions<PaymentsEvents>;

/** Verifies deliveries and calls the handlers of their events. */
export type PaymentsWebhooks = Webhooks<PaymentsEvents>;

/**
 * Creates a receiver for the events of the Cryptofuse Payments API.
 *
 * Throws a `WebhookVerificationError` if a secret is empty or has white space around it.
 * Throws a `TypeError` for other unusable options.
 */
export function createPaymentsWebhooks(options: PaymentsWebhooksOptions): PaymentsWebhooks {
  return createWebhooks<PaymentsEvents>(definition, options);
}
