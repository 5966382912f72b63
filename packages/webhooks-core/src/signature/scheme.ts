/**
 * How an API signs its deliveries, as data: the members of `signature.yaml` that a program needs. A scheme that asks for
 * something else, such as a signed timestamp, does not compile.
 */
export interface SignatureScheme {
  /** The header with the signature; its case does not matter. */
  readonly header: string;
  /** What the signature is made with. */
  readonly algorithm: 'hmac-sha1' | 'hmac-sha256' | 'hmac-sha384' | 'hmac-sha512';
  /** How the digest is written. */
  readonly encoding: 'hex' | 'base64';
  /** Of the letters in `hex`; without meaning for `base64`. */
  readonly case?: 'lower' | 'upper';
  /** What stands before the digest, such as `sha256=`. */
  readonly prefix: string;
  /** What is signed. */
  readonly signs: { readonly content: 'raw-body' };
  /** How the text of a secret becomes the bytes of a key. */
  readonly key: { readonly form: 'utf8' | 'hex' | 'base64' };
  /** No age makes a delivery invalid: none of the schemes signs the time at which it was made. */
  readonly timestamp: { readonly header: null; readonly tolerance: null };
  /** Where the name of an event stands. */
  readonly event: {
    /** A header that repeats the name of the event, unsigned. */
    readonly header: string | null;
    /** JSON Pointer to the name of the event in the body. */
    readonly body: string;
    /** `refuse`: a delivery whose header says otherwise than its body is refused. */
    readonly mismatch: 'refuse' | null;
  };
  /** What tells a delivery that is sent again: an id in the body, by JSON Pointer, or the hash of the body. */
  readonly deduplication:
    | { readonly by: 'id'; readonly of: string }
    | { readonly by: 'sha-256'; readonly of: 'raw-body' };
}

/** What a receiver has to know of an API. */
export interface WebhookDefinition {
  /** The id of the API, such as `platform`; keeps its event ids apart from those of others in a shared store. */
  readonly api: string;
  /** How its deliveries are signed. */
  readonly signature: SignatureScheme;
}

/** The hash that an algorithm is built on, as `node:crypto` and OpenSSL spell it. */
export type Hash = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** The hash of `hmac-<hash>`. */
export function hashOf(algorithm: SignatureScheme['algorithm']): Hash {
  return algorithm.slice('hmac-'.length) as Hash;
}

const digestBytes: Readonly<Record<Hash, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/** Matches a well-formed signature header; its first group is the digest. Base64 has to be in its canonical form. */
export function signaturePattern(scheme: SignatureScheme): RegExp {
  const bytes = digestBytes[hashOf(scheme.algorithm)];
  const prefix = scheme.prefix.replace(/[^\w]/g, '\\$&');
  return new RegExp(`^${prefix}(${scheme.encoding === 'hex' ? hexDigits(scheme, bytes) : base64Digits(bytes)})$`);
}

/** The same in words, for people. */
export function signatureShape({ algorithm, encoding, case: letters, prefix }: SignatureScheme): string {
  const bytes = digestBytes[hashOf(algorithm)];
  const digest = encoding === 'hex' ? `${bytes * 2} ${letters ?? 'lower'}-case hex digits` : `${bytes} bytes in Base64`;
  return prefix ? `"${prefix}" and ${digest}` : digest;
}

function hexDigits({ case: letters }: SignatureScheme, bytes: number): string {
  return `[0-9${letters === 'upper' ? 'A-F' : 'a-f'}]{${bytes * 2}}`;
}

/** The last digit before the padding has bits to spare, which are zero in canonical Base64 (RFC 4648, section 3.5). */
function base64Digits(bytes: number): string {
  const ending = ['', '[AQgw]==', '[AEIMQUYcgkosw048]='][bytes % 3] as string;
  return `[A-Za-z0-9+/]{${Math.floor((bytes * 8) / 6)}}${ending}`;
}
