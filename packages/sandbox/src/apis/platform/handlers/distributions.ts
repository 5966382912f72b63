import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { draftDistribution } from '../distributions.ts';
import { serviceFeesOf } from '../fees.ts';
import { describePage } from '../pages.ts';
import type { PlatformShape } from '../shape.ts';

/** The distributions of a business. */
export const distributions: Handlers<PlatformShape, 'distribution'> = {
  listDistributions: ({ query, target, tx }) => {
    const { page = 1, limit = 20, status } = query;
    const { items, total } = tx.page('distribution', { owner: target, state: status, page, limit });
    return ok({ distributions: items.map(({ doc }) => doc), pagination: describePage(total, { page, limit }) });
  },
  createDistribution: ({ body, target, tx }) =>
    ok(tx.create('distribution', { owner: target, doc: draftDistribution(tx, target, body) })),
  previewDistributionFees: ({ target, tx }) => ok({ fees: serviceFeesOf(tx, target) }),
};
