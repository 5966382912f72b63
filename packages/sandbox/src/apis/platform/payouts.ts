import type { PayoutUnit } from './money.ts';
import { takeFromBalance, toUsdc } from './money.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';
import { findLinkedWallet } from './user-links.ts';
import { payFrom, readBalance } from './wallets.ts';

type Campaign = PlatformResource<'campaign'>;

/** What a user has done, or that the user gets a tip. */
export interface Recording {
  readonly userRef: string;
  readonly eventCode?: string | undefined;
  readonly payoutAmount?: number | undefined;
}

/** What a recorded event pays, and to whom. */
export interface Payout {
  readonly userRef: string;
  /** A tip may have none. */
  readonly eventCode?: string;
  readonly eventName?: string;
  /** As the campaign declares it or as it was given, in the unit of the setting `payout-unit`. */
  readonly payoutAmount: number;
  /** The address of the user's wallet. */
  readonly wallet: string;
}

/** Finds out what a recorded event pays. Refuses one that does not say what to pay, and one for a user who is not linked. */
export function preparePayout(
  tx: PlatformTx,
  campaign: Campaign,
  { userRef, eventCode, payoutAmount: tip }: Recording,
): Payout | undefined {
  const declared = campaign.doc.events.find(({ code }) => code === eventCode);
  const payoutAmount = tip ?? declared?.payoutAmount;
  if (payoutAmount === undefined) {
    const codes = campaign.doc.events.map(({ code }) => code).join(', ');
    tx.refuse(
      'campaign-event.needs-code-or-amount',
      `The campaign does not declare the event ${JSON.stringify(eventCode)}. Use one of its codes (${codes}), or give a payoutAmount.`,
    );
  }
  const wallet = findLinkedWallet(tx, campaign.id, userRef);
  if (wallet === undefined) {
    tx.refuse(
      'campaign-event.only-for-linked-users',
      `The user ${JSON.stringify(userRef)} is not linked to this campaign. Create a link session, and record the event once the user has agreed.`,
    );
  }
  if (payoutAmount === undefined || wallet === undefined) return undefined;
  return {
    userRef,
    ...(eventCode !== undefined && { eventCode }),
    ...(declared && { eventName: declared.name }),
    payoutAmount,
    wallet,
  };
}

/** Whether the wallet from which a campaign pays has enough for a payout now. */
export function isCovered(tx: PlatformTx, { owner, env }: Campaign, payout: Payout): boolean {
  const business = tx.get('business', owner);
  return (
    business !== undefined && takeFromBalance(readBalance(tx, business, env).balance, costOf(tx, payout)) !== undefined
  );
}

/** Moves a payout from the wallet of the business to that of the user. Refuses one that the wallet cannot cover. */
export function makePayout(tx: PlatformTx, { owner, env }: Campaign, payout: Payout): void {
  const amount = costOf(tx, payout);
  const business = tx.get('business', owner);
  if (business && payFrom(tx, business, env, payout.wallet, amount)) return;
  tx.refuse(
    'payout-needs-funds',
    `The wallet from which the campaign pays has less than ${amount} USDC. Fund the campaign, and record the event again.`,
  );
}

/** In USDC. */
function costOf(tx: PlatformTx, { payoutAmount }: Payout): string {
  return toUsdc(payoutAmount, tx.settings.switches['payout-unit'] as PayoutUnit);
}
