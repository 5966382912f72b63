import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { describeUserPage } from '../pages.ts';
import type { PlatformShape } from '../shape.ts';
import { endLink, offerLink, showDetails, showSession, showUser } from '../user-links.ts';
import { readWallet } from '../wallets.ts';

/** The `userRef` in a path of a user who is not known yet. */
const unknownUser = 'new';

/** The users of a campaign. */
export const userLinks: Handlers<PlatformShape, 'user-link'> = {
  createCampaignLinkSession: ({ resource, parent, path, body, tx }) => {
    const email = body?.email;
    if (resource) {
      const reopened = tx.change(resource, { doc: { ...(email !== undefined && { prefilledEmail: email }) } });
      return ok(showSession(reopened));
    }
    const userRef = path.userRef === unknownUser ? undefined : path.userRef;
    return { status: 201, body: showSession(offerLink(tx, parent.id, { userRef, email })) };
  },
  getCampaignLinkSessionDetails: ({ resource, parent }) => ok(showDetails(resource, parent)),
  removeCampaignAccountLink: ({ resource, tx }) => {
    endLink(tx, resource);
    return ok({ success: true, message: 'Account link removed successfully' });
  },
  listCampaignLinkedUsers: ({ parent, query, tx }) => {
    const { page = 1, limit = 20 } = query;
    const { items, total } = tx.page('user-link', { owner: parent.id, page, limit });
    return ok({ users: items.map(showUser), pagination: describeUserPage(total, { page, limit }) });
  },
  getCampaignUserWalletBalance: ({ resource, caller, tx }) => {
    const { wallet } = resource.data;
    if (wallet === undefined) {
      tx.refuse(
        'user-link.balance-only-of-linked-users',
        'This user is not linked to the campaign. The wallet can be read after the user has agreed.',
      );
    }
    return ok(readWallet(tx, wallet!, caller.env));
  },
};
