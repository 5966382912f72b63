import type { IncomingMessage } from 'node:http';
import type { HostResponse, Origins } from './handler.ts';
import { Problem } from './problem.ts';

/** Returns the headers with which a browser lets the page that sent this request read the response. */
export function corsHeaders({ headers }: IncomingMessage, origins: Origins | undefined): Record<string, string> {
  if (origins === undefined) return {};
  // With `*`, browsers send no cookies, so a page cannot act as a user who is signed in elsewhere on the same host.
  if (origins === 'any') return { 'access-control-allow-origin': '*', 'access-control-expose-headers': '*' };
  const { origin } = headers;
  if (origin === undefined || !origins.includes(origin)) return { vary: 'origin' };
  return { 'access-control-allow-origin': origin, 'access-control-expose-headers': '*', vary: 'origin' };
}

/**
 * Refuses a request of a page that may not call this mount. A browser sends many requests without asking first, so it is not
 * enough to hide the response.
 *
 * @throws {Problem} 403 if the origin of the request is neither in the list nor that of the host.
 */
export function checkOrigin({ headers }: IncomingMessage, origins: Origins | undefined): void {
  const { origin, host } = headers;
  if (origins === undefined || origins === 'any' || origin === undefined || origins.includes(origin)) return;
  const isOwn = host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
  if (isOwn) return;
  throw new Problem(403, 'Origin not allowed', `Pages of ${origin} may not call this server.`);
}

/** Whether the request is a CORS preflight. */
export function isPreflight({ method, headers }: IncomingMessage): boolean {
  return method === 'OPTIONS' && Boolean(headers.origin && headers['access-control-request-method']);
}

/** Allows the request that a preflight announces. */
export function preflightResponse({ headers }: IncomingMessage): HostResponse {
  return {
    status: 204,
    headers: {
      'access-control-allow-methods': headers['access-control-request-method'] ?? '*',
      'access-control-allow-headers': headers['access-control-request-headers'] ?? '*',
    },
  };
}
