import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { adminsOf, findBusiness } from '../businesses.ts';
import { refuseSecondGrant } from '../grants.ts';
import { inviteUrl } from '../links.ts';
import type { PlatformShape } from '../shape.ts';

/** Requests for access that one business can approve. */
export const invites: Handlers<PlatformShape, 'invite'> = {
  listInvites: ({ tx }) => {
    const invites = tx.list('invite').map(({ doc }) => doc);
    return ok({ invites, total: invites.length });
  },
  sendDirectInvite: ({ body, caller, tx }) => {
    const { businessId, requestedScopes } = body;
    const business = findBusiness(tx, businessId, caller.env);
    if (!business)
      tx.refuse('invite.asks-one-business', 'There is no business with this id. Use the id of one that exists.');
    refuseSecondGrant(tx, caller, businessId);

    const invite = tx.create('invite', {
      doc: { inviteId: tx.id('inv_'), platformId: caller.holder, businessId, requestedScopes },
    });
    for (const { email } of business ? adminsOf(business) : []) {
      const subject = `${tx.get('platform', caller.holder)?.doc.name} asks for access`;
      tx.mail({ to: email, subject, link: inviteUrl(invite.id), about: invite.id });
    }
    return ok(invite);
  },
  cancelInvite: ({ resource, tx }) => {
    tx.change(resource);
    return ok({ success: true, message: 'Invite cancelled successfully' });
  },
};
