import { createHmac, timingSafeEqual } from 'node:crypto';

/** How an API signs its deliveries, as described in `spec/<api>/signature.yaml`. */
export interface SignatureScheme {
  /** `hmac-<hash>` with a hash that OpenSSL knows. */
  algorithm: string;
  encoding: 'hex' | 'base64';
  /** The case of letters in `hex`. */
  case?: 'lower' | 'upper';
  prefix: string;
  signs: { content: string };
  key: { form: 'utf8' | 'hex' | 'base64' };
  /** The possible results of a verifier, with their meanings. */
  verdicts: Record<string, string>;
  vectors: SignatureVector[];
}

export interface SignatureVector {
  name: string;
  secret?: string;
  /** Used instead of `secret` if a receiver accepts several. */
  secrets?: string[];
  /** Exactly what was delivered. */
  body: string;
  /** The value of the header. Left out if the delivery does not have one. */
  signature?: string;
  expect: string;
}

/**
 * The verdict for a delivery, computed only with `node:crypto`.
 *
 * @throws {Error} if the scheme uses something that is not known here.
 */
export function verdictOf(scheme: SignatureScheme, { secret, secrets, body, signature }: SignatureVector): string {
  const accepted = secrets ?? (secret === undefined ? [] : [secret]);
  if (accepted.length === 0) throw new Error('The vector has no secret. Give it `secret` or `secrets`.');
  if (!signature) return 'missing';
  const expected = accepted.map((each) => sign(scheme, each, body));
  if (!isWellFormed(scheme, signature, expected[0]!.length)) return 'malformed';
  return expected.some((each) => timingSafeEqual(Buffer.from(each), Buffer.from(signature))) ? 'valid' : 'mismatch';
}

/** The value of the signature header for a body. */
export function sign(scheme: SignatureScheme, secret: string, body: string): string {
  const hash = /^hmac-(\w+)$/.exec(scheme.algorithm)?.[1];
  if (!hash) throw new Error(`The algorithm "${scheme.algorithm}" is not known. Write it as in "hmac-sha256".`);
  if (scheme.signs.content !== 'raw-body')
    throw new Error(`Signing "${scheme.signs.content}" is not known. Use "raw-body".`);
  const digest = createHmac(hash, Buffer.from(secret, scheme.key.form)).update(body, 'utf8').digest(scheme.encoding);
  return scheme.prefix + (scheme.encoding === 'hex' && scheme.case === 'upper' ? digest.toUpperCase() : digest);
}

function isWellFormed(scheme: SignatureScheme, signature: string, length: number): boolean {
  if (signature.length !== length || !signature.startsWith(scheme.prefix)) return false;
  const digest = signature.slice(scheme.prefix.length);
  if (scheme.encoding === 'base64') return /^[A-Za-z0-9+/]+={0,2}$/.test(digest);
  return (scheme.case === 'upper' ? /^[0-9A-F]+$/ : /^[0-9a-f]+$/).test(digest);
}
