import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { refuseUnknownDistribution } from '../distributions.ts';
import { createGift, findGifts, mailGift } from '../gifts.ts';
import type { PlatformShape } from '../shape.ts';

/** Payouts that wait for their recipients to claim them. */
export const gifts: Handlers<PlatformShape, 'gift'> = {
  createBulkGifts: ({ body: { distributionId, recipients }, target, tx }) => {
    refuseUnknownDistribution(tx, distributionId, target);
    const group = { business: target, distributionId };
    return ok({ gifts: recipients.map((recipient) => createGift(tx, recipient, group).doc) });
  },
  markGiftsFunded: ({ body: { distributionId, giftData, transactionHash }, target, tx }) => {
    refuseUnknownDistribution(tx, distributionId, target);
    const found = findGifts(tx, giftData, { business: target, distributionId });
    const funded = tx.changeAll(found, { report: { transactionHash } });
    for (const gift of funded) mailGift(tx, gift);
    return ok({
      success: true,
      result: { updatedCount: funded.length, emailsSent: funded.length, emailsFailed: 0 },
    });
  },
};
