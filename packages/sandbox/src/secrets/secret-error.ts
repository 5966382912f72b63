/** A secret or its key cannot be used. The message says why, and what to do. It never contains a secret. */
export class SecretError extends Error {
  override readonly name = 'SecretError';
}
