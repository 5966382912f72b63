import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'gift'>();

/** What the recipient of a gift does on the page in the e-mail. */
export const giftActions: Actions<PlatformShape, 'gift'> = {
  claim: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
};
