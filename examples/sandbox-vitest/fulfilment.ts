// The code under test: notes which invoices are paid, each of them once, although an event may be delivered several times.
import { createPlatformWebhooks, webHandler } from '@wirepact/platform/webhooks';

/** Handles `POST` of the events of the platform. `onPaid` gets the id of an invoice. If it throws, the sender tries again. */
export function createHandler(secret: string, onPaid: (invoiceId: string) => void) {
  const webhooks = createPlatformWebhooks({ secret });
  webhooks.on('Platform.Invoice.Paid', ({ data }) => onPaid(data.invoiceId));
  return webHandler(webhooks);
}
