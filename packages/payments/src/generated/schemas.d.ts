// Generated from spec/payments/schemas/ by `pnpm generate`. Do not edit.

import type { components } from '@wirepact/payments/types';
import type { PaymentsEvents } from '@wirepact/payments/webhooks';

/** One problem in a value. */
export interface ValidationError {
  /** A JSON Pointer to the invalid part of the value. */
  instancePath: string;
  /** The path of the keyword in the schema. */
  schemaPath: string;
  /** The JSON Schema keyword that failed, such as `type`. */
  keyword: string;
  /** The requirement of the keyword, such as `{ type: 'string' }`. */
  params: Record<string, unknown>;
  /** The problem as a sentence. */
  message?: string;
}

/** Returns whether a value matches the schema. If it does not, `errors` lists the problems until the next call. */
export interface Validator<T> {
  (value: unknown): value is T;
  /** The problems that the last call found. `null` if it found none. */
  errors?: ValidationError[] | null;
  /** Standard Schema, version 1 (https://standardschema.dev), for tools that accept schemas of any library. */
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'wirepact';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: T; readonly issues?: undefined }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: T; readonly output: T } | undefined;
  };
}

export declare const EventType: Validator<components['schemas']['EventType']>;
export declare const EventWildcard: Validator<components['schemas']['EventWildcard']>;
export declare const SubscribedEventType: Validator<components['schemas']['SubscribedEventType']>;
export declare const WebhookStatus: Validator<components['schemas']['WebhookStatus']>;
export declare const Timestamp: Validator<components['schemas']['Timestamp']>;
export declare const Webhook: Validator<components['schemas']['Webhook']>;
export declare const WebhookList: Validator<components['schemas']['WebhookList']>;
export declare const ErrorCode: Validator<components['schemas']['ErrorCode']>;
export declare const Error: Validator<components['schemas']['Error']>;
export declare const EventSubscription: Validator<components['schemas']['EventSubscription']>;
export declare const CreateWebhook: Validator<components['schemas']['CreateWebhook']>;
export declare const CreatedWebhook: Validator<components['schemas']['CreatedWebhook']>;
export declare const DeleteWebhook: Validator<components['schemas']['DeleteWebhook']>;
export declare const DeletedWebhook: Validator<components['schemas']['DeletedWebhook']>;
export declare const WebhookHeaders: Validator<components['schemas']['WebhookHeaders']>;
export declare const NotificationId: Validator<components['schemas']['NotificationId']>;
export declare const PaymentStatus: Validator<components['schemas']['PaymentStatus']>;
export declare const Amount: Validator<components['schemas']['Amount']>;
export declare const Currency: Validator<components['schemas']['Currency']>;
export declare const PaymentEventData: Validator<components['schemas']['PaymentEventData']>;
export declare const PaymentCreatedEvent: Validator<components['schemas']['PaymentCreatedEvent']>;
export declare const PaymentProcessingEvent: Validator<components['schemas']['PaymentProcessingEvent']>;
export declare const PaymentCompletedEvent: Validator<components['schemas']['PaymentCompletedEvent']>;
export declare const PaymentFailedEvent: Validator<components['schemas']['PaymentFailedEvent']>;
export declare const PaymentExpiredEvent: Validator<components['schemas']['PaymentExpiredEvent']>;
export declare const WithdrawalStatus: Validator<components['schemas']['WithdrawalStatus']>;
export declare const WithdrawalEventData: Validator<components['schemas']['WithdrawalEventData']>;
export declare const WithdrawalCreatedEvent: Validator<components['schemas']['WithdrawalCreatedEvent']>;
export declare const WithdrawalApprovedEvent: Validator<components['schemas']['WithdrawalApprovedEvent']>;
export declare const WithdrawalProcessingEvent: Validator<components['schemas']['WithdrawalProcessingEvent']>;
export declare const WithdrawalCompletedEvent: Validator<components['schemas']['WithdrawalCompletedEvent']>;
export declare const WithdrawalFailedEvent: Validator<components['schemas']['WithdrawalFailedEvent']>;
export declare const WithdrawalCancelledEvent: Validator<components['schemas']['WithdrawalCancelledEvent']>;
export declare const WithdrawalStatusChangedEventData: Validator<components['schemas']['WithdrawalStatusChangedEventData']>;
export declare const WithdrawalStatusChangedEvent: Validator<components['schemas']['WithdrawalStatusChangedEvent']>;
export declare const WalletCreatedEventData: Validator<components['schemas']['WalletCreatedEventData']>;
export declare const WalletCreatedEvent: Validator<components['schemas']['WalletCreatedEvent']>;
export declare const AmountChange: Validator<components['schemas']['AmountChange']>;
export declare const WalletBalanceChangedEventData: Validator<components['schemas']['WalletBalanceChangedEventData']>;
export declare const WalletBalanceChangedEvent: Validator<components['schemas']['WalletBalanceChangedEvent']>;
export declare const LoginAttemptEventData: Validator<components['schemas']['LoginAttemptEventData']>;
export declare const LoginAttemptEvent: Validator<components['schemas']['LoginAttemptEvent']>;
export declare const SettingsChangedEventData: Validator<components['schemas']['SettingsChangedEventData']>;
export declare const SettingsChangedEvent: Validator<components['schemas']['SettingsChangedEvent']>;

/** The validator of each event, by event name. */
export declare const eventSchemas: {
  readonly [Type in keyof PaymentsEvents]: Validator<PaymentsEvents[Type]>;
};
