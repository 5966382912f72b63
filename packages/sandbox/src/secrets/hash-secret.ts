import { hash } from 'node:crypto';

/**
 * Returns the SHA-256 of a secret, in base64url. It identifies a credential, and does not reveal it: unlike a password, it is
 * random and long, so nobody can guess it.
 */
export function hashSecret(secret: string): string {
  return hash('sha256', secret, 'base64url');
}
