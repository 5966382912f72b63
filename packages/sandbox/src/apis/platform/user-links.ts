import { machines, numbers } from '@wirepact/platform/behaviour';
import type { components } from '@wirepact/platform/types';
import { findOrCreateAccount } from './accounts.ts';
import { userLinkUrl } from './links.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];
type Campaign = PlatformResource<'campaign'>;
type UserLink = PlatformResource<'user-link'>;

const gone: readonly string[] = machines.campaign.final;

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

/** The campaign that somebody links to or funds. Refuses if it is deleted. */
export function findOpenCampaign(tx: PlatformTx, campaignId: string): Campaign {
  const campaign = tx.get('campaign', campaignId)!;
  if (gone.includes(campaign.state)) {
    tx.refuse(
      'campaign.delete-is-for-good',
      `The campaign ${campaign.doc.name} is deleted, so this is not possible any more. Use another campaign.`,
    );
  }
  return campaign;
}

/** Offers a user a link to a campaign, on a page that is open for a limited time. */
export function offerLink(tx: PlatformTx, campaignId: string, { userRef, email }: AskedUser): UserLink {
  return tx.create('user-link', {
    owner: campaignId,
    doc: {
      ...describeSession(tx),
      ...(email !== undefined && { prefilledEmail: email }),
      ...(userRef !== undefined && { userRef }),
    },
    data: endOfSession(tx),
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
  const userRef = doc.userRef ?? newReference(tx);
  // Not the reference of the platform: it can have characters that an address cannot have.
  const email = user.email ?? doc.prefilledEmail ?? `${newReference(tx)}@example.com`;
  return tx.change(link, {
    doc: { userRef, ...describeUser(tx, findOpenCampaign(tx, owner), { email, name: user.name }) },
    data: { wallet: findOrCreateAccount(tx, email).data.wallet },
    names: doc.userRef === undefined ? [linkName(owner, userRef)] : [],
  });
}

/** A user who is linked already. */
export interface LinkedUser {
  /** Default: a new one. */
  readonly userRef?: string | undefined;
  readonly email: string;
  /** Default: the part of the address before the `@`. */
  readonly name?: string | undefined;
}

/** Adds a user who is linked from the beginning of a world. The user's account is found by the address, or is created. */
export function addLinkedUser(
  tx: PlatformTx,
  campaign: Campaign,
  { userRef = newReference(tx), ...user }: LinkedUser,
): UserLink {
  const { holder, env, id: owner } = campaign;
  return tx.create('user-link', {
    holder,
    env,
    owner,
    doc: { ...describeSession(tx), userRef, ...describeUser(tx, campaign, user), status: 'approved' },
    data: { ...endOfSession(tx), wallet: findOrCreateAccount(tx, user.email).data.wallet },
    names: [linkName(owner, userRef)],
  });
}

function newReference(tx: PlatformTx): string {
  return tx.id('usr_');
}

function describeSession(tx: PlatformTx): Pick<UserLink['doc'], 'sessionKey' | 'linkId' | 'url'> {
  const sessionKey = tx.id('session_');
  return { sessionKey, linkId: tx.id('link_'), url: userLinkUrl(sessionKey) };
}

function endOfSession(tx: PlatformTx): UserLink['data'] {
  return { session_expires_at: tx.now + numbers['session-lifetime'] * 1000 };
}

function describeUser(
  tx: PlatformTx,
  campaign: Campaign,
  { email, name = email.slice(0, email.lastIndexOf('@')) }: Omit<LinkedUser, 'userRef'>,
): Pick<UserLink['doc'], 'email' | 'name' | 'linkedAt' | 'spendPermission'> {
  return { email, name, linkedAt: tx.time, spendPermission: permitSpending(campaign) };
}

function permitSpending({ doc }: Campaign): Schemas['SpendPermission'] {
  const { address, name, chain } = doc;
  return {
    tenantId: address,
    tenantName: name,
    allowanceUSDC: String(numbers['spend-allowance']),
    networkKey: chain,
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
