// The backend of a game that sells items through Immutable's Primary Sales, which calls these four endpoints.
import { createServer } from 'node:http';
import { badRequest, createPrimarySalesHandlers, decimal, toNodeListener } from '@wirepact/primary-sales';
import { announce, host, port } from '../start.ts';
import { findOrder, priceOf, reserve, restock } from './shop.ts';

const { QUOTE_KEY = '', AUTHORISE_KEY = '', CONFIRM_KEY = '', EXPIRE_KEY = '' } = process.env;
const usdc = { currency: 'USDC', currency_type: 'crypto' } as const;
let lastToken = 0;

const handlers = createPrimarySalesHandlers({
  keys: { quote: QUOTE_KEY, authorise: AUTHORISE_KEY, confirm: CONFIRM_KEY, expire: EXPIRE_KEY },

  quote({ products }) {
    // Exact decimals: 0.1 * 3 is 0.30000000000000004 in JavaScript.
    const amounts = products.map((product) => decimal.multiply(priceOf(product), product.quantity));
    return {
      products: products.map((product, index) => ({ ...product, pricing: [{ ...usdc, amount: amounts[index]! }] })),
      totals: [{ ...usdc, amount: decimal.sum(amounts) }],
    };
  },

  authorise({ currency, products }) {
    if (currency !== 'USDC') return badRequest('unsupported_currency', `Prices in ${currency} are not available`);
    // All or nothing: a product that cannot be sold is refused before anything is reserved.
    const prices = products.map(priceOf);
    return {
      reference: reserve(products),
      currency,
      products: products.map(({ product_id, quantity }, index) => ({
        product_id,
        collection_address: '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f',
        contract_type: 'ERC721',
        // Each piece has its own token. A token is never used twice.
        detail: Array.from({ length: quantity }, () => ({ token_id: `${(lastToken += 1)}`, amount: prices[index]! })),
      })),
    };
  },

  // Both calls may arrive twice, and one may follow the other.
  confirm({ reference }) {
    const order = findOrder(reference);
    if (order.state === 'expired') restock(order.products, -1);
    order.state = 'sold';
  },

  expire({ reference }) {
    const order = findOrder(reference);
    if (order.state !== 'reserved') return;
    order.state = 'expired';
    restock(order.products);
  },
});

announce(createServer(toNodeListener(handlers.fetch)).listen(port, host));
