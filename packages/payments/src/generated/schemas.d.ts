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

export declare const EventType: Validator<components<string & {}>['schemas']['EventType']>;
export declare const EventWildcard: Validator<components<string & {}>['schemas']['EventWildcard']>;
export declare const SubscribedEventType: Validator<components<string & {}>['schemas']['SubscribedEventType']>;
export declare const WebhookStatus: Validator<components<string & {}>['schemas']['WebhookStatus']>;
export declare const Timestamp: Validator<components<string & {}>['schemas']['Timestamp']>;
export declare const Webhook: Validator<components<string & {}>['schemas']['Webhook']>;
export declare const WebhookList: Validator<components<string & {}>['schemas']['WebhookList']>;
export declare const ErrorCode: Validator<components<string & {}>['schemas']['ErrorCode']>;
export declare const Error: Validator<components<string & {}>['schemas']['Error']>;
export declare const EventSubscription: Validator<components<string & {}>['schemas']['EventSubscription']>;
export declare const CreateWebhook: Validator<components<string & {}>['schemas']['CreateWebhook']>;
export declare const CreatedWebhook: Validator<components<string & {}>['schemas']['CreatedWebhook']>;
export declare const DeleteWebhook: Validator<components<string & {}>['schemas']['DeleteWebhook']>;
export declare const DeletedWebhook: Validator<components<string & {}>['schemas']['DeletedWebhook']>;
export declare const NotificationId: Validator<components<string & {}>['schemas']['NotificationId']>;
export declare const PaymentStatus: Validator<components<string & {}>['schemas']['PaymentStatus']>;
export declare const Amount: Validator<components<string & {}>['schemas']['Amount']>;
export declare const Currency: Validator<components<string & {}>['schemas']['Currency']>;
export declare const PaymentEventData: Validator<components<string & {}>['schemas']['PaymentEventData']>;
export declare const PaymentCreatedEvent: Validator<components<string & {}>['schemas']['PaymentCreatedEvent']>;
export declare const PaymentProcessingEvent: Validator<components<string & {}>['schemas']['PaymentProcessingEvent']>;
export declare const PaymentCompletedEvent: Validator<components<string & {}>['schemas']['PaymentCompletedEvent']>;
export declare const PaymentFailedEvent: Validator<components<string & {}>['schemas']['PaymentFailedEvent']>;
export declare const PaymentExpiredEvent: Validator<components<string & {}>['schemas']['PaymentExpiredEvent']>;
export declare const WithdrawalStatus: Validator<components<string & {}>['schemas']['WithdrawalStatus']>;
export declare const WithdrawalEventData: Validator<components<string & {}>['schemas']['WithdrawalEventData']>;
export declare const WithdrawalCreatedEvent: Validator<components<string & {}>['schemas']['WithdrawalCreatedEvent']>;
export declare const WithdrawalApprovedEvent: Validator<components<string & {}>['schemas']['WithdrawalApprovedEvent']>;
export declare const WithdrawalProcessingEvent: Validator<components<string & {}>['schemas']['WithdrawalProcessingEvent']>;
export declare const WithdrawalCompletedEvent: Validator<components<string & {}>['schemas']['WithdrawalCompletedEvent']>;
export declare const WithdrawalFailedEvent: Validator<components<string & {}>['schemas']['WithdrawalFailedEvent']>;
export declare const WithdrawalCancelledEvent: Validator<components<string & {}>['schemas']['WithdrawalCancelledEvent']>;
export declare const WithdrawalStatusChangedEventData: Validator<components<string & {}>['schemas']['WithdrawalStatusChangedEventData']>;
export declare const WithdrawalStatusChangedEvent: Validator<components<string & {}>['schemas']['WithdrawalStatusChangedEvent']>;
export declare const WalletCreatedEventData: Validator<components<string & {}>['schemas']['WalletCreatedEventData']>;
export declare const WalletCreatedEvent: Validator<components<string & {}>['schemas']['WalletCreatedEvent']>;
export declare const AmountChange: Validator<components<string & {}>['schemas']['AmountChange']>;
export declare const WalletBalanceChangedEventData: Validator<components<string & {}>['schemas']['WalletBalanceChangedEventData']>;
export declare const WalletBalanceChangedEvent: Validator<components<string & {}>['schemas']['WalletBalanceChangedEvent']>;
export declare const LoginAttemptEventData: Validator<components<string & {}>['schemas']['LoginAttemptEventData']>;
export declare const LoginAttemptEvent: Validator<components<string & {}>['schemas']['LoginAttemptEvent']>;
export declare const SettingsChangedEventData: Validator<components<string & {}>['schemas']['SettingsChangedEventData']>;
export declare const SettingsChangedEvent: Validator<components<string & {}>['schemas']['SettingsChangedEvent']>;

/** The validator of each event, by event name. */
export declare const eventSchemas: {
  readonly [Type in keyof PaymentsEvents]: Validator<PaymentsEvents[Type]>;
};
