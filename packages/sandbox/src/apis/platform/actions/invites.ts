import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { createGrant, refuseSecondGrant } from '../grants.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'invite'>();

/** What a business does with an invite in its dashboard. */
export const inviteActions: Actions<PlatformShape, 'invite'> = {
  approve: define({
    input: {},
    run: ({ resource, tx }) => {
      const { businessId, requestedScopes } = resource.doc;
      refuseSecondGrant(tx, resource, businessId);
      tx.change(resource);
      createGrant(tx, { platform: resource, business: tx.get('business', businessId)!, scopes: requestedScopes });
    },
  }),
  decline: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
};
