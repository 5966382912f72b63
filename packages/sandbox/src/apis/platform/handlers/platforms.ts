import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { listPendingScopes, requestScopes } from '../scope-requests.ts';
import { intersect } from '../scopes.ts';
import type { Environment, PlatformShape } from '../shape.ts';

/** The platform, and its requests for scopes. */
export const platforms: Handlers<PlatformShape, 'platform' | 'scope-request'> = {
  getPlatformInfo: ({ caller, tx }) => {
    const { doc } = tx.get('platform', caller.holder)!;
    return ok({
      ...doc,
      approvedScopes: [...caller.approved],
      pendingScopes: listPendingScopes(tx, caller),
      keyInfo: {
        keyId: caller.credential,
        environment: caller.env as Environment,
        activeScopes: intersect(caller.requested, caller.approved),
        requestedScopes: [...caller.requested],
      },
    });
  },
  requestAdditionalScopes: ({ body, caller, tx }) => ok(requestScopes(tx, caller, body.scopes)),
};
