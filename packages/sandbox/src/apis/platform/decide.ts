import { adminsOf, findBusiness, listBusinesses } from './businesses.ts';
import { findGrant } from './grants.ts';
import type { Account, PlatformResource, PlatformTx } from './shape.ts';

type Business = PlatformResource<'business'>;

/**
 * The business that decides about a request of a platform. Default: the oldest one that has not granted access, or if each has,
 * the oldest one.
 */
export function chooseBusiness(tx: PlatformTx, platform: Account, id: string | undefined): Business {
  const business = id === undefined ? chooseDefault(tx, platform) : findBusiness(tx, id, platform.env);
  if (!business) {
    tx.refuse(
      'invite.asks-one-business',
      id === undefined
        ? 'There is no business that could decide; create one first.'
        : `There is no business ${JSON.stringify(id)}; name the id of one that exists.`,
    );
  }
  return business!;
}

function chooseDefault(tx: PlatformTx, platform: Account): Business | undefined {
  const businesses = listBusinesses(tx, platform.env);
  return businesses.find(({ id }) => !findGrant(tx, platform, id)) ?? businesses[0];
}

/** Refuses the payment of somebody who does not own the business. `rule` is the one that says who pays. */
export function refuseOtherPayer(tx: PlatformTx, business: Business, email: string | undefined, rule: string): void {
  const isOwner = business.data.members.some((member) => member.email === email && member.isOwner);
  if (email !== undefined && !isOwner) {
    tx.refuse(rule, `${JSON.stringify(email)} does not own ${business.doc.name}; only its owner can pay.`);
  }
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
