import type { Actions } from '../../../core/api.ts';
import { revokeGrant } from '../grants.ts';
import type { PlatformShape } from '../shape.ts';

/** What a business does with its grant. */
export const grantActions: Actions<PlatformShape, 'grant'> = {
  revoke: {
    input: {},
    run: ({ resource, tx }) => {
      revokeGrant(tx, resource);
    },
  },
};
