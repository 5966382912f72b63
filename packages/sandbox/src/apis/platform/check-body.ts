import { numbers } from '@wirepact/platform/behaviour';
import type { BodyRefusal, ViolationEntry } from '../../core/definition.ts';
import { describeViolations } from '../../core/violations.ts';
import { findTargetProblem } from '../webhook-target.ts';
import { addUp, isAmountOf } from './money.ts';

interface Request {
  readonly operation: string;
  readonly body: unknown;
  readonly violations: readonly ViolationEntry[];
}

interface Item {
  readonly quantity: number;
  readonly rate: number;
  readonly amount: number;
}

const campaignFields = ['name', 'webhookUrl'];
const businessFields = ['name', 'logoUrl', 'address', 'payoutWallet'];

/** Says why a body is refused: first for what its schema excludes, then for what follows from its values. */
export function checkBody({ operation, body, violations }: Request): readonly BodyRefusal[] {
  if (violations.length > 0) return violations.map((violation) => refuseViolation(operation, violation));
  if (typeof body !== 'object' || body === null) return [];
  if (operation === 'updateBusiness') return checkBusiness(body);
  if (operation === 'createCampaign') return checkWebhookUrl(body);
  if (operation === 'updateCampaign') return [...checkCampaign(body), ...checkWebhookUrl(body)];
  if (operation === 'createInvoice' || operation === 'updateInvoice') return checkSums(body as { items: Item[] });
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

function checkBusiness(body: object): BodyRefusal[] {
  if (businessFields.some((field) => field in body)) return [];
  return [
    {
      refusal: 'business.update-takes-four-fields',
      detail: `Invalid request: the body has nothing to change; give at least one of ${businessFields.join(', ')}.`,
    },
  ];
}

function checkCampaign(body: object): BodyRefusal[] {
  if (campaignFields.some((field) => field in body)) return [];
  return [
    {
      refusal: 'body',
      detail: `Invalid request: the body has nothing to change; give at least one of ${campaignFields.join(', ')}.`,
    },
  ];
}

function checkWebhookUrl({ webhookUrl }: { readonly webhookUrl?: unknown }): BodyRefusal[] {
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
