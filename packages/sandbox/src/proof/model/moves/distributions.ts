import assert from 'node:assert/strict';
import type { components } from '@wirepact/platform/types';
import type { RequestContext } from '../turn.ts';
import { action, request } from '../turn.ts';
import type { Move, Turn } from '../turn.ts';

type Schemas = components<never>['schemas'];

const api = 'platform';

const SPLITS = [[100], [60, 40], [33.3, 33.3, 33.4], [0.5, 99.5], [1, 1, 98]];

const claimCode = 'claim-code-of-a-test';

/** Distributions, and what they are funded with. */
const distributions: readonly Move[] = [
  request({
    api,
    operation: 'createDistribution',
    weight: 4,
    body: ({ turn }) => ({
      totalAmountCents: 1 + turn.number(9999),
      mode: 'percentage',
      recipients: recipientsOf(turn),
    }),
    creates: (distribution: Schemas['Distribution']) => {
      checkSplit(distribution);
      return { id: distribution._id };
    },
  }),
  request({ api, operation: 'previewDistributionFees' }),
  request({
    api,
    operation: 'listDistributions',
    lists: { ids: ({ distributions: all }: { distributions: Schemas['Distribution'][] }) => all.map(({ _id }) => _id) },
  }),
  request({
    api,
    operation: 'createDistributionFundSession',
    weight: 2,
    creates: ({ sessionKey }: { sessionKey: string }) => ({ id: sessionKey }),
  }),
  request({ api, operation: 'getDistributionFundSession' }),
  request({ api, operation: 'revokeDistributionFundSession' }),
  action({ api, kind: 'distribution-fund-session', action: 'pay' }),
];

/** Templates of splits. */
const templates: readonly Move[] = [
  request({
    api,
    operation: 'createSplitTemplate',
    body: ({ turn }) => ({ name: 'Team', mode: 'percentage', recipients: recipientsOf(turn) }),
    creates: ({ templateId }: Schemas['SplitTemplate']) => ({ id: templateId }),
  }),
  request({ api, operation: 'getSplitTemplate' }),
  request({ api, operation: 'updateSplitTemplate', body: ({ turn }) => ({ recipients: recipientsOf(turn) }) }),
  request({ api, operation: 'deleteSplitTemplate' }),
  request({
    api,
    operation: 'listSplitTemplates',
    lists: {
      ids: ({ templates: all }: { templates: Schemas['SplitTemplate'][] }) => all.map(({ templateId }) => templateId),
    },
  }),
];

/** Gifts. */
const gifts: readonly Move[] = [
  request({
    api,
    operation: 'createBulkGifts',
    weight: 2,
    body: (context) => ({
      senderUserId: 'user_1',
      senderWalletAddress: '0x1',
      tokenAddress: '0x2',
      distributionId: chooseDistribution(context) ?? 'unknown',
      recipients: ['a', 'b'].map((name) => ({
        email: `${name}@example.com`,
        name,
        amountCents: 100,
        vaultAddress: '0x3',
        claimCode,
      })),
    }),
    refuses: (context) => (chooseDistribution(context) === undefined ? 404 : undefined),
    creates: ({ gifts: all }: { gifts: readonly { readonly giftId: string }[] }, context) =>
      all.map(({ giftId }) => ({ id: giftId, facts: { distribution: chooseDistribution(context) } })),
  }),
  markFunded(),
  action({ api, kind: 'gift', action: 'claim', weight: 2 }),
];

/** A gift that is funded already stays as it is, and is not counted. */
function markFunded(): Move {
  let count = 0;
  return request({
    api,
    operation: 'markGiftsFunded',
    weight: 2,
    isTolerant: true,
    body: ({ resource }) => {
      count = resource!.state === 'created' ? 1 : 0;
      return {
        giftData: [{ giftId: resource!.id, claimCode }],
        transactionHash: '0x4',
        distributionId: resource!.facts['distribution'],
      };
    },
    follows: ({ result }: { result: { readonly updatedCount: number } }) => assert.equal(result.updatedCount, count),
  });
}

function recipientsOf(turn: Turn): object[] {
  return turn.pick(SPLITS)!.map((percentage, index) => ({ email: `person-${index}@example.com`, percentage }));
}

function chooseDistribution({ model, actor, target }: RequestContext): string | undefined {
  return model.visible(actor, 'distribution').find(({ owner }) => owner === target)?.id;
}

/** Every cent arrives, and nobody is more than a cent away from the exact share. */
function checkSplit({ totalAmountCents, totalFeeCents, feeLineItems, lineItems }: Schemas['Distribution']): void {
  const add = (parts: readonly { readonly amountCents: number }[]): number =>
    parts.reduce((sum, { amountCents }) => sum + amountCents, 0);
  assert.equal(add(lineItems), totalAmountCents, 'the parts of a distribution');
  assert.equal(add(feeLineItems), totalFeeCents, 'the fees of a distribution');
  for (const { amountCents, percentage } of lineItems) {
    const exact = (totalAmountCents * percentage!) / 100;
    assert.ok(Math.abs(amountCents - exact) < 1, `a share of ${percentage} % is ${amountCents} cents, not ${exact}`);
  }
}

/** What platforms do with distributions, templates and gifts, and what owners and recipients do. */
export const distributionMoves: readonly Move[] = [...distributions, ...templates, ...gifts];
