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

export declare const CommissionFilters: Validator<components['schemas']['CommissionFilters']>;
export declare const CommissionStatus: Validator<components['schemas']['CommissionStatus']>;
export declare const RewardUnit: Validator<components['schemas']['RewardUnit']>;
export declare const RewardAmount: Validator<components['schemas']['RewardAmount']>;
export declare const Timestamp: Validator<components['schemas']['Timestamp']>;
export declare const Promoter: Validator<components['schemas']['Promoter']>;
export declare const Campaign: Validator<components['schemas']['Campaign']>;
export declare const PromoterCampaign: Validator<components['schemas']['PromoterCampaign']>;
export declare const Referral: Validator<components['schemas']['Referral']>;
export declare const Reward: Validator<components['schemas']['Reward']>;
export declare const Commission: Validator<components['schemas']['Commission']>;
export declare const CommissionList: Validator<components['schemas']['CommissionList']>;
export declare const Error: Validator<components['schemas']['Error']>;
export declare const CommissionSelection: Validator<components['schemas']['CommissionSelection']>;
export declare const BatchStatus: Validator<components['schemas']['BatchStatus']>;
export declare const BatchProcess: Validator<components['schemas']['BatchProcess']>;
export declare const BatchProcessFilters: Validator<components['schemas']['BatchProcessFilters']>;
export declare const BatchProcessList: Validator<components['schemas']['BatchProcessList']>;
export declare const BatchProgress: Validator<components['schemas']['BatchProgress']>;
export declare const WebhookHeaders: Validator<components['schemas']['WebhookHeaders']>;
export declare const Action: Validator<components['schemas']['Action']>;
export declare const CommissionStatusChange: Validator<components['schemas']['CommissionStatusChange']>;
export declare const AnyChange: Validator<components['schemas']['AnyChange']>;
export declare const CommissionChanges: Validator<components['schemas']['CommissionChanges']>;
export declare const CommissionEventData: Validator<components['schemas']['CommissionEventData']>;
export declare const CommissionCreatedEvent: Validator<components['schemas']['CommissionCreatedEvent']>;
export declare const CommissionUpdatedEvent: Validator<components['schemas']['CommissionUpdatedEvent']>;
export declare const PayoutStatus: Validator<components['schemas']['PayoutStatus']>;
export declare const PayoutStatusChange: Validator<components['schemas']['PayoutStatusChange']>;
export declare const PayoutChanges: Validator<components['schemas']['PayoutChanges']>;
export declare const Payout: Validator<components['schemas']['Payout']>;
export declare const PayoutUpdatedEvent: Validator<components['schemas']['PayoutUpdatedEvent']>;

/** The validator of each event, by event name. */
export declare const eventSchemas: {
  readonly [Type in keyof RewardsEvents]: Validator<RewardsEvents[Type]>;
};
