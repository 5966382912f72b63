import type { Account, PlatformResource, PlatformTx } from './shape.ts';

/** What a business grants a platform. */
export interface NewGrant {
  readonly platform: Account;
  readonly business: PlatformResource<'business'>;
  readonly scopes: readonly string[];
  /** Default: a new one. */
  readonly grantId?: string;
  /** Of the link session that it comes from. Default: null. */
  readonly sessionKey?: string | null;
}

/** Lets a platform act for a business. */
export function createGrant(
  tx: PlatformTx,
  { platform, business, scopes, grantId = tx.id('grant_'), sessionKey = null }: NewGrant,
): PlatformResource<'grant'> {
  const { holder, env } = platform;
  tx.setScopes(holder, env, business.id, scopes);
  return tx.create('grant', {
    holder,
    env,
    doc: {
      grantId,
      businessId: business.id,
      businessName: business.doc.name,
      grantedScopes: [...scopes],
      createdAt: tx.time,
    },
    data: { sessionKey },
    names: [grantName(platform, business.id)],
  });
}

/** Ends a grant. The platform can no longer act for the business. */
export function revokeGrant(tx: PlatformTx, grant: PlatformResource<'grant'>): void {
  tx.change(grant, { frees: [grantName(grant, grant.doc.businessId)] });
  tx.setScopes(grant.holder, grant.env, grant.doc.businessId, undefined);
}

/** The active grant of a business for a platform. A business has at most one. */
export function findGrant(
  tx: PlatformTx,
  platform: Account,
  businessId: string,
): PlatformResource<'grant'> | undefined {
  return tx.find('grant', grantName(platform, businessId));
}

/** Refuses if a business has an active grant for a platform. */
export function refuseSecondGrant(tx: PlatformTx, platform: Account, businessId: string): void {
  const grant = findGrant(tx, platform, businessId);
  if (grant) {
    tx.refuse(
      'invite.not-while-grant-is-active',
      `The business has the active grant ${grant.id}; revoke it before you ask for other scopes.`,
    );
  }
}

function grantName({ holder, env }: Account, businessId: string): string {
  return `${holder} ${env} ${businessId}`;
}
