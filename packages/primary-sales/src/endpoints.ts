import { calls, type PrimarySalesCalls } from './generated/inbound.ts';
import { operations } from './generated/operations.ts';

/** The operation of each endpoint. */
const operationIds = {
  quote: 'quoteSale',
  authorise: 'authoriseSale',
  confirm: 'confirmSale',
  expire: 'expireSale',
} as const;

/** One of the four endpoints that the backend of a game serves. */
export type Endpoint = keyof typeof operationIds;

/** The request body of an endpoint. */
export type RequestOf<Of extends Endpoint> = PrimarySalesCalls[(typeof operationIds)[Of]]['request'];

/** The response body of an endpoint on success. */
export type SuccessOf<Of extends Endpoint> = PrimarySalesCalls[(typeof operationIds)[Of]]['success'];

/** All endpoints, in the order in which a sale calls them. */
export const endpoints = Object.keys(operationIds) as Endpoint[];

/** Whether the endpoint ends an existing order. The other endpoints are about products. */
export function isOrderEndpoint(endpoint: Endpoint): endpoint is 'confirm' | 'expire' {
  return endpoint === 'confirm' || endpoint === 'expire';
}

/** Returns what the contract says about an endpoint. */
export function getContract<Of extends Endpoint>(
  endpoint: Of,
): (typeof operations)[(typeof operationIds)[Of]] & (typeof calls)[(typeof operationIds)[Of]] {
  const id = operationIds[endpoint];
  return { ...operations[id], ...calls[id] };
}
