import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { createLinkInvite, listLinkInvites, showStatus } from '../link-invites.ts';
import type { PlatformShape } from '../shape.ts';

/** Codes with which many users can link to a campaign. */
export const linkInvites: Handlers<PlatformShape, 'link-invite'> = {
  listCampaignLinkInvites: ({ parent, query, tx }) => {
    const invites = listLinkInvites(tx, parent.id, { withRevoked: query.includeRevoked ?? false });
    return ok({ invites: invites.map(({ doc }) => doc) });
  },
  createCampaignLinkInvite: ({ parent, body, tx }) => ok(createLinkInvite(tx, parent.id, body)),
  updateCampaignLinkInvite: ({ resource, body, tx }) => {
    const { label, maxUses, expiresAt } = body;
    const changed = tx.change(resource, {
      doc: {
        ...(label !== undefined && { label }),
        ...(maxUses !== undefined && { maxUses }),
        ...(expiresAt !== undefined && { expiresAt }),
      },
    });
    return ok(showStatus(changed));
  },
  revokeCampaignLinkInvite: ({ resource, tx }) => ok(showStatus(tx.change(resource))),
};
