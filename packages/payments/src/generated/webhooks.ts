// Generated from spec/payments/signature.yaml by `pnpm generate`. Do not edit.

import { createWebhooks, type WebhookDefinition, type Webhooks, type WebhooksOptions } from '@wirepact/webhooks-core';
import { signature, type PaymentsEvents } from './events.ts';

/** What a receiver has to know of this API. */
export const definition: WebhookDefinition = { api: 'payments', signature };

/** Settings of a receiver. */
export type PaymentsWebhooksOptions = WebhooksOptions<PaymentsEvents>;

/** Verifies deliveries and routes their events to handlers. */
export type PaymentsWebhooks = Webhooks<PaymentsEvents>;

/**
 * Makes a receiver of the events of the Cryptofuse Payments API. Throws a `WebhookVerificationError` for a secret that is
 * empty, or has white space around it.
 */
export function createPaymentsWebhooks(options: PaymentsWebhooksOptions): PaymentsWebhooks {
  return createWebhooks<PaymentsEvents>(definition, options);
}
