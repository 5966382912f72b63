import type { machines, resources } from '@wirepact/primary-sales/behaviour';
import type { components, operations } from '@wirepact/primary-sales/types';
import type { HubCall, Sale } from '../../hub/documents.ts';

type Schemas = components<never>['schemas'];

/** The types of the API. */
export interface PrimarySales {
  readonly operations: operations<never>;
  readonly machines: typeof machines;
  readonly resources: typeof resources;
  readonly eventData: Record<never, never>;
  readonly documents: {
    readonly order: OrderDocument;
    readonly product: Product;
    readonly 'stock-unit': StockUnit;
    readonly sale: Sale;
    readonly 'hub-call': HubCall;
  };
  readonly data: {
    readonly order: OrderData;
  };
}

/** An order as its authorisation shows it, and what the backend knows besides. */
export interface OrderDocument extends Authorisation {
  readonly recipient_address: string;
  /** The end of the payment window, as ISO 8601. */
  readonly expires_at: string;
  /** Of the confirmation. */
  readonly tx_hash?: string;
  /** The pieces that were paid although none was left. A person has to resolve this. */
  readonly oversold?: readonly RequestedProduct[];
}

/** What an order still has to do with the stock. */
export interface OrderData {
  /** The ids of the pieces that it holds until it is paid or expires. */
  readonly held: readonly string[];
  /** What it has given back. A late confirmation takes it out of stock again. */
  readonly released: readonly RequestedProduct[];
}

/** Something that the store sells. The API shows only its prices. */
export interface Product {
  readonly product_id: string;
  readonly name: string;
  readonly collection_address: string;
  readonly contract_type: Schemas['ContractType'];
  /** The id of the token that every piece is, in an ERC1155 collection. */
  readonly token_id?: string;
  /** Of one piece, once in every currency of the store. */
  readonly pricing: readonly Price[];
}

/** One piece of a product in stock. The API does not show it. */
export interface StockUnit {
  readonly unit_id: string;
  readonly product_id: string;
}

/** What the store promises for an order. */
export type Authorisation = Schemas['Authorisation'];
/** A price in one currency. */
export type Price = Schemas['Price'];
/** A product and how many pieces of it. */
export type RequestedProduct = Schemas['RequestedProduct'];
