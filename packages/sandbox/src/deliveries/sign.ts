import { Buffer } from 'node:buffer';
import { createHmac, createSecretKey } from 'node:crypto';

/** How an API signs, as `signature` of `@wirepact/<api>/webhooks` says. */
export interface Scheme {
  readonly header: string;
  readonly algorithm: string;
  readonly encoding: 'hex' | 'base64';
  readonly case?: 'lower' | 'upper';
  readonly prefix: string;
  readonly key: { readonly form: 'utf8' | 'hex' | 'base64' };
  readonly event: { readonly header: string | null };
}

/** The headers of a delivery: those of HTTP, the signature of these bytes, and the name of the event if the API sends it. */
export function writeHeaders(
  { header, algorithm, encoding, case: letters, prefix, key, event }: Scheme,
  { body, secret, type }: { readonly body: string; readonly secret: string; readonly type: string },
): Readonly<Record<string, string>> {
  if (secret === '') throw new Error('The receiver has no secret.');
  // As an object, because Node.js takes several times as long with the bytes of a key.
  const ownKey = createSecretKey(Buffer.from(secret, key.form));
  const digest = createHmac(algorithm.slice('hmac-'.length), ownKey).update(body).digest(encoding);
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'wirepact-sandbox',
    [header]: prefix + (letters === 'upper' ? digest.toUpperCase() : digest),
    ...(event.header !== null && { [event.header]: type }),
  };
}
