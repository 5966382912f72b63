import type { BodyRefusal, ViolationEntry } from '../../core/definition.ts';
import { describeViolations } from '../../core/violations.ts';
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

const businessFields = ['name', 'logoUrl', 'address', 'payoutWallet'];

/** Says why a body is refused: first for what its schema excludes, then for what follows from its values. */
export function checkBody({ operation, body, violations }: Request): readonly BodyRefusal[] {
  if (violations.length > 0) return violations.map((violation) => refuseViolation(operation, violation));
  if (typeof body !== 'object' || body === null) return [];
  if (operation === 'updateBusiness') return checkBusiness(body);
  if (operation === 'createInvoice' || operation === 'updateInvoice') return checkSums(body as { items: Item[] });
  return [];
}

function refuseViolation(operation: string, violation: ViolationEntry): BodyRefusal {
  const [described] = describeViolations([violation]);
  const { pointer, message } = described!;
  return {
    refusal: nameViolation(operation, violation),
    detail: `Invalid request: body${pointer.replaceAll('/', '.')} ${message}.`,
  };
}

/** The rule that a violation breaks, or the name of the check if no rule speaks of it. */
function nameViolation(operation: string, { instancePath: place, keyword }: ViolationEntry): string {
  if (/^\/(requestedScopes|scopes|grantScopes)\/\d+$/.test(place) && keyword === 'enum') return 'scope.catalogue';
  if (place === '/payToTarget') return 'invoice.pay-to-target-is-business';
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
