/**
 * How an API signs its deliveries, as data: the members of `signature.yaml` that a program needs. A scheme with other
 * requirements, such as a signed timestamp, does not compile.
 */
export interface SignatureScheme {
  /** The name of the signature header. Case-insensitive. */
  readonly header: string;
  /** The algorithm of the signature. */
  readonly algorithm: 'hmac-sha1' | 'hmac-sha256' | 'hmac-sha384' | 'hmac-sha512';
  /** The encoding of the digest. */
  readonly encoding: 'hex' | 'base64';
  /** The case of the letters in `hex`. Not used for `base64`. Default: `lower`. */
  readonly case?: 'lower' | 'upper';
  /** The text before the digest, such as `sha256=`. May be empty. */
  readonly prefix: string;
  /** What is signed. */
  readonly signs: { readonly content: 'raw-body' };
  /** How the text of a secret is converted to the bytes of a key. */
  readonly key: { readonly form: 'utf8' | 'hex' | 'base64' };
  /** Deliveries do not expire, because the schemes do not sign the time of a delivery. */
  readonly timestamp: { readonly header: null; readonly tolerance: null };
  /** Where to find the name of an event. */
  readonly event: {
    /** A header that repeats the name of the event. The signature does not cover it. */
    readonly header: string | null;
    /** JSON Pointer to the name of the event in the body. */
    readonly body: string;
    /** `refuse`: a delivery is refused if its header and its body name different events. */
    readonly mismatch: 'refuse' | null;
  };
  /** How to recognise a repeated delivery: by an id in the body (a JSON Pointer to it), or by the hash of the body. */
  readonly deduplication:
    | { readonly by: 'id'; readonly of: string }
    | { readonly by: 'sha-256'; readonly of: 'raw-body' };
}

/** What a receiver needs to know about an API. */
export interface WebhookDefinition {
  /** The id of the API, such as `platform`. Separates its events from those of other APIs in a shared store. */
  readonly api: string;
  /** How its deliveries are signed. */
  readonly signature: SignatureScheme;
}

/** The hash of an HMAC algorithm, as `node:crypto` and OpenSSL spell it. */
export type Hash = 'sha1' | 'sha256' | 'sha384' | 'sha512';

/** The hash of `hmac-<hash>`. */
export function hashOf(algorithm: SignatureScheme['algorithm']): Hash {
  return algorithm.slice('hmac-'.length) as Hash;
}

const digestBytes: Readonly<Record<Hash, number>> = { sha1: 20, sha256: 32, sha384: 48, sha512: 64 };

/** Matches a well-formed signature header. The first group is the digest. Base64 must be canonical. */
export function signaturePattern(scheme: SignatureScheme): RegExp {
  const bytes = digestBytes[hashOf(scheme.algorithm)];
  const prefix = scheme.prefix.replace(/[^\w]/g, '\\$&');
  return new RegExp(`^${prefix}(${scheme.encoding === 'hex' ? hexPattern(scheme, bytes) : base64Pattern(bytes)})$`);
}

/** Describes a well-formed signature header in words, for messages. */
export function describeSignature({ algorithm, encoding, case: letters, prefix }: SignatureScheme): string {
  const bytes = digestBytes[hashOf(algorithm)];
  const digest = encoding === 'hex' ? `${bytes * 2} ${letters ?? 'lower'}-case hex digits` : `${bytes} bytes in Base64`;
  return prefix ? `"${prefix}" and ${digest}` : digest;
}

function hexPattern({ case: letters }: SignatureScheme, bytes: number): string {
  return `[0-9${letters === 'upper' ? 'A-F' : 'a-f'}]{${bytes * 2}}`;
}

/** The last digit before the padding has unused bits. They are zero in canonical Base64 (RFC 4648, section 3.5). */
function base64Pattern(bytes: number): string {
  const ending = ['', '[AQgw]==', '[AEIMQUYcgkosw048]='][bytes % 3] as string;
  return `[A-Za-z0-9+/]{${Math.floor((bytes * 8) / 6)}}${ending}`;
}
