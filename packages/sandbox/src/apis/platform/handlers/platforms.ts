import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { listPendingScopes, requestScopes } from '../scope-requests.ts';
import { intersect } from '../scopes.ts';
import type { Environment, PlatformShape } from '../shape.ts';

/** The platform, and its requests for scopes. */
export const platforms: Handlers<PlatformShape, 'platform' | 'scope-request'> = {
  getPlatformInfo: ({ caller, tx }) => {
    const { doc } = tx.get('platform', caller.holder)!;
    const { approved, requested } = caller;
    return ok({
      ...doc,
      approvedScopes: [...approved],
      pendingScopes: listPendingScopes(tx, caller, approved),
      keyInfo: {
        keyId: caller.credential,
        environment: caller.env as Environment,
        activeScopes: intersect(requested, approved),
        requestedScopes: [...requested],
      },
    });
  },
  requestAdditionalScopes: ({ body, caller, tx }) => ok(requestScopes(tx, caller, body.scopes)),
};
