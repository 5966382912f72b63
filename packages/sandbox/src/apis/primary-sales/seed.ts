import type { Tx } from '../../core/api.ts';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { addProduct } from './products.ts';
import type { PrimarySales, Product } from './shape.ts';
import { addUnits } from './stock.ts';
import { COLLECTIONS, CURRENCIES, STORE } from './store.ts';

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

const ENDPOINTS = [
  { operation: 'quoteSale', variable: 'WIREPACT_PRIMARY_SALES_QUOTE_KEY', name: 'quote endpoint' },
  { operation: 'authoriseSale', variable: 'WIREPACT_PRIMARY_SALES_AUTHORISE_KEY', name: 'authorisation endpoint' },
  { operation: 'confirmSale', variable: 'WIREPACT_PRIMARY_SALES_CONFIRM_KEY', name: 'confirmation endpoint' },
  { operation: 'expireSale', variable: 'WIREPACT_PRIMARY_SALES_EXPIRE_KEY', name: 'endpoint for expired orders' },
] as const;

/** Fills a world with a store: a key for each endpoint, and three products with pieces in stock. */
export function seed(tx: Tx<PrimarySales>, random: SeedSecrets): SeededWorld {
  for (const { amounts, stock, ...product } of CATALOGUE) {
    const pricing = CURRENCIES.map((currency, index) => ({ ...currency, amount: amounts[index]! }));
    addProduct(tx, { ...product, collection_address: COLLECTIONS[product.contract_type], pricing });
    addUnits(tx, product.product_id, stock);
  }
  return {
    credentials: ENDPOINTS.map(({ operation, variable, name }) => {
      const value = random.secret(`primary-sales ${operation}`, '', 40);
      tx.addCredential({ secret: value, resource: STORE.holder, scopes: [operation], ...STORE });
      return { variable, value, description: `The key of the ${name}.` };
    }),
    ids: CATALOGUE.map(({ product_id, name }) => ({
      variable: `WIREPACT_PRIMARY_SALES_${name.toUpperCase()}_ID`,
      value: product_id,
      description: `The product ${name}.`,
    })),
  };
}
