import type { Authorisation, AuthorisedProduct } from '../generated/types.ts';

/** Merges the entries of each product. Returns the same object if every product is listed once. */
export function groupByProduct(authorisation: Authorisation): Authorisation {
  const products = new Map<string, AuthorisedProduct>();
  for (const product of authorisation.products) {
    const key = JSON.stringify([product.product_id, product.collection_address.toLowerCase(), product.contract_type]);
    const before = products.get(key);
    products.set(key, before ? { ...before, detail: [...before.detail, ...product.detail] } : product);
  }
  return products.size === authorisation.products.length
    ? authorisation
    : { ...authorisation, products: [...products.values()] };
}
