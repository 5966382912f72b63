import type { Actions } from '../../../core/api.ts';
import { defineActionOf } from '../../define-action.ts';
import { chooseBusiness, refuseNonAdmin } from '../decide.ts';
import { createGrant, refuseSecondGrant } from '../grants.ts';
import { refuseUnknownScopes } from '../scopes.ts';
import type { PlatformShape } from '../shape.ts';

const define = defineActionOf<PlatformShape, 'link-session'>();

const business = {
  type: 'string',
  description: 'The id of the business that decides. Default: the oldest one that has not granted access.',
} as const;
const admin = {
  type: 'string',
  description: 'The e-mail address of the member who decides. Default: an admin of the business.',
} as const;

/** What an admin of a business does on the page of a link session, and what time does to it. */
export const linkSessionActions: Actions<PlatformShape, 'link-session'> = {
  approve: define({
    input: {
      business,
      admin,
      scopes: { type: 'strings', description: 'The scopes that the business grants. Default: the requested ones.' },
    },
    run: ({ resource, input, tx }) => {
      const { requestedScopes, sessionKey } = resource.doc;
      const scopes = input.scopes ?? requestedScopes;
      refuseUnknownScopes(tx, scopes);
      const chosen = chooseBusiness(tx, resource, input.business);
      refuseNonAdmin(tx, chosen, input.admin);
      refuseSecondGrant(tx, resource, chosen.id);

      const grantId = tx.id('grant_');
      tx.change(resource, { report: { businessId: chosen.id, grantedScopes: scopes, grantId } });
      createGrant(tx, { platform: resource, business: chosen, scopes, grantId, sessionKey });
    },
  }),

  decline: define({
    input: {
      business,
      admin,
      reason: { type: 'string', description: 'Why the business declines. Default: none.' },
    },
    run: ({ resource, input, tx }) => {
      const chosen = chooseBusiness(tx, resource, input.business);
      refuseNonAdmin(tx, chosen, input.admin);
      tx.change(resource, {
        report: { businessId: chosen.id, ...(input.reason !== undefined && { declineReason: input.reason }) },
      });
    },
  }),

  expire: define({
    input: {},
    run: ({ resource, tx }) => {
      tx.change(resource);
    },
  }),
};
