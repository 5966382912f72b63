import type { IncomingMessage } from 'node:http';
import type { HostResponse } from './handler.ts';

/** Allows a page of any origin to send this request and to read every header of the response. */
export function anyOriginHeaders({ headers }: IncomingMessage): Record<string, string> {
  return {
    'access-control-allow-origin': headers.origin ?? '*',
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': '*',
    vary: 'origin',
  };
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
