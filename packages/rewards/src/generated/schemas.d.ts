// Generated from spec/rewards/schemas/ by `pnpm generate`. Do not edit.

import type { components } from '@wirepact/rewards/types';
import type { RewardsEvents } from '@wirepact/rewards/webhooks';

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

export declare const CommissionFilters: Validator<components<string & {}>['schemas']['CommissionFilters']>;
export declare const CommissionStatus: Validator<components<string & {}>['schemas']['CommissionStatus']>;
export declare const RewardUnit: Validator<components<string & {}>['schemas']['RewardUnit']>;
export declare const RewardAmount: Validator<components<string & {}>['schemas']['RewardAmount']>;
export declare const Timestamp: Validator<components<string & {}>['schemas']['Timestamp']>;
export declare const Promoter: Validator<components<string & {}>['schemas']['Promoter']>;
export declare const Campaign: Validator<components<string & {}>['schemas']['Campaign']>;
export declare const PromoterCampaign: Validator<components<string & {}>['schemas']['PromoterCampaign']>;
export declare const Referral: Validator<components<string & {}>['schemas']['Referral']>;
export declare const Reward: Validator<components<string & {}>['schemas']['Reward']>;
export declare const Commission: Validator<components<string & {}>['schemas']['Commission']>;
export declare const CommissionList: Validator<components<string & {}>['schemas']['CommissionList']>;
export declare const Error: Validator<components<string & {}>['schemas']['Error']>;
export declare const CommissionSelection: Validator<components<string & {}>['schemas']['CommissionSelection']>;
export declare const BatchStatus: Validator<components<string & {}>['schemas']['BatchStatus']>;
export declare const BatchProcess: Validator<components<string & {}>['schemas']['BatchProcess']>;
export declare const BatchProcessFilters: Validator<components<string & {}>['schemas']['BatchProcessFilters']>;
export declare const BatchProcessList: Validator<components<string & {}>['schemas']['BatchProcessList']>;
export declare const BatchProgress: Validator<components<string & {}>['schemas']['BatchProgress']>;
export declare const Action: Validator<components<string & {}>['schemas']['Action']>;
export declare const CommissionStatusChange: Validator<components<string & {}>['schemas']['CommissionStatusChange']>;
export declare const AnyChange: Validator<components<string & {}>['schemas']['AnyChange']>;
export declare const CommissionChanges: Validator<components<string & {}>['schemas']['CommissionChanges']>;
export declare const CommissionEventData: Validator<components<string & {}>['schemas']['CommissionEventData']>;
export declare const CommissionCreatedEvent: Validator<components<string & {}>['schemas']['CommissionCreatedEvent']>;
export declare const CommissionUpdatedEvent: Validator<components<string & {}>['schemas']['CommissionUpdatedEvent']>;
export declare const PayoutStatus: Validator<components<string & {}>['schemas']['PayoutStatus']>;
export declare const PayoutStatusChange: Validator<components<string & {}>['schemas']['PayoutStatusChange']>;
export declare const PayoutChanges: Validator<components<string & {}>['schemas']['PayoutChanges']>;
export declare const Payout: Validator<components<string & {}>['schemas']['Payout']>;
export declare const PayoutUpdatedEvent: Validator<components<string & {}>['schemas']['PayoutUpdatedEvent']>;

/** The validator of each event, by event name. */
export declare const eventSchemas: {
  readonly [Type in keyof RewardsEvents]: Validator<RewardsEvents[Type]>;
};
