import type { Resource, Tx } from '../../core/api.ts';
import type { PrimarySales, Product, RequestedProduct } from './shape.ts';
import { countAvailable } from './stock.ts';
import { CURRENCIES, STORE } from './store.ts';
import type { Currency } from './store.ts';

/** A requested product with how many pieces of it. */
export interface Line {
  readonly product: Product;
  readonly quantity: number;
}

/** Adds a product to the store. Every piece of it in an ERC1155 collection is the same token. */
export function addProduct(
  tx: Tx<PrimarySales>,
  product: Omit<Product, 'token_id'>,
): Resource<PrimarySales, 'product'> {
  const isShared = product.contract_type === 'ERC1155';
  const doc = isShared ? { ...product, token_id: nextToken(tx, product.collection_address) } : product;
  return tx.create('product', { ...STORE, doc });
}

/** The currencies in which every product has a price: those of the products that there are. */
export function findCurrencies(tx: Tx<PrimarySales>): readonly Currency[] {
  const [product] = tx.page('product', { ...STORE, page: 1, limit: 1 }).items;
  return product?.doc.pricing.map(({ currency, currency_type }) => ({ currency, currency_type })) ?? CURRENCIES;
}

/** Finds every product of a request. An unknown one refuses the whole request. */
export function findProducts(tx: Tx<PrimarySales>, requested: readonly RequestedProduct[]): readonly Line[] {
  return requested.map(({ product_id, quantity }) => {
    const product = tx.get('product', product_id);
    if (!product) {
      tx.refuse(
        'line.product-exists',
        `There is no product ${JSON.stringify(product_id)}. Use the id of one that the store sells.`,
      );
    }
    return { product: product!.doc, quantity };
  });
}

/** Refuses the whole request if there are not enough pieces of a product. */
export function checkStock(tx: Tx<PrimarySales>, lines: readonly Line[]): void {
  for (const { product, quantity } of lines) {
    const left = countAvailable(tx, product.product_id);
    if (left >= quantity) continue;
    tx.refuse(
      'order.needs-enough-stock',
      `${quantity} pieces of ${product.product_id} were requested, and ${left} are left. Request at most ${left}.`,
    );
  }
}

/** The token ids of some pieces. In an ERC721 collection each is new, and none is ever issued again. */
export function issueTokens(tx: Tx<PrimarySales>, { product, quantity }: Line): readonly string[] {
  return Array.from({ length: quantity }, () => product.token_id ?? nextToken(tx, product.collection_address));
}

/** Upper and lower case are the same address. */
function nextToken(tx: Tx<PrimarySales>, collection: string): string {
  return String(tx.next(`token of ${collection.toLowerCase()}`));
}
