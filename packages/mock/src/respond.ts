import { Problem } from '@wirepact/http-host';
import type { HostRequest, HostResponse } from '@wirepact/http-host';
import type { LoadedApi } from './load-api.ts';
import { readPreference } from './prefer.ts';
import { askPrism } from './prism.ts';
import type { PrismRequest, PrismResponse, Violation } from './prism.ts';
import { readValue } from './read-value.ts';
import { violationsHeader } from './violations-header.ts';

/** A body with a thousand wrong items has a thousand violations. */
const LOGGED_VIOLATIONS = 20;

/** Responds to a request to one API: Prism's response, with the violations of the contract in a header and in the notes. */
export async function respond(api: LoadedApi, request: HostRequest): Promise<HostResponse> {
  const { headers, body } = request;
  const preference = readPreference(headers['prefer'] as string | undefined);
  const { value, malformed } = readValue(body, headers['content-type']);
  const response = await askPrism(api.operations, toPrism(request, value), preference);
  if (malformed === undefined) return toHost(response, response.violations);
  const notJson = notJsonViolation(malformed);
  if (response.status < 400) throw new Problem(400, 'Not JSON', notJson.message);
  return toHost(response, [notJson, ...response.violations]);
}

function toPrism({ method, path, search, headers, body }: HostRequest, value: unknown): PrismRequest {
  return {
    method: method.toLowerCase() as PrismRequest['method'],
    url: { path, query: readQuery(search) },
    // Prism looks at the media type only if it has a length, which a chunked request does not have.
    headers: { ...(headers as Record<string, string>), 'content-length': String(body.length) },
    body: value,
  };
}

function readQuery(search: string): Record<string, string | string[]> {
  const parameters = new URLSearchParams(search);
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(parameters.keys())) {
    const values = parameters.getAll(name);
    query[name] = values.length === 1 ? values[0]! : values;
  }
  return query;
}

function toHost({ status, headers, body }: PrismResponse, violations: readonly Violation[]): HostResponse {
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

function notJsonViolation(why: string): Violation {
  const message = `Request body is not valid JSON: ${why}`;
  return { location: ['request', 'body'], severity: 'Error', code: 'json', message };
}
