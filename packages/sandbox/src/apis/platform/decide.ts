import { adminsOf, listBusinesses } from './businesses.ts';
import { findGrant } from './grants.ts';
import type { Account, PlatformResource, PlatformTx } from './shape.ts';

type Business = PlatformResource<'business'>;

/** The business that decides about a request of a platform. Default: the oldest one that has not granted access. */
export function chooseBusiness(tx: PlatformTx, platform: Account, id: string | undefined): Business {
  const business = id === undefined ? firstWithoutGrant(tx, platform) : tx.get('business', id);
  if (!business) {
    tx.refuse(
      'invite.asks-one-business',
      id === undefined
        ? 'Every business has granted access already; create another one, or revoke a grant.'
        : `There is no business ${JSON.stringify(id)}; name the id of one that exists.`,
    );
  }
  return business!;
}

function firstWithoutGrant(tx: PlatformTx, platform: Account): Business | undefined {
  return listBusinesses(tx).find(({ id }) => !findGrant(tx, platform, id));
}

/** Refuses a decision of somebody who is not an admin of the business. */
export function refuseNonAdmin(tx: PlatformTx, business: Business, email: string | undefined): void {
  if (email !== undefined && !adminsOf(business).some((admin) => admin.email === email)) {
    tx.refuse(
      'link-session.admin-reviews-and-decides',
      `${JSON.stringify(email)} is not an admin of ${business.doc.name}; only an admin can decide.`,
    );
  }
}
