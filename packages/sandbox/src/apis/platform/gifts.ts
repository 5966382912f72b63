import type { components } from '@wirepact/platform/types';
import { hashSecret } from '../../secrets/hash-secret.ts';
import { giftUrl } from './links.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];
type Gift = PlatformResource<'gift'>;

/** What the gifts of one request have in common. */
export interface GiftGroup {
  /** The id of the business that gives them. */
  readonly business: string;
  readonly distributionId: string;
}

/** Records a gift for a recipient. */
export function createGift(
  tx: PlatformTx,
  { email, amountCents, claimCode }: Schemas['GiftRecipient'],
  { business, distributionId }: GiftGroup,
): Gift {
  return tx.create('gift', {
    owner: business,
    doc: { giftId: tx.id('gift_'), email },
    data: { distributionId, amountCents, claimCodeHash: hashSecret(claimCode) },
  });
}

/** The gifts of a group whose claim code is the given one, each once. */
export function findGifts(
  tx: PlatformTx,
  claims: readonly Schemas['GiftClaim'][],
  { business, distributionId }: GiftGroup,
): readonly Gift[] {
  const gifts = claims.flatMap(({ giftId, claimCode }) => {
    const gift = tx.lookUp('gift', giftId);
    return gift?.owner === business && gift.data.claimCodeHash === hashSecret(claimCode) ? gift : [];
  });
  return [...new Map(gifts.map((gift) => [gift.id, gift])).values()].filter(
    ({ data }) => data.distributionId === distributionId,
  );
}

/** E-mails the recipient of a gift the page on which to claim it. */
export function mailGift(tx: PlatformTx, { id, doc }: Gift): void {
  tx.mail({ to: doc.email, subject: 'You have received a gift', link: giftUrl(id), about: id });
}
