import { checkAuthorisation } from '../check/check-authorisation.ts';
import { checkQuote } from '../check/check-quote.ts';
import { createViolation, type Violation } from '../check/violation.ts';
import { getContract, isOrderEndpoint, type Endpoint } from '../endpoints.ts';
import type { Members } from '../generated/inbound.ts';
import type { AuthorisationRequest } from '../generated/types.ts';
import { PrimarySalesResponseError } from './errors.ts';
import type { SaleRefusal } from './refusal.ts';

/** Responds with what a function returned. Throws a {@link PrimarySalesResponseError} if it breaks the contract. */
export function createSuccessResponse(endpoint: Endpoint, request: unknown, returned: unknown): Response {
  if (isOrderEndpoint(endpoint)) {
    assertAcknowledgement(endpoint, returned);
    // The body has no meaning here, so nothing of the returned value is sent.
    return createJsonResponse(200, '{}');
  }
  // Objects may serialise differently from what they look like, so the check reads the JSON that is sent.
  const json: unknown = JSON.parse(JSON.stringify(returned) ?? 'null');
  const check = endpoint === 'quote' ? checkQuote : checkAuthorisation;
  assertNoViolations(endpoint, check(request as AuthorisationRequest, json));
  return createJsonResponse(200, JSON.stringify(pickMembers(json, getContract(endpoint).members)));
}

/** Leaves out what the contract does not name, because a row of a database may have columns that nobody else should see. */
function pickMembers(value: unknown, members: Members): unknown {
  if (Array.isArray(value)) return value.map((item) => pickMembers(item, members));
  if (members === true) return value;
  return Object.fromEntries(
    Object.entries(value as object).flatMap(([name, member]) => {
      const inner = Object.hasOwn(members, name) && members[name];
      return inner ? [[name, pickMembers(member, inner)]] : [];
    }),
  );
}

/** Responds with a refusal. Throws a {@link PrimarySalesResponseError} if the endpoint does not allow it. */
export function createRefusalResponse(
  endpoint: Endpoint,
  { status, code, message, retryAfterSeconds }: SaleRefusal,
): Response {
  if (isOrderEndpoint(endpoint) && code === 'insufficient_stock') {
    const problem = 'The return value is insufficientStock(), expected nothing, an object or another refusal';
    assertNoViolations(endpoint, [createViolation(endpoint, 'response.status-names-the-cause', '', problem)]);
  }
  const notFoundCode = isOrderEndpoint(endpoint) ? 'order_not_found' : 'product_not_found';
  const headers = retryAfterSeconds === undefined ? undefined : { 'retry-after': String(retryAfterSeconds) };
  return createErrorResponse(status, code === 'not_found' ? notFoundCode : code, message, headers);
}

export function createErrorResponse(
  status: number,
  code: string,
  message?: string,
  headers?: Record<string, string>,
): Response {
  return createJsonResponse(status, JSON.stringify(message ? { code, message } : { code }), headers);
}

function assertAcknowledgement(endpoint: Endpoint, returned: unknown): void {
  if (returned === undefined || returned === null || getContract(endpoint).success(returned)) return;
  const message = `The return value is ${JSON.stringify(returned)}, expected nothing, an object or a refusal`;
  assertNoViolations(endpoint, [createViolation(endpoint, 'schema', '', message)]);
}

function assertNoViolations(endpoint: Endpoint, violations: readonly Violation[]): void {
  if (violations.length > 0) throw new PrimarySalesResponseError(endpoint, violations);
}

function createJsonResponse(status: number, json: string, headers?: Record<string, string>): Response {
  return new Response(json, { status, headers: { 'content-type': 'application/json', ...headers } });
}
