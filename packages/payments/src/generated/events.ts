// Generated from spec/payments/asyncapi.yaml by `pnpm generate`. Do not edit.

import type { components } from './types.ts';

/** The payload of each event, by event name. */
export interface PaymentsEvents {
  /** A payment was created. */
  'payment.created': components<string & {}>['schemas']['PaymentCreatedEvent'];
  /** A transaction for a payment was seen. */
  'payment.processing': components<string & {}>['schemas']['PaymentProcessingEvent'];
  /** A payment is complete. */
  'payment.completed': components<string & {}>['schemas']['PaymentCompletedEvent'];
  /** A payment has failed. */
  'payment.failed': components<string & {}>['schemas']['PaymentFailedEvent'];
  /** The time for a payment ran out. */
  'payment.expired': components<string & {}>['schemas']['PaymentExpiredEvent'];
  /** A withdrawal was created. */
  'withdrawal.created': components<string & {}>['schemas']['WithdrawalCreatedEvent'];
  /** A withdrawal was approved. */
  'withdrawal.approved': components<string & {}>['schemas']['WithdrawalApprovedEvent'];
  /** A withdrawal is being carried out. */
  'withdrawal.processing': components<string & {}>['schemas']['WithdrawalProcessingEvent'];
  /** A withdrawal is complete. */
  'withdrawal.completed': components<string & {}>['schemas']['WithdrawalCompletedEvent'];
  /** A withdrawal has failed. */
  'withdrawal.failed': components<string & {}>['schemas']['WithdrawalFailedEvent'];
  /** A withdrawal was cancelled. */
  'withdrawal.cancelled': components<string & {}>['schemas']['WithdrawalCancelledEvent'];
  /** The status of a withdrawal changed. */
  'withdrawal.status_changed': components<string & {}>['schemas']['WithdrawalStatusChangedEvent'];
  /** A wallet was created. */
  'wallet.created': components<string & {}>['schemas']['WalletCreatedEvent'];
  /** The balance of a wallet changed. */
  'wallet.balance_changed': components<string & {}>['schemas']['WalletBalanceChangedEvent'];
  /** Somebody tried to sign in. */
  'security.login_attempt': components<string & {}>['schemas']['LoginAttemptEvent'];
  /** Security settings were changed. */
  'security.settings_changed': components<string & {}>['schemas']['SettingsChangedEvent'];
}

/** The name of an event. */
export type PaymentsEventType = keyof PaymentsEvents;

/** Any event of this API. Comparing the event name narrows it to one payload. */
export type PaymentsEvent = PaymentsEvents[PaymentsEventType];

/** Every event, with its title and the channels that it is sent on. */
export const events = {
  'payment.created': { title: 'Payment created', channels: ['webhooks'] },
  'payment.processing': { title: 'Payment processing', channels: ['webhooks'] },
  'payment.completed': { title: 'Payment completed', channels: ['webhooks'] },
  'payment.failed': { title: 'Payment failed', channels: ['webhooks'] },
  'payment.expired': { title: 'Payment expired', channels: ['webhooks'] },
  'withdrawal.created': { title: 'Withdrawal created', channels: ['webhooks'] },
  'withdrawal.approved': { title: 'Withdrawal approved', channels: ['webhooks'] },
  'withdrawal.processing': { title: 'Withdrawal processing', channels: ['webhooks'] },
  'withdrawal.completed': { title: 'Withdrawal completed', channels: ['webhooks'] },
  'withdrawal.failed': { title: 'Withdrawal failed', channels: ['webhooks'] },
  'withdrawal.cancelled': { title: 'Withdrawal cancelled', channels: ['webhooks'] },
  'withdrawal.status_changed': { title: 'Withdrawal status changed', channels: ['webhooks'] },
  'wallet.created': { title: 'Wallet created', channels: ['webhooks'] },
  'wallet.balance_changed': { title: 'Wallet balance changed', channels: ['webhooks'] },
  'security.login_attempt': { title: 'Login attempt', channels: ['webhooks'] },
  'security.settings_changed': { title: 'Security settings changed', channels: ['webhooks'] },
} as const;

/** How deliveries are signed, as data for a verifier. */
export const signature = {
  header: 'X-Signature',
  algorithm: 'hmac-sha256',
  encoding: 'hex',
  case: 'lower',
  prefix: '',
  signs: { content: 'raw-body' },
  key: { form: 'utf8' },
  timestamp: { header: null, tolerance: null },
  event: { header: null, body: '/event', signed: 'body', mismatch: null },
  deduplication: { by: 'id', of: '/id' },
} as const;

/** Who issues secrets, and where to find them. */
export const secrets = {
  several: true,
  issued: [
    {
      channel: 'webhooks',
      by: 'Cryptofuse, once, in the response that creates the webhook',
      in: '/secret',
      operations: ['createWebhook'],
    },
  ],
} as const;
