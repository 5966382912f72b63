// A shop in memory. In your project this is the database, and each function one transaction.
import { insufficientStock, notFound, type RequestedProduct } from '@wirepact/primary-sales';

interface Order {
  state: 'reserved' | 'sold' | 'expired';
  products: RequestedProduct[];
}

const items = new Map([
  ['sword', { price: 0.1, left: 3 }],
  ['shield', { price: 0.2, left: 5 }],
]);
const orders = new Map<string, Order>();

/** The price of one piece, in USDC. Throws a refusal of the whole call if the product cannot be sold. */
export function priceOf({ product_id: id, quantity }: RequestedProduct): number {
  const item = items.get(id);
  if (!item) throw notFound(`The product ${id} does not exist`);
  if (item.left < quantity) throw insufficientStock(`Only ${item.left} of ${id} are left`);
  return item.price;
}

/** Takes the products from the stock, and returns the reference of a new order. */
export function reserve(products: RequestedProduct[]): string {
  const reference = crypto.randomUUID().replaceAll('-', '');
  orders.set(reference, { state: 'reserved', products });
  restock(products, -1);
  return reference;
}

/** The order with this reference. Throws a refusal if it does not exist. */
export function findOrder(reference: string): Order {
  const order = orders.get(reference);
  if (!order) throw notFound(`The order ${reference} does not exist`);
  return order;
}

/** Returns the products to the stock. With the sign -1, takes them from it. */
export function restock(products: RequestedProduct[], sign: 1 | -1 = 1): void {
  for (const { product_id: id, quantity } of products) items.get(id)!.left += sign * quantity;
}
