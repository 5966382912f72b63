import { scopes as everyScope } from '@wirepact/platform';
import type { ResourceRow } from '../../store/rows.ts';
import type { Draw } from './draw.ts';

/** Of every gift, because only its hash is stored. */
const claimCode = 'claim-code-of-a-test';

type Json = Readonly<Record<string, unknown>>;

/** What a request that is drawn may refer to. */
export interface Surroundings {
  readonly draw: Draw;
  /** What the request acts for, such as the id of a business; else empty. */
  readonly target: string;
  /** What the path names. */
  readonly resource: ResourceRow | undefined;
  /** The resources of a kind that the caller sees. */
  rows(kind: string): readonly ResourceRow[];
}

/** What the schema of a body cannot say, so that a request that is drawn from it can succeed: sums, references, new names. */
export const aims: Readonly<Record<string, (body: Json, around: Surroundings) => Json>> = {
  createWebhook: (body, { draw }) => ({ ...body, url: `https://example.com/webhooks/${draw.below(1e9)}` }),
  createInvoice: multiply,
  updateInvoice: multiply,
  createBusiness: (body, around) => ({ ...rename(body, around), grantScopes: everyScope }),
  updateBusiness: rename,
  createApiKey: (body) => ({ ...body, requestedScopes: everyScope }),
  createLinkSession: (body) => ({ ...body, requestedScopes: everyScope }),
  sendDirectInvite: (body, { draw, rows }) => ({
    businessId: draw.pick(rows('business'))?.id,
    requestedScopes: everyScope,
  }),
  createDistribution: (body, around) => {
    const template = around.rows('split-template').find(({ owner }) => owner === around.target);
    return { ...share(body), ...('templateId' in body && { templateId: template?.id ?? body['templateId'] }) };
  },
  createSplitTemplate: share,
  updateSplitTemplate: share,
  createBulkGifts: (body, { draw, rows, target }) => ({
    ...body,
    distributionId: draw.pick(rows('distribution').filter(({ owner }) => owner === target))?.id ?? 'none',
    recipients: (body['recipients'] as readonly Json[]).map((recipient) => ({ ...recipient, claimCode })),
  }),
  markGiftsFunded: (body, { resource }) => {
    if (resource?.kind !== 'gift') return body;
    const { distributionId } = JSON.parse(resource.data!) as { readonly distributionId: string };
    return { ...body, distributionId, giftData: [{ giftId: resource.id, claimCode }] };
  },
  quoteSale: order,
  authoriseSale: order,
  recordCampaignEvent: (body, { rows, resource }) => {
    const link = rows('user-link').find(({ owner, state }) => owner === resource?.id && state === 'approved');
    const { userRef } = link ? (JSON.parse(link.doc) as { userRef: string }) : { userRef: 'nobody' };
    const { events = [] } = (resource ? JSON.parse(resource.doc) : {}) as { events?: { code: string }[] };
    const eventCode = events[0]?.code;
    return { ...body, userRef, ...(eventCode !== undefined && 'eventCode' in body && { eventCode }), payoutAmount: 1 };
  },
};

/** What an operation needs besides what the machines say. */
export interface Need {
  /** The states of what it identifies. */
  readonly states?: readonly string[];
  /** Another kind in one of some states, below what it identifies. */
  readonly below?: { readonly kind: string; readonly state: string };
  /** Something that belongs to the business that it acts for. */
  readonly ofTarget?: string;
  isReady?(row: ResourceRow, rows: Surroundings['rows']): boolean;
}

const linkedUser = { kind: 'user-link', state: 'approved' } as const;

/** By operation. */
export const needs: Readonly<Record<string, Need>> = {
  getCampaignUserWalletBalance: { states: ['approved'] },
  createBulkGifts: { ofTarget: 'distribution' },
  recordCampaignEvent: {
    below: linkedUser,
    isReady: ({ id }, rows) =>
      rows(linkedUser.kind).some(({ owner, state }) => owner === id && state === linkedUser.state),
  },
};

function multiply(body: Json): Json {
  const items = body['items'] as readonly { readonly quantity: number; readonly rate: number }[];
  return {
    ...body,
    items: items.map((item) => {
      const quantity = Math.trunc(item.quantity);
      const rate = Math.trunc(item.rate);
      return { ...item, quantity, rate, amount: quantity * rate };
    }),
  };
}

function rename(body: Json, { draw }: Surroundings): Json {
  return 'name' in body ? { ...body, name: `Business ${draw.below(1e9)}` } : body;
}

/** A piece of one product, in a currency that has a price. */
function order(body: Json, { draw, rows }: Surroundings): Json {
  const products = [{ product_id: draw.pick(rows('product'))?.id, quantity: 1 }];
  return { ...body, ...('currency' in body && { currency: 'USDC' }), products };
}

/** The shares of all recipients are 100 together. */
function share(body: Json): Json {
  const recipients = body['recipients'] as readonly Json[] | undefined;
  if (!recipients || recipients.length === 0) return body;
  const part = Math.floor(100 / recipients.length);
  const first = 100 - part * (recipients.length - 1);
  return {
    ...body,
    recipients: recipients.map((recipient, index) => ({ ...recipient, percentage: index === 0 ? first : part })),
  };
}
