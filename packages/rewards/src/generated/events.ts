// Generated from spec/rewards/asyncapi.yaml by `pnpm generate`. Do not edit.

import type { components } from './types.ts';

/** The payload of each event, by event name. */
export interface RewardsEvents {
  /** A commission was tracked. */
  'commission.created': components<string & {}>['schemas']['CommissionCreatedEvent'];
  /** A commission was approved, denied or otherwise changed. */
  'commission.updated': components<string & {}>['schemas']['CommissionUpdatedEvent'];
  /** A payout was completed, or is pending again. */
  'payout.updated': components<string & {}>['schemas']['PayoutUpdatedEvent'];
}

/** The name of an event. */
export type RewardsEventType = keyof RewardsEvents;

/** Any event of this API. Comparing the event name narrows it to one payload. */
export type RewardsEvent = RewardsEvents[RewardsEventType];

/** Every event, with its title and the channels that it is sent on. */
export const events = {
  'commission.created': { title: 'Commission created', channels: ['webhooks'] },
  'commission.updated': { title: 'Commission updated', channels: ['webhooks'] },
  'payout.updated': { title: 'Payout updated', channels: ['webhooks'] },
} as const;

/** How deliveries are signed, as data for a verifier. */
export const signature = {
  header: 'X-Webhook-Signature',
  algorithm: 'hmac-sha256',
  encoding: 'hex',
  case: 'lower',
  prefix: '',
  signs: { content: 'raw-body' },
  key: { form: 'utf8' },
  timestamp: { header: null, tolerance: null },
  event: { header: 'X-Event-Type', body: '/event_type', signed: 'body', mismatch: 'refuse' },
  deduplication: { by: 'id', of: '/event_id' },
} as const;

/** Who issues secrets, and where to find them. */
export const secrets = {
  several: true,
  issued: [
    {
      channel: 'webhooks',
      by: 'FirstPromoter, in the dashboard, when the subscription is created and each time its secret is rotated',
    },
  ],
} as const;
