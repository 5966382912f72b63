import type { machines, resources } from '@wirepact/primary-sales/behaviour';
import type { components, operations } from '@wirepact/primary-sales/types';

type Schemas = components<never>['schemas'];

/** The types of the API. */
export interface PrimarySales {
  readonly operations: operations<never>;
  readonly machines: typeof machines;
  readonly resources: typeof resources;
  readonly eventData: Record<never, never>;
  readonly documents: {
    readonly order: Schemas['Authorisation'];
    readonly 'stock-unit': StockUnit;
  };
  readonly data: Record<never, never>;
}

/** One piece of a product in stock. The API does not show it. */
export interface StockUnit {
  readonly unit_id: string;
  readonly product_id: string;
  readonly product_name: string;
  /** Of one piece, once in every currency of the store. */
  readonly pricing: readonly Schemas['Price'][];
}
