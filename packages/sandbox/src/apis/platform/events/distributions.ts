import type { Events } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

/** What the event of a distribution says. */
export const distributionEvents: Events<PlatformShape, 'distribution'> = {
  'Platform.Distribution.Created': ({ resource: { owner, doc } }) => ({
    distributionId: doc._id,
    businessId: owner,
    totalAmountCents: doc.totalAmountCents,
    currency: 'USD',
    recipientCount: doc.lineItems.length,
    status: doc.status,
    ...(doc.templateId !== undefined && { templateId: doc.templateId }),
    ...(doc.memo !== undefined && { memo: doc.memo }),
  }),
};
