// The code under test: bills a customer of a business, and finds out whether the customer has paid.
import type { PlatformClient } from '@wirepact/platform';

type Business = ReturnType<PlatformClient['forBusiness']>;

/** Creates an invoice and e-mails it. Returns its id. */
export async function bill(business: Business, customer: { name: string; email: string }, hours: number) {
  const { data } = await business.POST('/v1/platform/invoices', {
    body: {
      receiverName: customer.name,
      receiverEmail: customer.email,
      date: '2027-01-04',
      payToTarget: 'BUSINESS',
      items: [{ description: 'Consulting', quantity: hours, rate: 12_000, amount: hours * 12_000 }],
      status: 'sent',
    },
  });
  return data._id;
}

/** Whether an invoice is paid. */
export async function isPaid(business: Business, invoiceId: string) {
  const { data } = await business.GET('/v1/platform/invoices/{invoiceId}', { params: { path: { invoiceId } } });
  return data.status === 'paid';
}
