import { numbers } from '@wirepact/platform/behaviour';
import type { BodyRefusal, ViolationEntry } from '../../core/definition.ts';
import { describeViolations } from '../../core/violations.ts';
import { findTargetProblem } from '../webhook-target.ts';
import { addUp, isAmountOf } from './money.ts';
import { findWrongSum } from './splits.ts';

interface Request {
  readonly operation: string;
  readonly body: unknown;
  readonly violations: readonly ViolationEntry[];
  /** Whether a URL leads to this machine, and was allowed. Default: it does not. */
  isLocal?(url: string): boolean;
}

interface Item {
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
}

interface Amount {
  readonly amountCents: number;
}

/** What an update can change, and how one that changes nothing is refused. */
const updates: Readonly<Record<string, { readonly refusal: string; readonly fields: readonly string[] }>> = {
  updateCampaign: { refusal: 'body', fields: ['name', 'webhookUrl'] },
  updateBusiness: {
    refusal: 'business.update-takes-four-fields',
    fields: ['name', 'logoUrl', 'address', 'payoutWallet'],
  },
  updateSplitTemplate: { refusal: 'body', fields: ['name', 'mode', 'recipients'] },
};

/** Says why a body is refused: first for what its schema excludes, then for what follows from its values. */
export function checkBody({ operation, body, violations, isLocal }: Request): readonly BodyRefusal[] {
  if (violations.length > 0) return violations.map((violation) => refuseViolation(operation, violation));
  if (typeof body !== 'object' || body === null) return [];
  if (operation === 'updateBusiness') return checkUpdate(operation, body);
  if (operation === 'createCampaign') return checkWebhookUrl(body, isLocal);
  if (operation === 'updateCampaign') return [...checkUpdate(operation, body), ...checkWebhookUrl(body, isLocal)];
  if (operation === 'createInvoice' || operation === 'updateInvoice') return checkSums(body as { items: Item[] });
  if (operation === 'createSplitTemplate') return checkShares(body);
  if (operation === 'updateSplitTemplate') return [...checkUpdate(operation, body), ...checkShares(body)];
  if (operation === 'createDistribution') return [...checkAmount(body), ...checkShares(body)];
  if (operation === 'createBulkGifts') return checkGifts(body as { recipients: Amount[] });
  return [];
}

function refuseViolation(operation: string, violation: ViolationEntry): BodyRefusal {
  if (operation === 'recordCampaignEvent' && saysNothingToPay(violation)) return nothingToPay;
  const [described] = describeViolations([violation]);
  const { pointer, message } = described!;
  return {
    refusal: nameViolation(operation, violation),
    detail: `Invalid request: body${pointer.replaceAll('/', '.')} ${message}.`,
  };
}

const nothingToPay: BodyRefusal = {
  refusal: 'campaign-event.needs-code-or-amount',
  detail: 'Invalid request: the body does not say what to pay; give an eventCode, a payoutAmount, or both.',
};

/** Whether a violation says that neither an event nor an amount is given. */
function saysNothingToPay({ instancePath: place, keyword, params }: ViolationEntry): boolean {
  const missing = keyword === 'required' ? params?.['missingProperty'] : undefined;
  return place === '' && (keyword === 'anyOf' || missing === 'eventCode' || missing === 'payoutAmount');
}

/** The rule that a violation breaks, or the name of the check if no rule speaks of it. */
function nameViolation(operation: string, { instancePath: place, keyword }: ViolationEntry): string {
  if (/^\/(requestedScopes|scopes|grantScopes)\/\d+$/.test(place) && keyword === 'enum') return 'scope.catalogue';
  if (place === '/payToTarget') return 'invoice.pay-to-target-is-business';
  if (place === '/webhookUrl') return 'campaign.webhook-url-is-checked';
  if (operation === 'updateBusiness' && keyword === 'minProperties') return 'business.update-takes-four-fields';
  return 'body';
}

function checkUpdate(operation: string, body: object): BodyRefusal[] {
  const { refusal, fields } = updates[operation]!;
  if (fields.some((field) => Object.hasOwn(body, field))) return [];
  const detail = `Invalid request: the body has nothing to change; give at least one of ${fields.join(', ')}.`;
  return [{ refusal, detail }];
}

function checkShares({
  recipients,
}: {
  readonly recipients?: readonly { readonly percentage: number }[];
}): BodyRefusal[] {
  const sum = recipients && findWrongSum(recipients);
  if (sum === undefined) return [];
  return [
    {
      refusal: 'distribution.percentages-add-up-to-100',
      detail: `Recipient percentages must add up to ${numbers['shares-total']}; they add up to ${sum}.`,
    },
  ];
}

function checkAmount({ totalAmountCents }: { readonly totalAmountCents?: number }): BodyRefusal[] {
  if (Number.isSafeInteger(totalAmountCents)) return [];
  return [
    {
      refusal: 'distribution.line-items-add-up-to-the-total',
      detail: 'body.totalAmountCents is more than a JSON number can hold exactly; use a smaller amount.',
    },
  ];
}

function checkGifts({ recipients }: { readonly recipients: readonly Amount[] }): BodyRefusal[] {
  const wrong = recipients.findIndex(({ amountCents }) => !Number.isSafeInteger(amountCents));
  if (wrong < 0) return [];
  const detail = `Invalid request: body.recipients.${wrong}.amountCents is more than a JSON number can hold exactly.`;
  return [{ refusal: 'body', detail }];
}

function checkWebhookUrl(
  { webhookUrl }: { readonly webhookUrl?: unknown },
  isLocal: Request['isLocal'],
): BodyRefusal[] {
  if (typeof webhookUrl === 'string' && isLocal?.(webhookUrl)) return [];
  const problem = typeof webhookUrl === 'string' && findTargetProblem(webhookUrl, numbers['webhook-port']);
  return problem ? [{ refusal: 'campaign.webhook-url-is-checked', detail: problem.detail }] : [];
}

function checkSums({ items }: { readonly items: readonly Item[] }): BodyRefusal[] {
  const wrong = items.findIndex((item) => !isAmountOf(item));
  if (wrong >= 0) {
    const { quantity, rate, amount } = items[wrong]!;
    return [
      {
        refusal: 'invoice.amount-is-quantity-times-rate',
        detail: `body.items.${wrong}.amount is ${amount}, but has to be quantity times rate, ${quantity} times ${rate}.`,
      },
    ];
  }
  if (Number.isFinite(addUp(items).paymentSummary.totalCharged)) return [];
  return [
    {
      refusal: 'invoice.total-is-the-sum-of-items',
      detail: 'The amounts of the items add up to more than a JSON number can hold; use smaller amounts.',
    },
  ];
}
