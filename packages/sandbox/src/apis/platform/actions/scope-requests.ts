import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { unite } from '../scopes.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'scope-request'>();

/** What Oncade does with a request for scopes. */
export const scopeRequestActions: Actions<PlatformShape, 'scope-request'> = {
  approve: define({
    input: {},
    run: ({ resource, tx }) => {
      const { holder, env, doc } = tx.change(resource);
      tx.setScopes(holder, env, '', unite(tx.scopes(holder, env), doc.requestedScopes));
    },
  }),
};
