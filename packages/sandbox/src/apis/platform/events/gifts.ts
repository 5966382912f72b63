import type { Events } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

/** What the event of gifts says. */
export const giftEvents: Events<PlatformShape, 'gift'> = {
  'Platform.Gifts.Funded': ({ resource: { owner, data }, together, report }) => ({
    distributionId: data.distributionId,
    businessId: owner,
    giftCount: together.length,
    totalAmountCents: together.reduce((sum, gift) => sum + gift.data.amountCents, 0),
    transactionHash: report['transactionHash'] as string,
  }),
};
