import { createHmac } from 'node:crypto';

/** The HMAC-SHA256 of a body in lower-case hex, with a secret as UTF-8 text. It is written apart from the code that signs. */
export function hmac(body: string, secret: string): string {
  return createHmac('sha256', secret).update(body, 'utf8').digest('hex');
}
