import type { Handlers } from '../../../core/api.ts';
import { created, ok } from '../../../core/api.ts';
import { createBusiness, pickAddress, refuseTakenName } from '../businesses.ts';
import { createGrant } from '../grants.ts';
import type { PlatformShape } from '../shape.ts';
import { readBalance } from '../wallets.ts';

/** Businesses. */
export const businesses: Handlers<PlatformShape, 'business'> = {
  createBusiness: ({ body, caller, tx }) => {
    refuseTakenName(tx, body.name);
    const business = createBusiness(tx, { ...body, env: caller.env });
    const grant = body.grantScopes && createGrant(tx, { platform: caller, business, scopes: body.grantScopes });
    return created(
      {
        business: business.doc,
        members: business.data.members,
        ...(grant && { grant: { _id: grant.id, grantedScopes: grant.doc.grantedScopes, status: 'active' } }),
      },
      // Relative, so that it is right under any base URL.
      'business',
    );
  },
  getBusiness: ({ resource }) => ok(resource),
  updateBusiness: ({ resource, body, tx }) => {
    const { name = resource.doc.name, logoUrl, address, payoutWallet } = body;
    const isRenamed = name !== resource.doc.name;
    if (isRenamed) refuseTakenName(tx, name);
    const changed = tx.change(resource, {
      doc: {
        name,
        ...(logoUrl !== undefined && { logoUrl }),
        ...(address !== undefined && { address: pickAddress(address) }),
        ...(payoutWallet !== undefined && { payoutWallet }),
      },
      ...(isRenamed && { frees: [resource.doc.name], names: [name] }),
    });
    return ok(changed);
  },
  getBusinessWalletBalance: ({ resource, caller, tx }) => ok(readBalance(tx, resource, caller.env)),
};
