import { numbers } from '@wirepact/platform/behaviour';
import type { components } from '@wirepact/platform/types';
import { findOrCreateAccount } from './accounts.ts';
import { userLinkUrl } from './links.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];
type Campaign = PlatformResource<'campaign'>;
type UserLink = PlatformResource<'user-link'>;

/** Who is asked to link. */
export interface AskedUser {
  /** Default: the user gets a reference when agreeing. */
  readonly userRef?: string | undefined;
  readonly email?: string | undefined;
}

/** The name by which a user is found in a campaign. */
export function linkName(campaignId: string, userRef: string): string {
  return `${campaignId}/${userRef}`;
}

/** Offers a user a link to a campaign, on a page that is open for a limited time. */
export function offerLink(tx: PlatformTx, campaignId: string, { userRef, email }: AskedUser): UserLink {
  const sessionKey = tx.id('session_');
  return tx.create('user-link', {
    owner: campaignId,
    doc: {
      sessionKey,
      linkId: tx.id('link_'),
      url: userLinkUrl(sessionKey),
      ...(email !== undefined && { prefilledEmail: email }),
      ...(userRef !== undefined && { userRef }),
    },
    data: { session_expires_at: tx.now + numbers['session-lifetime'] * 1000 },
    names: userRef === undefined ? [] : [linkName(campaignId, userRef)],
  });
}

/** Who agrees on the page of a session. */
export interface AgreeingUser {
  /** Default: the address that the page is prefilled with, or else a new one. */
  readonly email?: string | undefined;
  /** Default: the part of the address before the `@`. */
  readonly name?: string | undefined;
}

/** Links a user who agrees. The user's account is found by the address, or is created. */
export function agree(tx: PlatformTx, link: UserLink, user: AgreeingUser): UserLink {
  const { doc, owner } = link;
  const userRef = doc.userRef ?? tx.id('usr_');
  const email = user.email ?? doc.prefilledEmail ?? `${userRef}@example.com`;
  const account = findOrCreateAccount(tx, email);
  const campaign = tx.get('campaign', owner);
  return tx.change(link, {
    doc: {
      userRef,
      email,
      name: user.name ?? email.slice(0, email.lastIndexOf('@')),
      linkedAt: tx.time,
      ...(campaign && { spendPermission: permitSpending(campaign) }),
    },
    data: { wallet: account.data.wallet },
    names: doc.userRef === undefined ? [linkName(owner, userRef)] : [],
  });
}

function permitSpending({ doc }: Campaign): Schemas['SpendPermission'] {
  return {
    ...(doc.address !== undefined && { tenantId: doc.address }),
    tenantName: doc.name,
    allowanceUSDC: String(numbers['spend-allowance']),
    ...(doc.chain !== undefined && { networkKey: doc.chain }),
  };
}

/** Ends a link or the offer of one. The user can be linked again. */
export function endLink(tx: PlatformTx, link: UserLink): UserLink {
  const { userRef } = link.doc;
  return tx.change(link, {
    doc: { spendPermission: undefined },
    data: { wallet: undefined },
    frees: userRef === undefined ? [] : [linkName(link.owner, userRef)],
  });
}

/** The address of the wallet of a user who is linked to a campaign. `undefined`: this user is not linked to it. */
export function findLinkedWallet(tx: PlatformTx, campaignId: string, userRef: string): string | undefined {
  return tx.find('user-link', linkName(campaignId, userRef))?.data.wallet;
}

/** A session as the platform gets it. */
export function showSession({ doc }: UserLink): Schemas['CampaignLinkSession'] {
  return { url: doc.url, sessionKey: doc.sessionKey };
}

/** The state of a session. */
export function showDetails({ doc }: UserLink, campaign: Campaign): Schemas['CampaignLinkDetails'] {
  const { prefilledEmail, status, userRef, spendPermission } = doc;
  return {
    campaignId: campaign.id,
    campaignName: campaign.doc.name,
    ...(prefilledEmail !== undefined && { prefilledEmail }),
    status,
    ...(userRef !== undefined && { userRef }),
    ...(spendPermission && { spendPermission }),
  };
}

/** A linked user as a list shows it. */
export function showUser({ doc }: UserLink): Schemas['LinkedUser'] {
  const { linkId, userRef = '', email = '', name = '', linkedAt = '' } = doc;
  return { linkId, userRef, email, name, linkedAt };
}
