import type { Events, EventSource } from '../../../core/api.ts';
import type { PlatformShape } from '../shape.ts';

/** What the events of an invoice say. */
export const invoiceEvents: Events<PlatformShape, 'invoice'> = {
  'Platform.Invoice.Created': nameInvoice,
  'Platform.Invoice.Updated': nameInvoice,
  'Platform.Invoice.Sent': nameInvoice,
  'Platform.Invoice.Cancelled': nameInvoice,
  'Platform.Invoice.Paid': nameInvoice,
};

function nameInvoice({
  resource: { owner, doc },
}: EventSource<PlatformShape, 'invoice'>): PlatformShape['eventData']['Platform.Invoice.Created'] {
  const { _id, status, invoiceNumber, receiverName, total, environment } = doc;
  return { invoiceId: _id, businessId: owner, status, invoiceNumber, receiverName, total, environment };
}
