import { Problem } from '@wirepact/http-host';
import type { HostRequest, HostResponse } from '@wirepact/http-host';
import { buildResponse } from './build-response.ts';
import type { BuiltResponse } from './build-response.ts';
import { checkRequest } from './check-request.ts';
import { chooseResponse } from './choose-response.ts';
import { errorMembers } from './error-shape.ts';
import { allowedMethods, findOperation } from './find-operation.ts';
import type { LoadedApi } from './load-api.ts';
import { readPreference } from './prefer.ts';
import { refuse } from './refuse.ts';
import { isError } from './violation.ts';
import type { Violation } from './violation.ts';
import { violationsHeader } from './violations-header.ts';

/** A body with a thousand wrong items has a thousand violations. */
const LOGGED_VIOLATIONS = 20;

/**
 * Responds to a request to one API, with the violations of the contract in a header and in the notes.
 *
 * @throws {Problem} if the contract does not document a response. Clients of the API find its sentence where that of an error is.
 */
export function respond(api: LoadedApi, request: HostRequest): HostResponse {
  try {
    return respondAsDocumented(api, request);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const { status, title, message, headers } = error;
    throw new Problem(status, title, message, headers, errorMembers(api.errorShape, message));
  }
}

function respondAsDocumented({ title, operations }: LoadedApi, request: HostRequest): HostResponse {
  const { method, path, headers } = request;
  const operation = findOperation(operations, method, path);
  if (!operation) return respondWithout(title, allowedMethods(operations, path), request);
  const preference = readPreference(headers['prefer'] as string | undefined);
  const { violations, body } = checkRequest(operation, request);
  const errors = violations.filter(isError);
  const choice =
    errors.length > 0 ? refuse(operation, errors, preference) : chooseResponse(operation, preference, body);
  const response = buildResponse(operation, choice, headers.accept);
  return toHost(response, [...violations, ...response.violations]);
}

/** Responds to a request that no operation describes. */
function respondWithout(title: string, allowed: readonly string[], { method, path }: HostRequest): HostResponse {
  if (allowed.length === 0) throw new Problem(404, 'Not found', `${title} does not have an operation at ${path}.`);
  const allow = allowed.join(', ');
  if (method === 'OPTIONS') return { status: 204, headers: { allow } };
  throw new Problem(405, 'Method not allowed', `${title} does not support ${method} at ${path}. Use ${allow}.`, {
    allow,
  });
}

function toHost({ status, headers, body }: BuiltResponse, violations: readonly Violation[]): HostResponse {
  const isText = typeof body === 'string' && !headers['content-type']?.includes('json');
  return {
    status,
    headers: { ...headers, ...(violations.length > 0 && { 'sl-violations': violationsHeader(violations) }) },
    body: isText ? body : JSON.stringify(body),
    notes: describe(violations),
  };
}

function describe(violations: readonly Violation[]): string[] {
  const lines = violations.slice(0, LOGGED_VIOLATIONS).map(({ message }) => message);
  const more = violations.length - lines.length;
  return more > 0 ? [...lines, `and ${more} more`] : lines;
}
