import type { components } from '@wirepact/platform/types';
import { invoiceUrl } from './links.ts';
import { addUp, calculateFees } from './money.ts';
import type { Environment, InvoiceDocument, PlatformResource, PlatformTx } from './shape.ts';
import { payInto } from './wallets.ts';

type Schemas = components<never>['schemas'];
type Invoice = PlatformResource<'invoice'>;

/** The fields of an invoice that its sender controls, and what follows from them. */
export function describeInvoice(
  details: Schemas['InvoiceDetails'],
): Pick<
  InvoiceDocument,
  'receiverName' | 'receiverEmail' | 'date' | 'dueDate' | 'payToTarget' | 'items' | 'total' | 'paymentSummary'
> {
  const { receiverName, receiverEmail, date, dueDate, payToTarget } = details;
  const items = details.items.map(({ description, quantity, rate, amount }) => ({
    description,
    quantity,
    rate,
    amount,
  }));
  return {
    receiverName,
    receiverEmail,
    date,
    ...(dueDate !== undefined && { dueDate }),
    payToTarget,
    items,
    ...addUp(items),
  };
}

/** A new invoice. Its fees are calculated now, and no update changes them. */
export function draftInvoice(
  tx: PlatformTx,
  { fees, ...details }: Schemas['InvoiceDetails'] & { readonly fees?: readonly Schemas['InvoiceFee'][] | undefined },
  env: string,
): Omit<InvoiceDocument, 'status'> {
  const year = tx.time.slice(0, 4);
  const described = describeInvoice(details);
  return {
    _id: tx.id('inv_'),
    invoiceNumber: `INV-${year}-${String(tx.next(`invoices of ${year}`)).padStart(7, '0')}`,
    ...described,
    ...(fees && { feeLineItems: calculateFees(fees, described.total) }),
    publicInvoiceId: toUuid(tx.random(32)),
    environment: env as Environment,
  };
}

/** An invoice after an update. What its sender does not control stays unchanged. */
export function replaceInvoice(
  { _id, invoiceNumber, feeLineItems, publicInvoiceId, environment }: InvoiceDocument,
  details: Schemas['InvoiceDetails'],
): Omit<InvoiceDocument, 'status'> {
  return {
    _id,
    invoiceNumber,
    ...describeInvoice(details),
    ...(feeLineItems && { feeLineItems }),
    publicInvoiceId,
    environment,
  };
}

/** Whether a request for a new invoice asks to send it at once. */
export function asksToSend({ status }: Schemas['CreateInvoice']): boolean {
  return status === 'sent';
}

/** E-mails an invoice to its receiver. */
export function mailInvoice(tx: PlatformTx, { id, doc }: Invoice): void {
  tx.mail({
    to: doc.receiverEmail,
    subject: `Invoice ${doc.invoiceNumber}`,
    link: invoiceUrl(doc.publicInvoiceId),
    about: id,
  });
}

/** Pays the total without the platform's fees to the business. One unit of an invoice counts as 1 USDC. */
export function payOut(tx: PlatformTx, { owner, env, doc }: Invoice): void {
  const business = tx.get('business', owner);
  const fees = (doc.feeLineItems ?? []).map(({ amountCents }) => -amountCents);
  if (business) payInto(tx, business, env, [doc.total, ...fees]);
}

/** The result of sending or cancelling an invoice. */
export function showTransition({ doc }: Invoice): Schemas['InvoiceTransition'] {
  const { _id, status, invoiceNumber } = doc;
  return { _id, status, invoiceNumber };
}

/** An invoice as a list shows it. */
export function summariseInvoice({ doc }: Invoice): Schemas['Invoice'] {
  const { _id, invoiceNumber, receiverName, total, status, environment } = doc;
  return { _id, invoiceNumber, receiverName, total, status, environment };
}

/** Writes 32 hexadecimal digits as a UUID of version 4. */
function toUuid(hex: string): string {
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4];
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-');
}
