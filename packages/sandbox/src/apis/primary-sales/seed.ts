import type { Tx } from '../../core/api.ts';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { addKeys } from './keys.ts';
import { addProduct } from './products.ts';
import type { PrimarySales, Product } from './shape.ts';
import { addUnits } from './stock.ts';
import { COLLECTIONS, CURRENCIES } from './store.ts';

const CATALOGUE: readonly (Omit<Product, 'pricing' | 'collection_address'> & {
  readonly amounts: readonly number[];
  readonly stock: number;
})[] = [
  {
    product_id: 'P001',
    name: 'Sword',
    contract_type: 'ERC721',
    amounts: [20, 0.00002, 20],
    stock: 5,
  },
  {
    product_id: 'P002',
    name: 'Shield',
    contract_type: 'ERC721',
    amounts: [10, 0.00001, 10],
    stock: 5,
  },
  {
    product_id: 'P003',
    name: 'Potion',
    contract_type: 'ERC1155',
    amounts: [0.1, 0.0000001, 0.19],
    stock: 20,
  },
];

/** Fills a world with a store: a key for each endpoint, and three products with pieces in stock. */
export function seed(tx: Tx<PrimarySales>, random: SeedSecrets): SeededWorld {
  for (const { amounts, stock, ...product } of CATALOGUE) {
    const pricing = CURRENCIES.map((currency, index) => ({ ...currency, amount: amounts[index]! }));
    addProduct(tx, { ...product, collection_address: COLLECTIONS[product.contract_type], pricing });
    addUnits(tx, product.product_id, stock);
  }
  return {
    credentials: addKeys(tx, {}, random),
    ids: CATALOGUE.map(({ product_id, name }) => ({
      variable: `WIREPACT_PRIMARY_SALES_${name.toUpperCase()}_ID`,
      value: product_id,
      description: `The product ${name}.`,
    })),
  };
}
