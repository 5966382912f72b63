import type { machines, resources } from '@wirepact/rewards/behaviour';
import type { components, operations } from '@wirepact/rewards/types';
import type { RewardsEvents, RewardsEventType } from '@wirepact/rewards/webhooks';
import type { Resource, Tx } from '../../core/api.ts';

type Schemas = components<never>['schemas'];

/** Who gets a reward: the promoter who has brought a customer in, or that customer. */
export type Party = 'promoter' | 'referral';

/** The operations that continue as a batch from six ids on. */
export type BatchOperation =
  | 'approveCommissions'
  | 'denyCommissions'
  | 'markCommissionsFulfilled'
  | 'markCommissionsUnfulfilled';

/** The types of the API. */
export interface Rewards {
  readonly operations: operations<never>;
  readonly machines: typeof machines;
  readonly resources: typeof resources;
  readonly eventData: {
    readonly [Type in RewardsEventType]: Omit<RewardsEvents[Type], 'event_id' | 'event_type' | 'timestamp'>;
  };
  readonly documents: {
    readonly commission: Schemas['Commission'];
    readonly payout: Schemas['Payout'];
    readonly batch: Schemas['BatchProcess'];
    readonly account: { readonly account_id: string };
  };
  readonly data: {
    readonly commission: {
      /** A field of the machine: whether its campaign approves automatically. */
      readonly auto_approved: boolean;
      readonly party: Party;
    };
    readonly payout: { readonly commission_id: number };
    readonly batch: { readonly operation: BatchOperation; readonly ids: readonly number[] };
  };
}

/** A stored commission. */
export type Commission = Resource<Rewards, 'commission'>;

/** A stored payout. */
export type Payout = Resource<Rewards, 'payout'>;

/** A stored batch. */
export type Batch = Resource<Rewards, 'batch'>;

/** What a handler reads and changes. */
export type RewardsTx = Tx<Rewards>;
