import {
  badRequest,
  createPrimarySalesHandlers,
  decimal,
  insufficientStock,
  notFound,
  type EndpointKeys,
  type Endpoint,
  type PrimarySalesHandlers,
  type RequestedProduct,
} from '@wirepact/primary-sales';

interface Order {
  state: 'reserved' | 'sold' | 'expired';
  products: RequestedProduct[];
}

const usdc = { currency: 'USDC', currency_type: 'crypto' } as const;

/** Sells swords at 0.1 USDC. In your project, use a database, and one transaction for each function. */
export function createShop(keys: Record<Endpoint, EndpointKeys>): PrimarySalesHandlers {
  const orders = new Map<string, Order>();
  let left = 3;
  let lastToken = 0;

  return createPrimarySalesHandlers({
    keys,

    quote({ products }) {
      const lines = products.map((product) => {
        const amount = decimal.multiply(priceOf(product), product.quantity);
        return { ...product, pricing: [{ ...usdc, amount }] };
      });
      return {
        products: lines,
        totals: [{ ...usdc, amount: decimal.sum(lines.map(({ pricing }) => pricing[0]!.amount)) }],
      };
    },

    authorise({ currency, products }) {
      if (currency !== 'USDC') return badRequest('unsupported_currency');
      const prices = products.map(priceOf);
      for (const { quantity } of products) left -= quantity;
      const reference = crypto.randomUUID().replaceAll('-', '');
      orders.set(reference, { state: 'reserved', products });
      return {
        reference,
        currency,
        products: products.map(({ product_id, quantity }, index) => ({
          product_id,
          collection_address: '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f',
          contract_type: 'ERC721',
          detail: Array.from({ length: quantity }, () => ({ token_id: `${++lastToken}`, amount: prices[index]! })),
        })),
      };
    },

    confirm({ reference }) {
      const order = findOrder(reference);
      if (order.state === 'expired') for (const { quantity } of order.products) left -= quantity;
      order.state = 'sold';
    },

    expire({ reference }) {
      const order = findOrder(reference);
      if (order.state !== 'reserved') return;
      order.state = 'expired';
      for (const { quantity } of order.products) left += quantity;
    },
  });

  function priceOf({ product_id: id, quantity }: RequestedProduct): number {
    if (id !== 'sword') throw notFound(`The product ${id} does not exist`);
    if (left < quantity) throw insufficientStock(`Only ${left} are left`);
    return 0.1;
  }

  function findOrder(reference: string): Order {
    const order = orders.get(reference);
    if (!order) throw notFound(`The order ${reference} does not exist`);
    return order;
  }
}
