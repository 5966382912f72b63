// A small in-memory shop that keeps to every rule, to serve and to test against.
import { badRequest, decimal, insufficientStock, notFound } from '../src/index.ts';
import type { ContractType, CurrencyType, PrimarySalesBackend, RequestedProduct } from '../src/index.ts';

export interface Product {
  stock: number;
  collection: string;
  type: ContractType;
  /** The price of one piece, by currency. */
  price: Record<string, number>;
}

interface Order {
  state: 'authorised' | 'completed' | 'expired' | 'completed_late';
  products: readonly RequestedProduct[];
  expiresAt: number;
}

export interface Shop extends PrimarySalesBackend {
  products: Record<string, Product>;
  orders: Map<string, Order>;
}

export const currencyTypes: Record<string, CurrencyType> = { USDC: 'crypto', ETH: 'crypto', USD: 'fiat' };

/** Returns two products with the prices of the vendor's example, and one in an ERC1155 collection. */
export const createCatalogue = (): Record<string, Product> => ({
  P001: {
    stock: 5,
    collection: '0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8',
    type: 'ERC721',
    price: { USDC: 20, ETH: 0.00002, USD: 20 },
  },
  P002: {
    stock: 5,
    collection: '0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8',
    type: 'ERC721',
    price: { USDC: 10, ETH: 0.00001, USD: 10 },
  },
  potion: {
    stock: 1000,
    collection: '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f',
    type: 'ERC1155',
    price: { USDC: 0.1, ETH: 1e-7, USD: 0.19 },
  },
});

export interface ShopOptions {
  products?: Record<string, Product>;
  /** The clock, in milliseconds. Default: `Date.now`. */
  now?: () => number;
  secondsToPay?: number;
}

export function createShop({
  products = createCatalogue(),
  now = Date.now,
  secondsToPay = 900,
}: ShopOptions = {}): Shop {
  const orders = new Map<string, Order>();
  let lastToken = 0;

  /** The clock ends an order whose authorisation response was lost, because nobody confirms or expires it. */
  function expireOverdue(): void {
    for (const order of orders.values()) if (order.state === 'authorised' && order.expiresAt <= now()) release(order);
  }

  function release(order: Order): void {
    order.state = 'expired';
    for (const { product_id: id, quantity } of order.products) find(id).stock += quantity;
  }

  function find(id: string): Product {
    const product = products[id];
    if (!product) throw notFound(`There is no product ${id}`);
    return product;
  }

  function refuseShortage(wanted: readonly RequestedProduct[]): void {
    for (const { product_id: id, quantity } of wanted) {
      const { stock } = find(id);
      if (stock < quantity) throw insufficientStock(`Only ${stock} of ${id} are left`);
    }
  }

  return {
    products,
    orders,

    quote({ products: wanted }) {
      expireOverdue();
      for (const { product_id: id } of wanted) find(id);
      refuseShortage(wanted);
      const lines = wanted.map(({ product_id, quantity }) => ({
        product_id,
        quantity,
        pricing: Object.entries(find(product_id).price).map(([currency, price]) => ({
          currency,
          currency_type: currencyTypes[currency] ?? 'crypto',
          amount: decimal.multiply(price, quantity),
        })),
      }));
      const totals = (lines[0]?.pricing ?? []).map((first, index) => ({
        ...first,
        amount: decimal.sum(lines.map(({ pricing }) => pricing[index]?.amount ?? 0)),
      }));
      return { products: lines, totals };
    },

    authorise({ currency, products: wanted }) {
      expireOverdue();
      const priced = wanted.map(({ product_id: id, quantity }) => ({ id, quantity, ...find(id) }));
      for (const { id, price } of priced) {
        if (price[currency] === undefined) {
          throw badRequest('unsupported_currency', `Product ${id} has no price in ${currency}`);
        }
      }
      refuseShortage(wanted);
      for (const { product_id: id, quantity } of wanted) find(id).stock -= quantity;
      const reference = crypto.randomUUID().replaceAll('-', '');
      orders.set(reference, { state: 'authorised', products: wanted, expiresAt: now() + secondsToPay * 1000 });
      return {
        reference,
        currency,
        products: priced.map(({ id, quantity, collection, type, price }) => ({
          product_id: id,
          collection_address: collection,
          contract_type: type,
          detail: Array.from({ length: quantity }, () => ({
            token_id: type === 'ERC721' ? String((lastToken += 1)) : '42',
            amount: price[currency] ?? 0,
          })),
        })),
      };
    },

    confirm({ reference }) {
      expireOverdue();
      const order = orders.get(reference);
      if (!order) return notFound(`There is no order ${reference}`);
      if (order.state === 'expired') {
        order.state = 'completed_late';
        for (const { product_id: id, quantity } of order.products) {
          find(id).stock = Math.max(0, find(id).stock - quantity);
        }
      }
      if (order.state === 'authorised') order.state = 'completed';
    },

    expire({ reference }) {
      expireOverdue();
      const order = orders.get(reference);
      if (!order) return notFound(`There is no order ${reference}`);
      if (order.state === 'authorised') release(order);
    },
  };
}
