import type { machines, resources } from '@wirepact/rewards/behaviour';
import type { components, operations } from '@wirepact/rewards/types';
import type { RewardsEvents } from '@wirepact/rewards/webhooks';

type Schemas = components<never>['schemas'];

/** The types of the API. */
export interface Rewards {
  readonly operations: operations<never>;
  readonly machines: typeof machines;
  readonly resources: typeof resources;
  readonly eventData: RewardsEvents;
  readonly documents: {
    readonly commission: Schemas['Commission'];
    readonly payout: Schemas['Payout'];
    readonly batch: Schemas['BatchProcess'];
  };
  readonly data: {
    readonly commission: { readonly auto_approved: boolean };
  };
}
