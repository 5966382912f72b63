import { numbers } from '@wirepact/platform/behaviour';
import { DistributionFee, FeePreviewLine, InvoiceFee } from '@wirepact/platform/schemas';
import type { components } from '@wirepact/platform/types';
import type { ViolationEntry } from '../../core/definition.ts';
import { describeViolations } from '../../core/violations.ts';
import { pointTo } from '../../json-pointer.ts';
import type { PlatformTx } from './shape.ts';

type Schemas = components<never>['schemas'];
type Fee = Schemas['InvoiceFee'];
type ServiceFee = Schemas['FeePreviewLine'];

/** Fees by the id of a business. */
type ByBusiness<F> = Readonly<Record<string, readonly F[]>>;

const members: ReadonlySet<string> = new Set([
  'label',
  'percentage',
  'flat',
  'recipientWallet',
] satisfies (keyof Fee)[]);

const serviceMembers: ReadonlySet<string> = new Set([
  'label',
  'percentage',
  'flat',
  'feeType',
  'recipientWallet',
] satisfies (keyof ServiceFee | 'recipientWallet')[]);

const feeTypes: ReadonlySet<string> = new Set([
  'per_payout_plus_percentage',
  'flat_rate_plus_percentage',
] satisfies Schemas['FeeType'][]);

/** The fee of a business for which nothing else is set up. */
const defaultFee: ServiceFee = {
  label: 'Service Fee',
  percentage: numbers['service-fee'],
  flat: 0,
  feeType: 'per_payout_plus_percentage',
};

/** What is wrong with a setting, each with a JSON Pointer into it. */
type Problems = readonly { readonly pointer: string; readonly message: string }[];

/** What is wrong with a value of the setting `fees`, which is an object. */
export function checkFees(value: unknown): Problems {
  return checkLists(value, (fee) => [...checkAgainst(InvoiceFee, fee), ...checkMembers(fee, members)]);
}

/** What is wrong with a value of the setting `serviceFees`, which is an object. */
export function checkServiceFees(value: unknown): Problems {
  return checkLists(value, (fee) => {
    // The first schema has the limits, the second one the type of the fee.
    const problems = [...checkAgainst(DistributionFee, fee), ...checkAgainst(FeePreviewLine, fee)];
    return problems.length > 0 ? problems : [...checkFeeType(fee as ServiceFee), ...checkMembers(fee, serviceMembers)];
  });
}

function checkLists(value: unknown, checkFee: (fee: unknown) => Problems): Problems {
  return Object.entries(value as object).flatMap(([business, fees]: [string, unknown]) => {
    const pointer = pointTo('', business);
    if (!Array.isArray(fees)) return [{ pointer, message: 'must be a list of fees' }];
    return fees.flatMap((fee: unknown, index) =>
      checkFee(fee).map(({ pointer: below, message }) => ({ pointer: `${pointer}/${index}${below}`, message })),
    );
  });
}

function checkAgainst(
  validate: ((value: unknown) => boolean) & { errors?: readonly ViolationEntry[] | null },
  fee: unknown,
): Problems {
  return validate(fee) ? [] : describeViolations(validate.errors ?? []);
}

function checkMembers(fee: unknown, known: ReadonlySet<string>): Problems {
  if (typeof fee !== 'object' || fee === null) return [];
  return Object.keys(fee)
    .filter((name) => !known.has(name))
    .map((name) => ({ pointer: pointTo('', name), message: `must be one of: ${[...known].join(', ')}` }));
}

function checkFeeType({ feeType }: ServiceFee): Problems {
  if (feeTypes.has(feeType)) return [];
  return [{ pointer: '/feeType', message: `must be one of: ${[...feeTypes].join(', ')}` }];
}

/** The fees that new invoices of a business get if nobody names others. */
export function feesOf({ settings }: Pick<PlatformTx, 'settings'>, business: string): readonly Fee[] | undefined {
  return findOf(settings.values['fees'] as ByBusiness<Fee> | undefined, business);
}

/** The fees that Oncade applies to the distributions of a business, as a preview shows them: without wallets. */
export function serviceFeesOf({ settings }: Pick<PlatformTx, 'settings'>, business: string): ServiceFee[] {
  const fees = findOf(settings.values['serviceFees'] as ByBusiness<ServiceFee> | undefined, business);
  return (fees?.length ? fees : [defaultFee]).map(({ label, percentage, flat, feeType }) => ({
    label,
    percentage,
    flat,
    feeType,
  }));
}

function findOf<F>(fees: ByBusiness<F> | undefined, business: string): readonly F[] | undefined {
  return fees && Object.hasOwn(fees, business) ? fees[business] : undefined;
}
