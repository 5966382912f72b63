import { calls, type PrimarySalesCalls } from './generated/inbound.ts';
import { operations } from './generated/operations.ts';

/** The operation behind each endpoint. */
const operationIds = {
  quote: 'quoteSale',
  authorise: 'authoriseSale',
  confirm: 'confirmSale',
  expire: 'expireSale',
} as const;

/** One of the four endpoints that the backend of a game serves. */
export type Endpoint = keyof typeof operationIds;

/** What a call of the endpoint brings. */
export type RequestOf<Of extends Endpoint> = PrimarySalesCalls[(typeof operationIds)[Of]]['request'];

/** What a success of the endpoint is answered with. */
export type SuccessOf<Of extends Endpoint> = PrimarySalesCalls[(typeof operationIds)[Of]]['success'];

/** All endpoints, in the order of a sale. */
export const endpoints = Object.keys(operationIds) as Endpoint[];

/** What the contract says of an endpoint. */
export function contractOf<Of extends Endpoint>(
  endpoint: Of,
): (typeof operations)[(typeof operationIds)[Of]] & (typeof calls)[(typeof operationIds)[Of]] {
  const id = operationIds[endpoint];
  return { ...operations[id], ...calls[id] };
}
