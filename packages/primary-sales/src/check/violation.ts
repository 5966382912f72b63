import type { PrimarySalesRuleId } from '../generated/behaviour.ts';
import type { Endpoint } from '../endpoints.ts';

/** Decisions of `behaviour.yaml` that an answer can go against. */
export type PrimarySalesDecision =
  | 'all-lines-have-the-same-currencies'
  | 'amounts-are-exact-decimals'
  | 'errors-have-code-and-message'
  | 'tokens-are-grouped-by-product'
  | 'too-many-requests-says-how-long';

/** One thing in an answer that goes against the contract. */
export interface Violation {
  /** The endpoint whose answer it is. */
  endpoint: Endpoint;
  /** The rule or decision of `behaviour.yaml` that is broken; `schema` where the shape is wrong. */
  rule: PrimarySalesRuleId | PrimarySalesDecision | 'schema';
  /** Where in the answer: `totals.ETH`, `products[1].detail[0].amount`, `status`; empty for all of it. */
  place: string;
  /** A sentence that begins with the place and says what is there and what was expected. */
  message: string;
}
