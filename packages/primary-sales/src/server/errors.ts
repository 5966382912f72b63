import type { Violation } from '../check/violation.ts';
import type { Endpoint } from '../endpoints.ts';

/** One of your functions returned a response that breaks the contract. The message names every rule and place. */
export class PrimarySalesResponseError extends Error {
  /** The endpoint whose function returned the response. */
  readonly endpoint: Endpoint;
  /** What breaks the contract. */
  readonly violations: readonly Violation[];

  constructor(endpoint: Endpoint, violations: readonly Violation[]) {
    const lines = violations.map(({ rule, message }) => `\n  ${message} (${rule})`);
    super(
      `Your \`${endpoint}\` returned a response that breaks the contract. The caller received 500.${lines.join('')}`,
    );
    this.name = 'PrimarySalesResponseError';
    this.endpoint = endpoint;
    this.violations = violations;
  }
}

/**
 * A confirmation or an expiry with the right key was rejected with 400 because its body breaks the contract. Your function
 * was not called, so a paid order may be unconfirmed, or unpaid stock may stay reserved. Someone should check the order.
 */
export class PrimarySalesRequestError extends Error {
  /** The endpoint that was called. */
  readonly endpoint: Endpoint;

  constructor(endpoint: Endpoint, problem: string | undefined) {
    super(
      `A call of \`${endpoint}\` was rejected with 400 because its body breaks the contract: ${problem}. ` +
        'Find the order in the Hub and resolve it by hand.',
    );
    this.name = 'PrimarySalesRequestError';
    this.endpoint = endpoint;
  }
}

/**
 * The body of a call could not be read: the caller disconnected, or other code had already read it. Your function was not
 * called, and the caller receives 500. `cause` is the error of the connection.
 */
export class PrimarySalesReadError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'PrimarySalesReadError';
  }
}
