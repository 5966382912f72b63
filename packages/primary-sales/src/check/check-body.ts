import { getContract, type Endpoint, type SuccessOf } from '../endpoints.ts';
import { explainErrors } from './explain-errors.ts';
import type { BodyViolation, Violation } from './violation.ts';

/** Checks a response body: first its shape, and only if that is valid, the rules that a schema cannot express. */
export function checkBody<Of extends Endpoint>(
  endpoint: Of,
  response: unknown,
  checkRules: (response: SuccessOf<Of>) => BodyViolation[],
): Violation[] {
  if (!getContract(endpoint).success(response)) return checkShape(endpoint, response);
  return checkRules(response).map((violation) => ({ endpoint, ...violation }));
}

/** Checks a response body against its schema only. */
export function checkShape(endpoint: Endpoint, response: unknown): Violation[] {
  const { success } = getContract(endpoint);
  success(response);
  return explainErrors(success.errors, 'The response').map(({ place, message }) => {
    const rule = rulesByProperty[place.split('.').pop() ?? ''] ?? 'schema';
    return { endpoint, rule, place, message };
  });
}

/** The rules that a schema enforces, by property name. */
const rulesByProperty: Record<string, Violation['rule']> = {
  reference: 'order.reference-is-unique-and-short',
  collection_address: 'order.names-the-collection',
  contract_type: 'order.names-the-contract-type',
  currency_type: 'quote.currency-is-crypto-or-fiat',
};
