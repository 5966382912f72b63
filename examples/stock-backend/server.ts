// A backend of Primary Sales that keeps products, stock and orders in a database.
import { createServer } from 'node:http';
import { createPrimarySalesHandlers, decimal, toNodeListener } from '@wirepact/primary-sales';
import type { QuoteRequest } from '@wirepact/primary-sales';
import { announce, host, port } from '../start.ts';
import { openShop } from './shop.ts';
import type { Product } from './shop.ts';

const { QUOTE_KEY = '', AUTHORISE_KEY = '', CONFIRM_KEY = '', EXPIRE_KEY = '', STOCK_FILE = ':memory:' } = process.env;

const currencies = [
  { currency: 'USDC', currency_type: 'crypto' },
  { currency: 'ETH', currency_type: 'crypto' },
] as const;

// As it is set in the Hub. The response to an authorisation does not say it, so the backend has to know it.
const shop = openShop({ file: STOCK_FILE, secondsToPay: 900 });

const handlers = createPrimarySalesHandlers({
  keys: { quote: QUOTE_KEY, authorise: AUTHORISE_KEY, confirm: CONFIRM_KEY, expire: EXPIRE_KEY },

  quote({ products }) {
    const priced = shop.look(products);
    const lines = priced.map((product, index) => priceLine(product, products[index]!));
    const totals = currencies.map((currency, column) => ({
      ...currency,
      amount: decimal.sum(lines.map(({ pricing }) => pricing[column]!.amount)),
    }));
    return { products: lines, totals };
  },

  authorise: ({ currency, products }) => shop.reserve(currency, products),
  confirm: ({ reference }) => shop.sell(reference),
  expire: ({ reference }) => shop.release(reference),
});

function priceLine({ prices }: Product, line: QuoteRequest['products'][number]) {
  const pricing = currencies.map((currency) => ({
    ...currency,
    // Exact decimals: 0.1 * 3 is 0.30000000000000004 in JavaScript.
    amount: decimal.multiply(prices[currency.currency]!, line.quantity),
  }));
  return { product_id: line.product_id, quantity: line.quantity, pricing };
}

announce(createServer(toNodeListener(handlers.fetch)).listen(port, host));
