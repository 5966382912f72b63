import { InvoiceFee } from '@wirepact/platform/schemas';
import type { components } from '@wirepact/platform/types';
import { describeViolations } from '../../core/violations.ts';
import { pointTo } from '../../json-pointer.ts';
import type { PlatformTx } from './shape.ts';

type Fee = components<never>['schemas']['InvoiceFee'];

/** The setting `fees`: the fees of a platform by the id of a business. */
export type FeesByBusiness = Readonly<Record<string, readonly Fee[]>>;

const members: ReadonlySet<string> = new Set([
  'label',
  'percentage',
  'flat',
  'recipientWallet',
] satisfies (keyof Fee)[]);

/** What is wrong with a value of the setting `fees`, which is an object. */
export function checkFees(value: unknown): readonly { readonly pointer: string; readonly message: string }[] {
  return Object.entries(value as object).flatMap(([business, fees]: [string, unknown]) => {
    const pointer = pointTo('', business);
    if (!Array.isArray(fees)) return [{ pointer, message: 'must be a list of fees' }];
    return fees.flatMap((fee: unknown, index) => checkFee(fee, `${pointer}/${index}`));
  });
}

function checkFee(fee: unknown, pointer: string): readonly { readonly pointer: string; readonly message: string }[] {
  if (!InvoiceFee(fee)) {
    return describeViolations(InvoiceFee.errors ?? []).map(({ pointer: below, message }) => ({
      pointer: pointer + below,
      message,
    }));
  }
  return Object.keys(fee)
    .filter((name) => !members.has(name))
    .map((name) => ({ pointer: pointTo(pointer, name), message: `must be one of: ${[...members].join(', ')}` }));
}

/** The fees that new invoices of a business get if nobody names others. */
export function feesOf({ settings }: Pick<PlatformTx, 'settings'>, business: string): readonly Fee[] | undefined {
  const fees = settings.values['fees'] as FeesByBusiness | undefined;
  return fees && Object.hasOwn(fees, business) ? fees[business] : undefined;
}
