import type { PrimarySalesRuleId } from '../generated/behaviour.ts';
import type { Endpoint } from '../endpoints.ts';

/** A decision of `behaviour.yaml` that a response can break. */
export type PrimarySalesDecision =
  | 'all-lines-have-the-same-currencies'
  | 'amounts-are-exact-decimals'
  | 'errors-have-code-and-message'
  | 'tokens-are-grouped-by-product'
  | 'too-many-requests-says-how-long';

/** One way in which a response breaks the contract. */
export interface Violation {
  /** The endpoint that sent the response. */
  endpoint: Endpoint;
  /** The broken rule or decision of `behaviour.yaml`, or `schema` if the response has the wrong shape. */
  rule: PrimarySalesRuleId | PrimarySalesDecision | 'schema';
  /**
   * The place in the response: `totals.ETH`, `products[1].detail[0].amount` or `status`. Empty if the violation is about
   * the whole response.
   */
  place: string;
  /** A sentence that starts with the place and gives the actual and the expected value. */
  message: string;
}

/** A violation in a response body, before the endpoint is added. */
export type BodyViolation = Omit<Violation, 'endpoint'>;

export function createViolation(
  endpoint: Endpoint,
  rule: Violation['rule'],
  place: string,
  message: string,
): Violation {
  return { endpoint, rule, place, message };
}
