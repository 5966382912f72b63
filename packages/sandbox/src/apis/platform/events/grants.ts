import type { Events } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

/** What the event of a grant says. */
export const grantEvents: Events<PlatformShape, 'grant'> = {
  'Platform.Grant.Revoked': ({ resource: { doc, data } }) => ({
    sessionKey: data.sessionKey,
    businessId: doc.businessId,
    grantId: doc.grantId,
  }),
};
