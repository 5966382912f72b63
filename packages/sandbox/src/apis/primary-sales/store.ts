import type { Price, Product } from './shape.ts';

/** The holder of everything in the store. There is one store in a world, and it has no environments. */
export const STORE = { holder: 'store', env: '' } as const;

/** A currency of the store. */
export type Currency = Pick<Price, 'currency' | 'currency_type'>;

/** The currencies of the default store. */
export const CURRENCIES: readonly Currency[] = [
  { currency: 'USDC', currency_type: 'crypto' },
  { currency: 'ETH', currency_type: 'crypto' },
  { currency: 'USD', currency_type: 'fiat' },
];

/** The collection of the store of each type. */
export const COLLECTIONS: Readonly<Record<Product['contract_type'], string>> = {
  ERC721: '0xd27746683cCF357ED5190D248Cf0468a3dA28Ea8',
  ERC1155: '0x3b7e1d94c0a25f688e9d0c7b6a5f4e3d2c1b0a9f',
};
