import type { components } from '@wirepact/platform/types';
import { serviceFeesOf } from './fees.ts';
import { calculateFees, calculateServiceFees } from './money.ts';
import type { PlatformResource, PlatformTx } from './shape.ts';
import { findTemplate, pickRecipient } from './split-templates.ts';
import { splitAmount } from './splits.ts';

type Schemas = components<never>['schemas'];

/** Whom a distribution pays. */
type Split = Pick<Schemas['Distribution'], 'mode' | 'templateId'> & {
  readonly recipients: readonly Schemas['DistributionRecipient'][];
};

/** A new distribution of a business. Its fees and parts are calculated now. */
export function draftDistribution(
  tx: PlatformTx,
  business: string,
  body: Schemas['CreateDistribution'],
): Omit<Schemas['Distribution'], 'status'> {
  const { recipients, ...split } = chooseSplit(tx, business, body);
  const { totalAmountCents, memo } = body;
  const feeLineItems = [
    ...calculateServiceFees(serviceFeesOf(tx, business), totalAmountCents, recipients.length),
    ...calculateFees(body.fees ?? [], totalAmountCents),
  ];
  const totalFeeCents = feeLineItems.reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (!Number.isSafeInteger(totalFeeCents)) {
    tx.refuse(
      'distribution.total-fee-is-the-sum',
      'The fees add up to more than a JSON number can hold exactly; use smaller fees or a smaller amount.',
    );
  }
  const amounts = splitAmount(leftAfterFees(tx, totalAmountCents, totalFeeCents), recipients);
  return {
    _id: tx.id('dist_'),
    totalAmountCents,
    totalFeeCents,
    feeLineItems,
    lineItems: recipients.map((recipient, index) => ({
      ...pickRecipient(recipient),
      amountCents: amounts[index]!,
      status: 'pending',
    })),
    ...split,
    ...(memo !== undefined && { memo }),
  };
}

/** A template that is named comes before recipients in the body. */
function chooseSplit(
  tx: PlatformTx,
  business: string,
  { templateId, recipients = [], mode }: Schemas['CreateDistribution'],
): Split {
  if (templateId === undefined) return { recipients, ...(mode !== undefined && { mode }) };
  const template = findTemplate(tx, templateId, business);
  if (!template) {
    tx.refuse(
      'distribution.from-template-or-recipients',
      'There is no split template with this id. Use the id of one that is listed.',
    );
  }
  return { recipients: template?.doc.recipients ?? recipients, mode: template?.doc.mode ?? 'percentage', templateId };
}

/** What the recipients share. */
function leftAfterFees(tx: PlatformTx, amount: number, fees: number): number {
  if (tx.settings.switches['distribution-fees'] !== 'deducted') return amount;
  if (fees > amount) {
    tx.refuse(
      'distribution.line-items-add-up-to-the-total',
      `The fees are ${fees} cents and are deducted from ${amount} cents, which leaves nothing; split a larger amount.`,
    );
  }
  return amount - fees;
}

/** Finds a distribution of a business that the body names, and refuses one that is not there. */
export function refuseUnknownDistribution(tx: PlatformTx, id: string, business: string): void {
  if (tx.lookUp('distribution', id)?.owner !== business) {
    tx.refuse('look-up', 'There is no distribution with this id. Use the id of one that exists.');
  }
}

/** A fund session as the response that creates it shows it. */
export function showNewSession({
  doc: { sessionKey, url, expiresAt },
}: PlatformResource<'distribution-fund-session'>): Schemas['CreatedDistributionFundSession'] {
  return { sessionKey, url, expiresAt };
}
