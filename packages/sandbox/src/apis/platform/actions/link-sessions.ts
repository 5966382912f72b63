import type { Action, Actions } from '../../../core/api.ts';
import { chooseBusiness, refuseNonAdmin } from '../decide.ts';
import { createGrant, refuseSecondGrant } from '../grants.ts';
import { refuseUnknownScopes } from '../scopes.ts';
import type { PlatformShape } from '../shape.ts';

const business = {
  type: 'string',
  description: 'The id of the business that decides. Default: the oldest one that has not granted access.',
} as const;
const admin = {
  type: 'string',
  description: 'The e-mail address of the member who decides. Default: an admin of the business.',
} as const;
const scopes = {
  type: 'strings',
  description: 'The scopes that the business grants. Default: the requested ones.',
} as const;
const reason = { type: 'string', description: 'Why the business declines. Default: none.' } as const;

const approve: Action<
  PlatformShape,
  'link-session',
  { business: typeof business; admin: typeof admin; scopes: typeof scopes }
> = {
  input: { business, admin, scopes },
  run: ({ resource, input, tx }) => {
    const { requestedScopes, sessionKey } = resource.doc;
    const granted = input.scopes ?? requestedScopes;
    refuseUnknownScopes(tx, granted);
    const chosen = chooseBusiness(tx, resource, input.business);
    refuseNonAdmin(tx, chosen, input.admin);
    refuseSecondGrant(tx, resource, chosen.id);

    const grantId = tx.id('grant_');
    tx.change(resource, { report: { businessId: chosen.id, grantedScopes: granted, grantId } });
    createGrant(tx, { platform: resource, business: chosen, scopes: granted, grantId, sessionKey });
  },
};

const decline: Action<
  PlatformShape,
  'link-session',
  { business: typeof business; admin: typeof admin; reason: typeof reason }
> = {
  input: { business, admin, reason },
  run: ({ resource, input, tx }) => {
    const chosen = chooseBusiness(tx, resource, input.business);
    refuseNonAdmin(tx, chosen, input.admin);
    tx.change(resource, {
      report: { businessId: chosen.id, ...(input.reason !== undefined && { declineReason: input.reason }) },
    });
  },
};

/** What an admin of a business does on the page of a link session, and what time does to it. */
export const linkSessionActions: Actions<PlatformShape, 'link-session'> = {
  approve,
  decline,
  expire: {
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  },
};
