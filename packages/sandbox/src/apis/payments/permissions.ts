import { operations } from '@wirepact/payments';
import type { Caller, Settings } from '../../core/api.ts';

/** What a key that may manage webhooks, and a token with all scopes, may do. */
export const PERMISSIONS: readonly string[] = ['read', 'write'];

/** Listing needs `read`, and everything else needs `write`. */
export function permits({ requested }: Caller, operation: string): boolean {
  const { method } = operations[operation as keyof typeof operations];
  return requested.includes(method === 'GET' ? 'read' : 'write');
}

/** The secret under which an access token is stored. It keeps a token from working as a key. */
export function secretOfToken(token: string): string {
  return `Bearer ${token}`;
}

/** Finds the API key of a request, or its access token if tokens are switched on. */
export function readCredential(
  headers: Readonly<Record<string, string | undefined>>,
  { switches }: Settings,
): string | undefined {
  const key = headers['x-api-key'];
  if (key || switches['bearer-tokens'] !== true) return key || undefined;
  const token = /^Bearer +(\S+)$/i.exec(headers['authorization'] ?? '')?.[1];
  return token === undefined ? undefined : secretOfToken(token);
}
