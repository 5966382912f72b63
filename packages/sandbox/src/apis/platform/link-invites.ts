import type { components } from '@wirepact/platform/types';
import { linkInviteUrl } from './links.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';
import { readTimestamp } from './times.ts';
import { findOpenCampaign, offerLink } from './user-links.ts';

type Schemas = components<never>['schemas'];
type LinkInvite = PlatformResource<'link-invite'>;

const codeLength = 8;
const codeAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Creates a code with which many users can link to a campaign. */
export function createLinkInvite(
  tx: PlatformTx,
  campaignId: string,
  { label, maxUses, expiresAt }: Schemas['CreateLinkInvite'],
): LinkInvite {
  const code = tx.random(codeLength, codeAlphabet);
  return tx.create('link-invite', {
    owner: campaignId,
    doc: {
      code,
      label,
      url: linkInviteUrl(code),
      maxUses: maxUses ?? null,
      currentUses: 0,
      expiresAt: expiresAt ?? null,
    },
  });
}

/** The link invites of a campaign, newest first. */
export function listLinkInvites(
  tx: PlatformTx,
  campaignId: string,
  { withRevoked }: { readonly withRevoked: boolean },
): readonly LinkInvite[] {
  const others = tx.list('link-invite', { owner: campaignId });
  if (!withRevoked) return others;
  return [...others, ...tx.list('link-invite', { owner: campaignId, state: 'revoked' })].toSorted(
    (one, other) => other.created - one.created || (other.id < one.id ? -1 : 1),
  );
}

/** Lets somebody in who visits the URL of a link invite: this counts as a use, and opens a link session. */
export function admit(tx: PlatformTx, invite: LinkInvite): void {
  const campaign = findOpenCampaign(tx, invite.owner);
  refuseUsedUp(tx, invite);
  refuseExpired(tx, invite);
  tx.change(invite, { doc: { currentUses: invite.doc.currentUses + 1 } });
  offerLink(tx, campaign.id, {});
}

function refuseUsedUp(tx: PlatformTx, { doc: { maxUses, currentUses } }: LinkInvite): void {
  if (maxUses !== null && currentUses >= maxUses) {
    tx.refuse(
      'link-invite.max-uses-is-the-limit',
      `This link invite was used ${currentUses} times, and its limit is ${maxUses}. Raise \`maxUses\` to admit more.`,
    );
  }
}

function refuseExpired(tx: PlatformTx, { doc: { expiresAt } }: LinkInvite): void {
  if (expiresAt != null && tx.now >= readTimestamp(expiresAt)) {
    tx.refuse(
      'link-invite.ends-at-expiry',
      `This link invite expired at ${expiresAt}. Move \`expiresAt\` to admit more users.`,
    );
  }
}

/** The result of changing or revoking a link invite. */
export function showStatus({ doc: { code, status } }: LinkInvite): Schemas['LinkInviteStatusChange'] {
  return { code, status };
}
