import type { Resource, Tx } from '../../core/api.ts';
import type { PrimarySales, RequestedProduct } from './shape.ts';
import { STORE } from './store.ts';

/** A piece in stock. */
export type Unit = Resource<PrimarySales, 'stock-unit'>;

/** Puts pieces of a product on sale. */
export function addUnits(tx: Tx<PrimarySales>, product_id: string, quantity: number): void {
  for (let added = 0; added < quantity; added++) {
    const unit_id = `${product_id}-${tx.next(`piece of ${product_id}`)}`;
    tx.create('stock-unit', { ...STORE, owner: product_id, doc: { unit_id, product_id } });
  }
}

/** Counts the pieces of a product that are on sale. */
export function countAvailable(tx: Tx<PrimarySales>, product_id: string): number {
  return tx.count('stock-unit', { ...STORE, owner: product_id, state: 'available' });
}

/** Finds pieces that are on sale: as many as an order wants, or all if there are fewer. */
export function findAvailable(tx: Tx<PrimarySales>, { product_id, quantity }: RequestedProduct): readonly Unit[] {
  return tx.page('stock-unit', { ...STORE, owner: product_id, state: 'available', page: 1, limit: quantity }).items;
}

/** Finds the pieces that an order holds. */
export function findHeld(tx: Tx<PrimarySales>, ids: readonly string[]): readonly Unit[] {
  return ids.flatMap((id) => tx.get('stock-unit', id) ?? []);
}
