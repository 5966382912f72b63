import { createHmac, timingSafeEqual } from 'node:crypto';

/** Whether `body`, the bytes as they arrived, was signed with one of the secrets. */
export function isGenuine(body: Uint8Array, signature: unknown, secrets: readonly string[]): boolean {
  if (typeof signature !== 'string' || !/^[0-9a-f]{64}$/.test(signature)) return false;
  const given = Buffer.from(signature, 'hex');
  return secrets.some((secret) => timingSafeEqual(createHmac('sha256', secret).update(body).digest(), given));
}
