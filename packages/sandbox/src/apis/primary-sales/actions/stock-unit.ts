import type { Actions } from '../../../core/api.ts';
import { SandboxError } from '../../../sandbox-error.ts';
import { defineActionOf } from '../../define-action.ts';
import { addProduct, findCurrencies } from '../products.ts';
import type { PrimarySales, Product } from '../shape.ts';
import { addUnits } from '../stock.ts';
import { COLLECTIONS } from '../store.ts';
import { readPrices } from './read-prices.ts';

const MOST_PIECES = 10_000;

const define = defineActionOf<PrimarySales, 'stock-unit'>();

/** What somebody does in the backend. */
export const stockUnit: Actions<PrimarySales, 'stock-unit'> = {
  stock: define({
    input: {
      product_id: {
        type: 'string',
        description: 'The product. It is added to the store if it is new.',
        required: true,
      },
      quantity: { type: 'number', description: `The number of pieces, at most ${MOST_PIECES}. Default: 1.` },
      name: { type: 'string', description: 'The name of a new product. Default: its id.' },
      contract_type: { type: 'string', description: 'ERC721 or ERC1155, for a new product. Default: ERC721.' },
      prices: {
        type: 'strings',
        description: 'The price of one piece of a new product in each currency: "20 USDC", "0.00002 ETH", "20 USD".',
      },
    },
    run: ({ input, tx }) => {
      const { product_id, quantity = 1, name = product_id, contract_type = 'ERC721', prices } = input;
      if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_PIECES) {
        throw new SandboxError('invalid', `quantity is ${quantity}. Give a whole number from 1 to ${MOST_PIECES}.`, {
          pointer: '/quantity',
        });
      }
      if (!tx.get('product', product_id)) {
        const type = readContractType(contract_type);
        addProduct(tx, {
          product_id,
          name,
          collection_address: COLLECTIONS[type],
          contract_type: type,
          pricing: readPrices(prices, findCurrencies(tx)),
        });
      }
      addUnits(tx, product_id, quantity);
    },
  }),
};

function readContractType(value: string): Product['contract_type'] {
  if (value === 'ERC721' || value === 'ERC1155') return value;
  throw new SandboxError('invalid', `contract_type is ${JSON.stringify(value)}. Give ERC721 or ERC1155.`, {
    pointer: '/contract_type',
  });
}
