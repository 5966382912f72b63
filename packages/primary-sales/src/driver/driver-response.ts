import type { Authorisation, AuthorisedProduct } from '../generated/types.ts';
import { contractOf, type Endpoint } from '../endpoints.ts';
import type { Violation } from '../check/violation.ts';

/** What a backend said of a refusal, in whichever envelope: `{ code, message }`, `{ message }`, `{ error }` or text. */
export interface DriverError {
  /** The code, where the body has one. */
  code?: string;
  /** The sentence, where the body has one. */
  message?: string;
}

/** What every answer has, and what was found in it. */
export interface Received {
  /** The endpoint that was called. */
  endpoint: Endpoint;
  /** The HTTP status. */
  status: number;
  /** The headers of the answer. */
  headers: Headers;
  /** The body as it came. */
  text: string;
  /** What goes against the contract. */
  violations: Violation[];
  /** What differs from the contract and is taken all the same, because published backends do it. */
  tolerated: Violation[];
}

/**
 * What a backend answered. With `ok` it is a success that can be read as the contract says; it may have violations all
 * the same, such as a wrong sum.
 */
export type DriverAnswer<Body> = Received & ({ ok: true; body: Body } | { ok: false; error: DriverError });

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** What the status alone tells. */
export function statusViolations(endpoint: Endpoint, status: number): Violation[] {
  const { statuses } = contractOf(endpoint);
  if (statuses.includes(status)) return [];
  return [
    isSuccess(status)
      ? violation(endpoint, 'answer.success-is-200', 'status', `status is ${status}, expected 200`)
      : violation(
          endpoint,
          'answer.status-names-the-cause',
          'status',
          `status is ${status}, expected one of ${statuses.join(', ')}`,
        ),
  ];
}

/** An answer that is no success. */
export function refused(received: Received): DriverAnswer<never> {
  const { endpoint, status, headers, text } = received;
  const error = readError(text);
  const tolerated = [...received.tolerated];
  if (error.code === undefined) {
    const shown = text === '' ? 'nothing' : text.slice(0, 200);
    const message = `code is missing from the body of a ${status}, which is ${shown}`;
    tolerated.push(violation(endpoint, 'errors-have-code-and-message', 'code', message));
  }
  if (status === 429 && !headers.has('retry-after')) {
    const message = 'Retry-After is missing from a 429';
    tolerated.push(violation(endpoint, 'too-many-requests-says-how-long', 'Retry-After', message));
  }
  return { ...received, tolerated, ok: false, error };
}

function readError(text: string): DriverError {
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // Then the text is the message.
  }
  const { code, message, error } = (typeof body === 'object' && body !== null ? body : { message: body }) as Record<
    string,
    unknown
  >;
  const sentence = [message, error].find((said) => typeof said === 'string' && said !== '');
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof sentence === 'string' ? { message: sentence } : {}),
  };
}

/** The authorisation with each product listed once; the same object where it is so already. */
export function grouped(authorisation: Authorisation): Authorisation {
  const products = new Map<string, AuthorisedProduct>();
  for (const product of authorisation.products) {
    const key = JSON.stringify([product.product_id, product.collection_address.toLowerCase(), product.contract_type]);
    const before = products.get(key);
    products.set(key, before ? { ...before, detail: [...before.detail, ...product.detail] } : product);
  }
  return products.size === authorisation.products.length
    ? authorisation
    : { ...authorisation, products: [...products.values()] };
}

export function violation(endpoint: Endpoint, rule: Violation['rule'], place: string, message: string): Violation {
  return { endpoint, rule, place, message };
}
