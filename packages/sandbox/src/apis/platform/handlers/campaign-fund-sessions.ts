import { numbers } from '@wirepact/platform/behaviour';
import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { campaignFundingUrl } from '../links.ts';
import type { PlatformShape } from '../shape.ts';
import { addSeconds } from '../times.ts';

/** The sessions in which the owner of a campaign funds it. */
export const campaignFundSessions: Handlers<PlatformShape, 'campaign-fund-session'> = {
  createCampaignFundSession: ({ parent, tx }) => {
    const sessionKey = tx.id('cfs_');
    const url = campaignFundingUrl(sessionKey);
    const expiresAt = addSeconds(tx.now, numbers['session-lifetime']);
    tx.create('campaign-fund-session', {
      owner: parent.id,
      doc: { sessionKey, url, campaignId: parent.id, expiresAt, createdAt: tx.time },
    });
    return ok({ sessionKey, url, expiresAt });
  },
  getCampaignFundSession: ({ resource }) => ok(resource),
};
