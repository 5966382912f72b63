import type { Handlers } from '../../../core/api.ts';
import { ok } from '../../../core/api.ts';
import { addPrices, priceOf } from '../prices.ts';
import { checkStock, findProducts } from '../products.ts';
import type { PrimarySales } from '../shape.ts';

/** Quotes. They are calculated and not stored. */
export const quotes: Handlers<PrimarySales, 'quote'> = {
  quoteSale: ({ body, tx }) => {
    const lines = findProducts(tx, body.products);
    checkStock(tx, lines);
    const products = lines.map(({ product, quantity }) => ({
      product_id: product.product_id,
      quantity,
      pricing: priceOf(product, quantity),
    }));
    return ok({ products, totals: addPrices(products.map(({ pricing }) => pricing)) });
  },
};
