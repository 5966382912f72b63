import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { draftOrder, expireOrder, showAuthorisation, takeAgain } from '../orders.ts';
import { findPrice } from '../prices.ts';
import { checkStock, findProducts } from '../products.ts';
import type { PrimarySales } from '../shape.ts';
import { findAvailable, findHeld } from '../stock.ts';

/** What the operations on orders change. */
export const orders: Handlers<PrimarySales, 'order'> = {
  authoriseSale: ({ body, tx }) => {
    const { currency, products } = body;
    const lines = findProducts(tx, products);
    if (lines.some(({ product }) => findPrice(product, currency) === undefined)) {
      tx.refuse(
        'order.currency-has-a-price',
        `The store has no prices in ${JSON.stringify(currency)}. Use a currency of the quote.`,
      );
    }
    checkStock(tx, lines);
    const units = products.flatMap((line) => findAvailable(tx, line));
    for (const unit of units) tx.change(unit);
    const order = tx.create('order', {
      doc: draftOrder(tx, lines, body),
      data: { held: units.map(({ id }) => id), released: [] },
    });
    return ok(showAuthorisation(order.doc));
  },

  confirmSale: ({ resource, body, tx }) => {
    const { held, released } = resource.data;
    const { units, missing } = takeAgain(tx, released);
    for (const unit of [...findHeld(tx, held), ...units]) tx.change(unit);
    tx.change(resource, {
      doc: {
        tx_hash: resource.doc.tx_hash ?? body.tx_hash,
        oversold: missing.length > 0 ? missing : resource.doc.oversold,
      },
      data: { held: [], released: [] },
    });
    return ok({});
  },

  expireSale: ({ resource, tx }) => {
    expireOrder(tx, resource);
    return ok({});
  },
};
