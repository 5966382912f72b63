import type { Tx } from '../../core/api.ts';
import type { SeededWorld } from '../../core/definition.ts';
import type { PrimarySales } from './shape.ts';

const STORE = 'store';

const CATALOGUE = [
  { product_id: 'P001', product_name: 'Sword', usdc: 10, eth: 0.003, stock: 5 },
  { product_id: 'P002', product_name: 'Shield', usdc: 4.5, eth: 0.00135, stock: 2 },
] as const;

const ENDPOINTS = [
  { operation: 'quoteSale', variable: 'WIREPACT_PRIMARY_SALES_QUOTE_KEY', name: 'quote endpoint' },
  { operation: 'authoriseSale', variable: 'WIREPACT_PRIMARY_SALES_AUTHORISE_KEY', name: 'authorisation endpoint' },
  { operation: 'confirmSale', variable: 'WIREPACT_PRIMARY_SALES_CONFIRM_KEY', name: 'confirmation endpoint' },
  { operation: 'expireSale', variable: 'WIREPACT_PRIMARY_SALES_EXPIRE_KEY', name: 'endpoint for expired orders' },
] as const;

/** Fills a world with a store: a key for each endpoint, and two products with pieces in stock. */
export function seed(
  tx: Tx<PrimarySales>,
  random: { secret(label: string, prefix: string, length: number): string },
): SeededWorld {
  for (const product of CATALOGUE) {
    for (let piece = 1; piece <= product.stock; piece++) createStockUnit(tx, product, piece);
  }
  return {
    credentials: ENDPOINTS.map(({ operation, variable, name }) => {
      const value = random.secret(`primary-sales ${operation}`, '', 40);
      tx.addCredential({ secret: value, resource: STORE, scopes: [operation], holder: STORE, env: '' });
      return { variable, value, description: `The key of the ${name}.` };
    }),
    ids: CATALOGUE.map(({ product_id, product_name }) => ({
      variable: `WIREPACT_PRIMARY_SALES_${product_name.toUpperCase()}_ID`,
      value: product_id,
      description: `The product ${product_name}.`,
    })),
  };
}

function createStockUnit(tx: Tx<PrimarySales>, product: (typeof CATALOGUE)[number], piece: number): void {
  const { product_id, product_name, usdc, eth } = product;
  tx.create('stock-unit', {
    holder: STORE,
    env: '',
    doc: {
      unit_id: `${product_id}-${piece}`,
      product_id,
      product_name,
      pricing: [
        { currency: 'USDC', currency_type: 'crypto', amount: usdc },
        { currency: 'ETH', currency_type: 'crypto', amount: eth },
      ],
    },
  });
}
