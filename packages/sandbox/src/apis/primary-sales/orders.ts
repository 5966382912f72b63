import { numbers } from '@wirepact/primary-sales/behaviour';
import type { Resource, Tx } from '../../core/api.ts';
import { findPrice } from './prices.ts';
import { issueTokens } from './products.ts';
import type { Line } from './products.ts';
import type { Authorisation, OrderDocument, PrimarySales, RequestedProduct } from './shape.ts';
import { findAvailable, findHeld } from './stock.ts';
import type { Unit } from './stock.ts';

/** An order that was authorised. */
export type Order = Resource<PrimarySales, 'order'>;

/** The seconds in which an order can be paid, as they are set in the Hub. */
export function readPaymentWindow(tx: Tx<PrimarySales>): number {
  return (tx.settings.values['payment-window'] as number | undefined) ?? numbers['payment-window'];
}

/** Writes a new order: a token with its price for each piece. */
export function draftOrder(
  tx: Tx<PrimarySales>,
  lines: readonly Line[],
  { currency, recipient_address }: { readonly currency: string; readonly recipient_address: string },
): OrderDocument {
  return {
    reference: tx.id(''),
    currency,
    products: lines.map((line) => ({
      product_id: line.product.product_id,
      collection_address: line.product.collection_address,
      contract_type: line.product.contract_type,
      detail: issueTokens(tx, line).map((token_id) => ({ token_id, amount: findPrice(line.product, currency)! })),
    })),
    recipient_address,
    expires_at: new Date(tx.now + readPaymentWindow(tx) * 1000).toISOString(),
  };
}

/** The part of an order that its authorisation shows. */
export function showAuthorisation({ reference, currency, products }: OrderDocument): Authorisation {
  return { reference, currency, products };
}

/** Ends the reservation of an order that was not paid. An order that holds nothing releases nothing. */
export function expireOrder(tx: Tx<PrimarySales>, order: Order): void {
  const held = findHeld(tx, order.data.held);
  for (const unit of held) tx.change(unit);
  const released = held.length > 0 ? linesOf(order.doc) : order.data.released;
  tx.change(order, { data: { held: [], released } });
}

/** Takes out of stock again what an order has released, as far as it is left. */
export function takeAgain(
  tx: Tx<PrimarySales>,
  released: readonly RequestedProduct[],
): { readonly units: readonly Unit[]; readonly missing: readonly RequestedProduct[] } {
  const found = released.map((line) => ({ line, units: findAvailable(tx, line) }));
  return {
    units: found.flatMap(({ units }) => units),
    missing: found.flatMap(({ line: { product_id, quantity }, units }) =>
      units.length < quantity ? [{ product_id, quantity: quantity - units.length }] : [],
    ),
  };
}

function linesOf({ products }: OrderDocument): readonly RequestedProduct[] {
  return products.map(({ product_id, detail }) => ({ product_id, quantity: detail.length }));
}
