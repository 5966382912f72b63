import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { revokeGrant } from '../grants.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'grant'>();

/** What a business does with its grant. */
export const grantActions: Actions<PlatformShape, 'grant'> = {
  revoke: define({
    input: {},
    run: ({ resource, tx }) => {
      revokeGrant(tx, resource);
    },
  }),
};
