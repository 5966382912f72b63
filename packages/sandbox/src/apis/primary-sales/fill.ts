import type { components } from '@wirepact/sandbox/control/types';
import type { Tx } from '../../core/api.ts';
import type { SeededWorld, SeedSecrets } from '../../core/definition.ts';
import { SandboxError } from '../../sandbox-error.ts';
import { addKeys } from './keys.ts';
import { isUsablePrice, MOST_DIGITS } from './prices.ts';
import { addProduct } from './products.ts';
import type { Price, PrimarySales } from './shape.ts';
import { addUnits } from './stock.ts';
import { COLLECTIONS } from './store.ts';

type Schemas = components<string & {}>['schemas'];

/**
 * Fills a world with the keys of a store, its products and their pieces.
 *
 * @throws {SandboxError} for keys, products, currencies or prices that a store cannot have.
 */
export function fill(
  tx: Tx<PrimarySales>,
  { keys = {}, products = [] }: Schemas['PrimarySalesContents'],
  secrets: SeedSecrets,
): SeededWorld {
  const given = Object.values(keys);
  if (new Set(given).size < given.length) throw invalid('Two endpoints have the same key. Give each one of its own.');
  const [first] = products;
  const currencies = first ? listCurrencies(first) : '';
  for (const product of products) addEntry(tx, product, currencies);
  return {
    credentials: addKeys(tx, keys, secrets),
    ids: products.map(({ product_id, name = product_id }, index) => ({
      variable: `WIREPACT_PRIMARY_SALES_PRODUCT_ID${index === 0 ? '' : `_${index + 1}`}`,
      value: product_id,
      description: `The product ${name}.`,
    })),
  };
}

function addEntry(
  tx: Tx<PrimarySales>,
  { product_id, name = product_id, contract_type = 'ERC721', stock = 0, ...entry }: Schemas['ProductEntry'],
  currencies: string,
): void {
  const where = `The product ${JSON.stringify(product_id)}`;
  if (tx.get('product', product_id)) throw invalid(`${where} is there twice. Give each product an id of its own.`);
  const names = entry.pricing.map(({ currency }) => currency);
  if (listCurrencies(entry) !== currencies || new Set(names).size < names.length) {
    throw invalid(`${where} has prices in ${names.join(', ')}. Give one price in each of: ${currencies}.`);
  }
  const bad = entry.pricing.find(({ amount }) => !isUsablePrice(amount));
  if (bad) throw invalid(`${where} has the price ${bad.amount}. Give one with at most ${MOST_DIGITS} digits.`);
  const pricing = entry.pricing.map(({ currency, currency_type = 'crypto', amount }): Price => ({
    currency,
    currency_type,
    amount,
  }));
  const { collection_address = COLLECTIONS[contract_type] } = entry;
  addProduct(tx, { product_id, name, collection_address, contract_type, pricing });
  addUnits(tx, product_id, stock);
}

/** Their order in the response follows from the first product, so each has to list them in the same order. */
function listCurrencies({ pricing }: Pick<Schemas['ProductEntry'], 'pricing'>): string {
  return pricing.map(({ currency }) => currency).join(', ');
}

function invalid(message: string): SandboxError {
  return new SandboxError('invalid', message);
}
