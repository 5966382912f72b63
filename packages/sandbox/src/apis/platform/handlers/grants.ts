import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { revokeGrant } from '../grants.ts';
import type { PlatformShape } from '../shape.ts';

/** What businesses allow the platform to do. */
export const grants: Handlers<PlatformShape, 'grant'> = {
  listGrants: ({ tx }) => {
    const grants = tx.list('grant').map(({ doc }) => ({
      ...doc,
      businessName: tx.get('business', doc.businessId)?.doc.name ?? doc.businessName,
    }));
    return ok({ grants, total: grants.length });
  },
  revokeGrant: ({ resource, tx }) => {
    revokeGrant(tx, resource);
    return ok({ success: true, message: 'Grant revoked. You can now send a new invite with updated permissions.' });
  },
};
