import { numbers } from '@wirepact/platform/behaviour';
import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { showNewSession } from '../distributions.ts';
import { distributionFundSessionUrl } from '../links.ts';
import type { PlatformShape } from '../shape.ts';
import { addSeconds } from '../times.ts';

/** The pages on which the owner of a business funds a distribution. */
export const distributionFundSessions: Handlers<PlatformShape, 'distribution-fund-session'> = {
  createDistributionFundSession: ({ parent, tx }) => {
    const sessionKey = tx.id('dfs_');
    const session = tx.create('distribution-fund-session', {
      owner: parent.id,
      doc: {
        sessionKey,
        url: distributionFundSessionUrl(sessionKey),
        distributionId: parent.id,
        expiresAt: addSeconds(tx.now, numbers['session-lifetime']),
        createdAt: tx.time,
      },
    });
    return ok(showNewSession(session));
  },
  getDistributionFundSession: ({ resource }) => ok(resource),
  revokeDistributionFundSession: ({ resource, tx }) => {
    tx.change(resource);
    return ok({ success: true });
  },
};
