import { createViolation, type Violation } from '../check/violation.ts';
import type { Endpoint } from '../endpoints.ts';

/** What a backend says about an error. Understands `{ code, message }`, `{ message }`, `{ error }` and plain text. */
export interface DriverError {
  /** The code, if the body has one. */
  code?: string;
  /** The message, if the body has one. */
  message?: string;
}

/** What every response of a backend has, and the problems found in it. */
export interface ReceivedResponse {
  /** The endpoint that was called. */
  endpoint: Endpoint;
  /** The HTTP status. */
  status: number;
  /** The response headers. */
  headers: Headers;
  /** The response body as received. */
  text: string;
  /** What breaks the contract. */
  violations: Violation[];
  /** Differences from the contract that are accepted because published backends have them. */
  tolerated: Violation[];
}

/**
 * The response of a backend. If `ok` is true, it is a success with a readable body. It may still have violations, such
 * as a wrong total.
 */
export type DriverResponse<Body> = ReceivedResponse & ({ ok: true; body: Body } | { ok: false; error: DriverError });

export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

export function toSuccess<Body>(
  received: ReceivedResponse,
  body: Body,
  violations: readonly Violation[],
  tolerated: readonly Violation[] = [],
): DriverResponse<Body> {
  return {
    ...received,
    violations: [...received.violations, ...violations],
    tolerated: [...received.tolerated, ...tolerated],
    ok: true,
    body,
  };
}

/** A success status with a body that the contract does not allow. */
export function toUnreadable(received: ReceivedResponse, violations: readonly Violation[]): DriverResponse<never> {
  const error = readError(received.text);
  return { ...received, violations: [...received.violations, ...violations], ok: false, error };
}

/** A response with a non-2xx status. */
export function toRefusal(received: ReceivedResponse): DriverResponse<never> {
  const { endpoint, status, headers, text } = received;
  const error = readError(text);
  const tolerated = [...received.tolerated];
  if (error.code === undefined) {
    const shown = text === '' ? 'an empty body' : text.slice(0, 200);
    const message = `code is missing from the body of the ${status} response, got ${shown}`;
    tolerated.push(createViolation(endpoint, 'errors-have-code-and-message', 'code', message));
  }
  if (status === 429 && !headers.has('retry-after')) {
    const message = 'Retry-After is missing from the 429 response';
    tolerated.push(createViolation(endpoint, 'too-many-requests-says-how-long', 'Retry-After', message));
  }
  return { ...received, tolerated, ok: false, error };
}

function readError(text: string): DriverError {
  let body: unknown = text;
  try {
    body = JSON.parse(text);
  } catch {
    // The text itself is the message.
  }
  const { code, message, error } = (typeof body === 'object' && body !== null ? body : { message: body }) as Record<
    string,
    unknown
  >;
  const sentence = [message, error].find((value) => typeof value === 'string' && value !== '');
  return {
    ...(typeof code === 'string' ? { code } : {}),
    ...(typeof sentence === 'string' ? { message: sentence } : {}),
  };
}
