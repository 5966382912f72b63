import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { admit } from '../link-invites.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'link-invite'>();

/** What somebody does who gets the URL of a link invite. */
export const linkInviteActions: Actions<PlatformShape, 'link-invite'> = {
  use: define({
    input: {},
    run: ({ resource, tx }) => {
      admit(tx, resource);
    },
  }),
};
