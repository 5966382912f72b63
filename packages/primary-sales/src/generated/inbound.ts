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

/** The validators of each call, and all its documented statuses. */
export const calls: {
  readonly [Id in keyof PrimarySalesCalls]: {
    readonly request: Validator<PrimarySalesCalls[Id]['request']>;
    readonly success: Validator<PrimarySalesCalls[Id]['success']>;
    readonly statuses: readonly number[];
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
  },
};
