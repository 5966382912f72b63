import type { Handlers } from '../../../core/api.ts';
import { created, ok } from '../../../core/api.ts';
import { writeCsv } from '../csv.ts';
import { feesOf } from '../fees.ts';
import {
  asksToSend,
  draftInvoice,
  mailInvoice,
  replaceInvoice,
  showTransition,
  summariseInvoice,
} from '../invoices.ts';
import { describePage, linkPages } from '../pages.ts';
import type { PlatformShape } from '../shape.ts';

const columns = [
  '_id',
  'invoiceNumber',
  'receiverName',
  'receiverEmail',
  'date',
  'dueDate',
  'total',
  'status',
  'environment',
] as const;

/** The invoices of a business. */
export const invoices: Handlers<PlatformShape, 'invoice'> = {
  listInvoices: ({ query, target, tx }) => {
    const { page = 1, limit = 20, status } = query;
    const { items, total } = tx.page('invoice', { owner: target, state: status, page, limit });
    return {
      ...ok({ invoices: items.map(summariseInvoice), pagination: describePage(total, { page, limit }) }),
      headers: { link: linkPages(total, { page, limit }, { status }) },
    };
  },
  createInvoice: ({ body, caller, target, tx }) => {
    const invoice = tx.create('invoice', {
      owner: target,
      doc: draftInvoice(tx, { fees: feesOf(tx, target), ...body }, caller.env),
    });
    if (asksToSend(body)) mailInvoice(tx, invoice);
    // Relative, so that it is right under any base URL.
    return created(invoice, `invoices/${invoice.id}`);
  },
  exportInvoices: ({ query, target, tx }) => {
    const { from = '', to = '9999-12-31', invoiceIds } = query;
    const rows = tx
      .list('invoice', { owner: target })
      .map(({ doc }) => doc)
      .filter(({ date }) => date >= from && date <= to)
      .filter(({ _id }) => invoiceIds?.includes(_id) ?? true);
    return { status: 200, text: writeCsv(columns, rows), headers: { 'content-type': 'text/csv; charset=utf-8' } };
  },
  getInvoice: ({ resource }) => ok(resource),
  updateInvoice: ({ resource, body, tx }) => ok(tx.change(resource, { replace: replaceInvoice(resource.doc, body) })),
  sendInvoice: ({ resource, tx }) => {
    const invoice = tx.change(resource);
    mailInvoice(tx, invoice);
    return ok(showTransition(invoice));
  },
  cancelInvoice: ({ resource, tx }) => ok(showTransition(tx.change(resource))),
};
