// Generated from spec/primary-sales/openapi.yaml by `pnpm generate`. Do not edit.

import {
  Acknowledgement,
  Authorisation,
  AuthorisationRequest,
  Confirmation,
  ExpiredOrder,
  Quote,
  QuoteRequest,
  type Validator,
} from '@wirepact/primary-sales/schemas';
import type { components } from './types.ts';

/** The request body of each call, and the body of its successful response. */
export interface PrimarySalesCalls {
  quoteSale: {
    request: components<string & {}>['schemas']['QuoteRequest'];
    success: components<string & {}>['schemas']['Quote'];
  };
  authoriseSale: {
    request: components<string & {}>['schemas']['AuthorisationRequest'];
    success: components<string & {}>['schemas']['Authorisation'];
  };
  confirmSale: {
    request: components<string & {}>['schemas']['Confirmation'];
    success: components<string & {}>['schemas']['Acknowledgement'];
  };
  expireSale: {
    request: components<string & {}>['schemas']['ExpiredOrder'];
    success: components<string & {}>['schemas']['Acknowledgement'];
  };
}

/** The names of the members that are sent, each with its own members. `true` stands for any value. */
export type Members = true | { readonly [name: string]: Members };

/** The validators of each call, all its documented statuses, and the members of its successful response. */
export const calls: {
  readonly [Id in keyof PrimarySalesCalls]: {
    readonly request: Validator<PrimarySalesCalls[Id]['request']>;
    readonly success: Validator<PrimarySalesCalls[Id]['success']>;
    readonly statuses: readonly number[];
    readonly members: Members;
  };
} = {
  quoteSale: {
    request: QuoteRequest,
    success: Quote,
    statuses: [
      200,
      400,
      401,
      404,
      429,
      500,
    ],
    members: {
      products: { product_id: true, quantity: true, pricing: { currency: true, currency_type: true, amount: true } },
      totals: { currency: true, currency_type: true, amount: true },
    },
  },
  authoriseSale: {
    request: AuthorisationRequest,
    success: Authorisation,
    statuses: [
      200,
      400,
      401,
      404,
      429,
      500,
    ],
    members: {
      reference: true,
      currency: true,
      products: {
        product_id: true,
        collection_address: true,
        contract_type: true,
        detail: { token_id: true, amount: true },
      },
    },
  },
  confirmSale: {
    request: Confirmation,
    success: Acknowledgement,
    statuses: [
      200,
      400,
      401,
      404,
      429,
      500,
    ],
    members: true,
  },
  expireSale: {
    request: ExpiredOrder,
    success: Acknowledgement,
    statuses: [
      200,
      400,
      401,
      404,
      429,
      500,
    ],
    members: true,
  },
};
