const site = 'https://oncade.gg';

/** The page on which an admin of a business approves or declines a link session. */
export function linkSessionUrl(sessionKey: string): string {
  return `${site}/platform-link?session=${sessionKey}`;
}

/** The page on which a business approves or declines an invite. */
export function inviteUrl(inviteId: string): string {
  return `${site}/dashboard/invites/${inviteId}`;
}

/** The page on which a user links an account to a campaign. */
export function userLinkUrl(sessionKey: string): string {
  return `${site}/link?session=${sessionKey}`;
}

/** The page on which the owner of a campaign funds it. */
export function campaignFundingUrl(sessionKey: string): string {
  return `${site}/fund-campaign?session=${sessionKey}`;
}

/** The page that opens a link session for each visitor. */
export function linkInviteUrl(code: string): string {
  return `${site}/join/${code}`;
}

/** The page on which a customer pays an invoice. */
export function invoiceUrl(publicInvoiceId: string): string {
  return `${site}/invoices/${publicInvoiceId}`;
}

/** The page on which the owner of a business funds a distribution. */
export function distributionFundSessionUrl(sessionKey: string): string {
  return `${site}/fund-distribution?session=${sessionKey}`;
}

/** The page on which the recipient of a gift claims it. */
export function giftUrl(giftId: string): string {
  return `${site}/gifts/${giftId}`;
}
