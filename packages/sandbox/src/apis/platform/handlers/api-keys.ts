import { numbers } from '@wirepact/platform/behaviour';
import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { createKey, showKey } from '../api-keys.ts';
import { requestScopes } from '../scope-requests.ts';
import { without } from '../scopes.ts';
import type { PlatformShape } from '../shape.ts';
import { addDays, secondsPerDay } from '../times.ts';

/** The keys of the platform. */
export const apiKeys: Handlers<PlatformShape, 'api-key'> = {
  listApiKeys: ({ tx }) => {
    const keys = tx.list('api-key').map((key) => showKey(key, tx));
    return ok({ keys, total: keys.length });
  },
  createApiKey: ({ body, caller, tx }) => {
    const missing = without(body.requestedScopes, caller.approved);
    if (missing.length > 0) requestScopes(tx, caller, missing);
    const { key, rawKey } = createKey(tx, { ...body, holder: caller.holder, env: caller.env });
    return ok({
      key: showKey(key, tx),
      rawKey,
      message: 'Save this key securely - it cannot be retrieved again',
    });
  },
  getApiKeyDetails: ({ resource, tx }) => ok({ key: showKey(resource, tx) }),
  revokeApiKey: ({ resource, tx }) => {
    tx.change(resource, { data: { ended: true } });
    tx.endCredentials(resource.id);
    return ok({ message: 'Key revoked successfully', keyId: resource.id });
  },
  rotateApiKey: ({ resource, body, tx }) => {
    const gracePeriodDays = body?.gracePeriodDays ?? numbers['grace-period'] / secondsPerDay;
    const endsAt = addDays(tx.now, gracePeriodDays);
    tx.change(resource, { data: { grace_period_ends_at: endsAt } });
    tx.endCredentials(resource.id, endsAt);

    const { holder, env, doc } = resource;
    const { key, rawKey } = createKey(tx, { ...doc, holder, env });
    return ok({ newKey: { keyId: key.id }, rawKey, oldKeyId: resource.id, gracePeriodDays });
  },
};
