import type { Actions } from '../../../core/api.ts';
import { createGrant, refuseSecondGrant } from '../grants.ts';
import type { PlatformShape } from '../shape.ts';

/** What a business does with an invite in its dashboard. */
export const inviteActions: Actions<PlatformShape, 'invite'> = {
  approve: {
    input: {},
    run: ({ resource, tx }) => {
      const { businessId, requestedScopes } = resource.doc;
      refuseSecondGrant(tx, resource, businessId);
      tx.change(resource);
      createGrant(tx, { platform: resource, business: tx.get('business', businessId)!, scopes: requestedScopes });
    },
  },
  decline: {
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  },
};
